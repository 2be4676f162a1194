import type { Area } from '../areas';
import type { Names } from './formulas';

/**
 * A report, laid out: what stands where, in one language, with every name chosen and every formula resolved. Plain data, complete before
 * the first cell is written; drawing it is then only obeying.
 */
export interface Plan {
  readonly sheets: readonly PlannedSheet[];
  /** For formulas that stand elsewhere. */
  readonly names: Names;
}

export interface PlannedSheet {
  /** 'report', or the id of the table that the sheet is for. */
  readonly of: string;
  readonly name: string;
  /** Of a sheet that stands already and is written again in place; null for a new one. */
  readonly standing: string | null;
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
  readonly id: string;
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
  /** Id in the report; absent in the hidden tables. */
  readonly of?: string;
  readonly name: string;
  /** Heading row, body and, where there is one, the total row. */
  readonly area: Area;
  readonly columns: readonly PlannedColumn[];
  readonly rowCount: number;
  readonly totals: boolean;
  /** Thin lines between the rows, where the sheet shows no gridlines. */
  readonly lines: boolean;
  /** Columns that tell one row from the others, and the one for the reader's notes. */
  readonly key?: readonly string[];
  readonly noteColumn?: string | null;
  /** The table whose notes without a document this one lists. */
  readonly orphansOf?: string | null;
}

export interface PlannedColumn {
  /** Id in the report; absent in the hidden tables. */
  readonly id?: string;
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
  /** What the reader wrote and is carried along; it is drawn after everything else of the table. */
  readonly own?: OwnColumn | null;
}

/** Contents that are the reader's: a column of notes, or one that the reader has put into our table. Formulas are in R1C1 form: rows change places. */
export interface OwnColumn {
  /** The reader has put the column there. */
  readonly added: boolean;
  /** The same formula in every row; null where each row has a content of its own. */
  readonly formula: string | null;
  readonly cells: readonly (string | number | boolean)[];
  /** Number format of each row; one for all where they are the same. */
  readonly formats: readonly string[];
  /** Cell of the total row. */
  readonly total: string | number | boolean;
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
  /** `share`: a line on a second axis that goes from 0 to 100 %. */
  readonly series: readonly { readonly name: string; readonly values: Area; readonly share?: boolean }[];
}
