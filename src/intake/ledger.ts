import type { SourceCells } from './cells';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

/** The movements of a ledger, in the order of the source, as columns. Rows that are no movement (month totals, year to date) are not among them. */
export interface LedgerRows {
  readonly count: number;
  /** Row inside the source, counted from 0. */
  readonly row: Int32Array;
  /** Whole-day serial. Of an opening balance: the first day that the ledger covers. */
  readonly date: Float64Array;
  /** 0 where blank; negative where a document was reversed on its own side (红字). */
  readonly debit: Float64Array;
  readonly credit: Float64Array;
  /** 1: the balance brought forward; its side holds the balance. */
  readonly opening: Uint8Array;
  /** Balance after the row as the source states it, negative on the credit side; NaN where it states none. */
  readonly balance: Float64Array;
  /** Row inside the source -> why it could not be read, and the role of the cell that decided. */
  readonly faults: ReadonlyMap<number, { readonly code: string; readonly role: keyof Mapping }>;
}

export function readLedger(_cells: SourceCells, _typed: TypedTable, _mapping: Mapping): LedgerRows {
  throw new Error('not yet');
}
