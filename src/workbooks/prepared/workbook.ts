import type { ReportChart, ReportValue } from '../../report/report';
import type { Words } from '../../texts/words';
import type { PreparedFormat } from './formats';
import type { StyleName } from './styles';

/**
 * A workbook that works without the add-in: typed cells, Tables to paste data into, and native formulas over them. Its model is a report's,
 * laid out by hand: every sheet is a list of parts, drawn below or beside each other. Only formulas are given; their values are computed
 * from the finished file (render.ts), so a definition cannot disagree with itself.
 *
 * Formulas are Excel's en-US typed form with these place holders; texts in them stand in quotes and, where they are words, in both languages:
 *   {asOf}            a cell, by its id, wherever it stands (its defined name where it has one)
 *   invoices[open]    a column of a table or list, without heading and total
 *   invoices[#]       the first heading: =ROW()-ROW(invoices[#]) is the number of the row
 *   [@open]           the cell of the same row of a table or list
 *   invoices.open.2   the cell of one row of a list, counted from 1
 *   invoices.open.total   the cell of its total row
 */
export interface PreparedWorkbook {
  /** Stands in the file; the pane knows the workbook by it. Never changes. */
  readonly id: string;
  readonly title: Words;
  /** Of the sample data. The file is dated on this day. */
  readonly asOf: number;
  readonly sheets: readonly PreparedSheet[];
}

export interface PreparedSheet {
  readonly id: string;
  readonly name: Words;
  /** Of the columns from A on, in characters of the default font. */
  readonly widths: readonly number[];
  readonly parts: readonly Part[];
  /** 'page': all on one page. 'wide': one page wide, as long as it is. */
  readonly print: 'page' | 'wide';
  /** Pages side by side of a sheet too wide for one; its frozen columns are repeated on each. */
  readonly pagesWide?: number;
  /** Rows that stay in sight and are repeated on every printed page; those down to the heading of the first Table when absent. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Only the first columns are printed; all when absent. */
  readonly printedColumns?: number;
  /** Nothing below the list of this id is printed. */
  readonly printedThrough?: string;
  readonly tab?: string;
}

export type Part = CellsPart | TablePart | ChartPart;

interface Placed {
  /** First column, counted from 0. */
  readonly column?: number;
  /** Starts in the row in which the part before it starts, instead of below everything. */
  readonly beside?: boolean;
  /** Starts below the part of this id, whatever stands in other columns. */
  readonly under?: string;
  /** Empty rows above it; 1 when absent. */
  readonly space?: number;
}

export interface CellsPart extends Placed {
  readonly kind: 'cells';
  /** Only for parts that stand below it. */
  readonly id?: string;
  /** null leaves a cell empty. */
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/** The same in both languages, or with words of each. */
export type Formula = string | Words;

export interface Cell {
  /** Formulas name it so. */
  readonly id?: string;
  /** Defined name of the cell. */
  readonly name?: string;
  readonly value?: ReportValue | Words;
  readonly formula?: Formula;
  readonly format?: PreparedFormat;
  readonly style?: StyleName;
  /** Shown in place of its text, which is a code. */
  readonly shownAs?: Words;
  /** What may be typed; only for cells that are typed. */
  readonly allow?: Allowed;
  readonly signals?: readonly Signal[];
  /** Red while its text begins with ✗. */
  readonly verdict?: boolean;
  /** Id of the sheet that a click leads to. */
  readonly leadsTo?: string;
}

export type Allowed =
  | { readonly kind: 'date' }
  | { readonly kind: 'whole' | 'decimal'; readonly least: number; readonly most: number }
  | { readonly kind: 'list'; readonly values: readonly Words[] };

/** The colour of a cell while it shows exactly this text. */
export interface Signal {
  readonly text: Words;
  readonly look: 'good' | 'wrong' | 'doubtful';
}

/** An Excel Table when it has a `name`; otherwise a list of plain cells, for sheets that are read and printed. */
export interface TablePart extends Placed {
  readonly kind: 'table';
  readonly id: string;
  readonly name?: string;
  readonly title?: Words;
  /** How its typed columns are filled; a line above the headings. */
  readonly hint?: Words;
  readonly rowCount: number;
  /** Rows whose cell of this column is empty have no line: of a list that is seldom full. */
  readonly linedBy?: string;
  /** Headings are wrapped into so many lines; not at all when absent. */
  readonly headLines?: number;
  readonly columns: readonly PreparedColumn[];
}

export interface PreparedColumn {
  readonly id: string;
  readonly heading: Words;
  /** Shown instead of the heading, in a list only: a Table's headings are fixed. */
  readonly headingFormula?: Formula;
  readonly format: PreparedFormat;
  /** One per row, for a typed column; blank cells are null. */
  readonly values?: readonly (ReportValue | Words)[];
  /** For a calculated column; one for each row where rows differ, null for a row with a value. */
  readonly formula?: Formula | readonly (Formula | null)[];
  /** Formats and styles of the rows, where rows differ. */
  readonly formats?: readonly PreparedFormat[];
  readonly styles?: readonly StyleName[];
  /** Cell of the total row. */
  readonly total?: { readonly sum: true } | { readonly formula: Formula } | { readonly words: Words };
  readonly allow?: Allowed;
  readonly signals?: readonly Signal[];
  /** Typed and calculated cells look as they should without it. */
  readonly style?: StyleName;
}

/** A chart of a table or list; what it shows follows the cells. Its `title` is read to those who cannot see it: what is printed as the
 * title stands in a cell above (standard.ts), because not every program follows a cell inside a chart. */
export interface ChartPart extends Placed, Omit<ReportChart, 'kind'> {
  readonly kind: 'chart';
  /** 'columnLine': the first series as columns, the others as lines with an axis of their own, in per cent. */
  readonly shape: ReportChart['kind'] | 'columnLine';
  /** Series in a quiet colour, such as an earlier month. */
  readonly quiet?: readonly string[];
  /** Only the first rows of the table. */
  readonly rowsShown?: number;
  readonly columns: number;
  readonly rows: number;
}
