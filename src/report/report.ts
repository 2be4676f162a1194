import type { Words } from '../texts/words';
import type { RowAddresses } from './addresses';
import type { FormatName } from './formats';

/**
 * What an analysis hands over: plain data, drawn into the open workbook by `excel/` and into an .xlsx file by `workbooks/`.
 *
 * Formulas are Excel's en-US typed form with three kinds of place holders, which the renderer resolves:
 *   detail[open]      a column of another table of this report (table id, column id)
 *   [@open]           the same row's cell of a column of this table
 *   {asOf}            the absolute address of a key figure, by its id
 * Column ids become the headings of the language the report is drawn in.
 */
export interface Report {
  /** Id of the analysis. */
  readonly analysis: string;
  readonly title: Words;
  /** Name proposed for the sheet; the renderer makes it unique and legal. */
  readonly sheetName: Words;
  readonly stamp: Stamp;
  readonly keyFigures: readonly KeyFigure[];
  readonly tables: readonly ReportTable[];
  readonly checks: readonly Check[];
  readonly charts: readonly ReportChart[];
  readonly notes: readonly Words[];
  /** Rows that were read but not used, each with its place and the reason; never shortened. */
  readonly leftOut: readonly LeftOutRow[];
  /** Key figures of the result card, in order. */
  readonly headline: readonly string[];
  /** How a reader gets from a party to its rows; null where a report has none. */
  readonly drill: Drill | null;
  /** What is kept in a hidden table of the workbook, for comparing later; empty when nothing is. */
  readonly snapshot: readonly SnapshotRow[];
  /** Columns to put beside the rows of the source, if the reader wants them; absent when the report has none. */
  readonly beside?: BesideColumns;
}

/** Columns for the reader's own list. Only they are ever written there. */
export interface BesideColumns {
  /** The rows of the source that get a value, counted from 0 in its cells, rising; other rows stay empty. */
  readonly rows: ArrayLike<number>;
  readonly columns: readonly BesideColumn[];
}

/**
 * A formula here stands in a row of the source, so beside the place holders of a report (a column of its tables, a key figure) it has two more:
 *   [@source:3]       the same row's cell of column 3 of the source, counted from 0
 *   [@safetyStock]    the same row's cell of another column of `BesideColumns`
 */
export interface BesideColumn {
  readonly id: string;
  readonly heading: Words;
  readonly format: FormatName;
  /** What stands behind the number, and whether it is a formula that follows the reader's edits or a value as of the run; shown with the heading. */
  readonly note: Words;
  /** One per entry of `rows`: the result, and what the formula must give. */
  readonly values: readonly (ReportValue | Words)[];
  readonly formula?: string;
  readonly width?: number;
}

/** Table and column ids: a click on a row of `parties` shows the rows of `items` with the same party. */
export interface Drill {
  readonly parties: { readonly table: string; readonly name: readonly string[]; readonly amount: string };
  readonly items: { readonly table: string; readonly title: readonly string[]; readonly amount: string; readonly band: string; readonly why: string; readonly place: string };
  /** Row of `parties` for each row of `items`. */
  readonly partyOf: readonly number[];
}

/** One amount of a snapshot: party x band on a day. Only snapshots of one analysis, scope and basis are compared. */
export interface SnapshotRow {
  readonly analysis: string;
  /** The entity of the title lines, or "". */
  readonly scope: string;
  readonly basis: string;
  readonly asOf: number;
  readonly code: string;
  readonly name: string;
  /** Key of the band, the same in every language. */
  readonly band: string;
  readonly amount: number;
}

export type ReportValue = string | number | boolean | null;

/** Where the report comes from and what it stands on. */
export interface Stamp {
  readonly source: string; // "Invoices!A1:H2467"
  readonly asOf: number; // whole-day serial
  readonly method: Words; // one sentence
  readonly options: readonly { readonly label: Words; readonly value: Words }[];
  readonly version: string;
  readonly rows: Account;
  /** Money of the same four classes; null when the analysis adds up no money. */
  readonly money: Account | null;
  /** Subtotal and total rows that were recognised. They repeat documents, so they stand outside both accounts; their places are in `leftOut`. */
  readonly totalRows?: number;
  /** Fingerprint of the cells that were read, so that a number can be reproduced. */
  readonly fingerprint: string;
}

/** read = used + rejected + excluded, always; subtotal and total rows are in none of them. */
export interface Account {
  readonly read: number;
  readonly used: number;
  /** Could not be understood (unreadable date, text instead of an amount …). */
  readonly rejected: number;
  /** Understood and rightly left out (paid, dated after the as-of date, blank row …). */
  readonly excluded: number;
}

export interface KeyFigure {
  readonly id: string;
  readonly label: Words;
  /** What the analysis computed; also the cached value of the formula. */
  readonly value: ReportValue | Words;
  readonly formula?: string;
  readonly format: FormatName;
  /** A typed parameter (blue) or a result. */
  readonly input?: boolean;
}

export interface ReportTable {
  readonly id: string;
  readonly title: Words;
  /** 'report': on the first sheet, below the key figures, in order. Otherwise a sheet of its own with this name. */
  readonly place: 'report' | Words;
  readonly columns: readonly ReportColumn[];
  readonly rowCount: number;
  /** The reader may write notes beside its rows. `key`: ids of the columns that tell one row from the others, by which notes find it again. */
  readonly notes?: { readonly key: readonly string[] };
}

export interface ReportColumn {
  readonly id: string;
  readonly heading: Words;
  readonly format: FormatName;
  /** One value per row: the result, and the cached value where there is a formula. */
  readonly values: readonly (ReportValue | Words)[];
  /** Where `values` are addresses of whole rows: what they are made of (addresses.ts). */
  readonly rows?: RowAddresses;
  /** One formula for the whole column. */
  readonly formula?: string;
  /** Cell of the total row: the sum of the column, a formula of its own, or a label. */
  readonly total?: { readonly kind: 'sum'; readonly value: number } | { readonly kind: 'formula'; readonly formula: string; readonly value: number } | { readonly kind: 'label'; readonly words: Words };
  /** Cells that the reader may type into: shown as inputs. */
  readonly input?: boolean;
  /** Width in characters of the default font; otherwise chosen from the format and the contents. */
  readonly width?: number;
  /** 'key' columns stay visible when scrolling. */
  readonly role?: 'key' | 'note';
}

/** Expected and found must agree within the tolerance; shown as a live formula where the report can be traced. */
export interface Check {
  readonly id: string;
  readonly label: Words;
  readonly expected: number;
  readonly found: number;
  readonly expectedFormula?: string;
  readonly foundFormula?: string;
  readonly format: FormatName;
  readonly tolerance: number;
}

export interface ReportChart {
  readonly id: string;
  readonly title: Words;
  /** 'pareto': the first series as columns, the others as lines on a second axis from 0 to 100 %. */
  readonly kind: 'column' | 'stackedColumn' | 'line' | 'bar' | 'pareto';
  readonly table: string;
  /** Column ids of the table. */
  readonly categories: string;
  readonly series: readonly string[];
}

export interface LeftOutRow {
  /** Sheet and cell, as the user would type it: Invoices!C17. */
  readonly address: string;
  readonly kind: 'rejected' | 'excluded' | 'total';
  readonly reason: Words;
  /** What stands in the cell that decided, as text. */
  readonly content: string;
  /** Money of the row if it could be read; null for a row that is no document. */
  readonly amount: number | null;
}
