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
}

export interface AddedColumn {
  readonly id: string;
  /** The hidden name of the sheet that covers the column. */
  readonly mark: string;
  readonly heading: string;
  /** What the cells were before, from the heading down: number formats with how many rows of each, and the width in points. */
  readonly before: { readonly width: number | null; readonly formats: readonly (readonly [number, string])[] };
}

export function understandAddedColumns(change: Partial<Record<string, unknown>>): AddedColumns | null {
  const { kind, id, name, table, head, rows, cells, columns } = change as Partial<AddedColumns>;
  if (kind !== 'addedColumns' || typeof id !== 'string' || typeof name !== 'string' || typeof cells !== 'string' || typeof head !== 'number' || typeof rows !== 'number') return null;
  if (!Array.isArray(columns) || !columns.every(isColumn)) return null;
  return { kind, id, name, table: typeof table === 'string' ? table : null, head, rows, cells, columns };
}

function isColumn(value: unknown): value is AddedColumn {
  const { id, mark, heading, before } = (value ?? {}) as Partial<AddedColumn>;
  return typeof id === 'string' && typeof mark === 'string' && typeof heading === 'string' && Array.isArray(before?.formats);
}
