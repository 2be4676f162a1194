import type { SourceCells } from './cells';
import type { TypedTable } from './typed';
import type { Mapping } from './understanding';

/** A balance table by customer and period, one entry for each row of data. Amounts are signed: a credit balance is negative. */
export interface BalanceRows {
  readonly count: number;
  /** Row inside the source, counted from 0. */
  readonly row: Int32Array;
  /** First and last day of the period of the row; NaN where neither the row nor a title line says. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** NaN where the source has no such column. */
  readonly opening: Float64Array;
  readonly debit: Float64Array;
  readonly credit: Float64Array;
  readonly closing: Float64Array;
  /** Code of the account of the row, or "". */
  readonly account: readonly string[];
  readonly faults: ReadonlyMap<number, { readonly code: string; readonly role: keyof Mapping }>;
}

export function readBalances(_cells: SourceCells, _typed: TypedTable, _mapping: Mapping): BalanceRows {
  throw new Error('not yet');
}
