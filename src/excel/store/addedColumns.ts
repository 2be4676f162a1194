/** Columns that a run has put beside the reader's own list. */
export interface AddedColumns {
  readonly kind: 'addedColumns';
  /** The sheet of the list. */
  readonly id: string;
  readonly name: string;
  /** Excel's id of the Table; null for a plain range. */
  readonly table: string | null;
  /** Row of the headings when the columns were written. */
  readonly head: number;
  /** Rows below it. */
  readonly rows: number;
  /** Fingerprint of headings and contents. */
  readonly cells: string;
  readonly columns: readonly AddedColumn[];
  /** What stood in columns that were written again; null where all of them were new or nothing was kept. */
  readonly previous: PreviousColumns | null;
}

/** What stood before: contents and number formats are in a very hidden sheet, a column each from A1 on, formulas as texts in R1C1 form. */
export interface PreviousColumns {
  readonly copy: { readonly id: string; readonly name: string };
  /** In the order of the copy. */
  readonly columns: readonly AddedColumn[];
  /** Where each of them was, and how many rows its hidden name covered, the heading included. */
  readonly stood: readonly { readonly column: number; readonly rows: number }[];
  /** Columns of the sheet and cells of other sheets that the formulas name; behind the contents, the copy has a reference to each. */
  readonly named: { readonly columns: readonly number[]; readonly elsewhere: readonly string[] };
  readonly cells: string;
}

export interface AddedColumn {
  readonly id: string;
  /** The hidden name of the sheet that covers the column. */
  readonly mark: string;
  readonly heading: string;
  /** The formula of its rows, in a Table as Excel shows it, elsewhere in R1C1 form; null where values stand. */
  readonly formula: string | null;
  /** Rows that are filled, counted from the first below the heading: where they begin and how many. */
  readonly filled: readonly (readonly [number, number])[];
  /** What the cells were before, from the heading down: number formats with how many rows of each, and the width in points. */
  readonly before: { readonly width: number | null; readonly formats: readonly (readonly [number, string])[] };
}

export function understandAddedColumns(change: Partial<Record<string, unknown>>): AddedColumns | null {
  const { kind, id, name, table, head, rows, cells, columns, previous } = change as Partial<AddedColumns>;
  if (kind !== 'addedColumns' || typeof id !== 'string' || typeof name !== 'string' || typeof cells !== 'string' || typeof head !== 'number' || typeof rows !== 'number') return null;
  if (!Array.isArray(columns) || !columns.every(isColumn)) return null;
  return { kind, id, name, table: typeof table === 'string' ? table : null, head, rows, cells, columns, previous: isPrevious(previous) ? previous : null };
}

function isPrevious(value: unknown): value is PreviousColumns {
  const { copy, columns, stood, named, cells } = (value ?? {}) as Partial<PreviousColumns>;
  return typeof copy?.name === 'string' && typeof copy.id === 'string' && typeof cells === 'string' && Array.isArray(columns) && columns.every(isColumn) && Array.isArray(stood) && Array.isArray(named?.columns) && Array.isArray(named.elsewhere);
}

function isColumn(value: unknown): value is AddedColumn {
  const { id, mark, heading, before, filled } = (value ?? {}) as Partial<AddedColumn>;
  return typeof id === 'string' && Array.isArray(filled) && typeof mark === 'string' && typeof heading === 'string' && Array.isArray(before?.formats);
}
