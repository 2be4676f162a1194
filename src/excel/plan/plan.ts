import type { Area } from '../areas';

/**
 * A report, laid out: what stands where, in one language, with every name chosen and every formula resolved. Plain data, complete before
 * the first cell is written; drawing it is then only obeying.
 */
export interface Plan {
  readonly sheets: readonly PlannedSheet[];
}

export interface PlannedSheet {
  readonly name: string;
  readonly blocks: readonly PlannedBlock[];
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly PlannedChart[];
  /** Width of each column from A on, in characters of the default font. */
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Heights in points of rows that need more than one line of the default font. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  /** Rows repeated at the top of every printed page, counted from 0. */
  readonly printTitle: { readonly first: number; readonly last: number };
  readonly footer: string;
}

/** Cells outside tables; a null cell is left alone. */
export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
}

export interface PlannedCell {
  /** A value, or a formula with its equals sign. */
  readonly content: string | number | boolean;
  readonly formula: boolean;
  readonly format: string;
  readonly style: StyleName | null;
}

export type StyleName = 'title' | 'subtitle' | 'section' | 'head' | 'headRight' | 'label' | 'result' | 'input' | 'plain' | 'muted' | 'verdict' | 'headCenter';

export interface PlannedTable {
  readonly name: string;
  /** Heading row, body and, where there is one, the total row. */
  readonly area: Area;
  readonly columns: readonly PlannedColumn[];
  readonly rowCount: number;
  readonly totals: boolean;
  /** Thin lines between the rows, where the sheet shows no gridlines. */
  readonly lines: boolean;
}

export interface PlannedColumn {
  readonly heading: string;
  readonly format: string;
  /** One for each row; null where `formula` fills the column. */
  readonly values: readonly (string | number | boolean)[] | null;
  readonly formula: string | null;
  readonly total: { readonly content: string; readonly formula: boolean } | null;
  readonly right: boolean;
  /** A text right beside a number keeps its distance. */
  readonly indent: boolean;
  /** Cells that the reader may type into. */
  readonly input: boolean;
}

export interface PlannedChart {
  readonly name: string;
  readonly title: string;
  readonly kind: 'ColumnClustered' | 'ColumnStacked' | 'Line' | 'BarClustered';
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** Areas on the sheet `sheet`, bodies without heading and total. */
  readonly sheet: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
}
