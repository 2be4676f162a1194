/**
 * A rectangle of cells as it was read from a sheet, column by column (never row objects).
 * Blank is null; an error cell is null here and listed in `errors`.
 */
export type CellValue = string | number | boolean | null;

export interface SourceCells {
  readonly sheet: string;
  /** Row and column of the first cell on the sheet, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  /** columns[column][row] */
  readonly columns: readonly (readonly CellValue[])[];
  readonly errors: readonly CellError[];
  /** Set when the selection is an Excel Table: its first row is the heading row for certain. */
  readonly table: string | null;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** Rows of the rectangle (counted from 0) that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  /** Rows below that were not read, where only the first ones were asked for. */
  readonly unreadRows?: number;
  /** How many columns at the end stand on no sheet: made of title lines, sheet names and dates in several columns (prepare.ts). */
  readonly derivedColumns?: number;
  /** Set when several sheets are read as one list. */
  readonly stacked?: StackedRows;
}

/** Where each row of a stacked list stands. */
export interface StackedRows {
  readonly sheets: readonly StackedSheet[];
  /** Index into `sheets`, for each row. */
  readonly sheetOf: Uint16Array;
  /** Row on its own sheet, counted from 1. */
  readonly rowOf: Int32Array;
}

export interface StackedSheet {
  readonly sheet: string;
  readonly address: string;
  /** Column on this sheet, counted from 1, of each column of the list; 0 where this sheet has none. As on the first sheet when absent. */
  readonly columns?: readonly number[];
}

export interface CellError {
  /** Counted from 0 inside the rectangle. */
  readonly row: number;
  readonly column: number;
  /** "#N/A", "#REF!" … */
  readonly code: string;
}
