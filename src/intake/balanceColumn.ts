import type { SourceCells } from './cells';
import { netted, readSides, signed } from './directions';
import type { TypedTable } from './typed';

/**
 * Signed balances, negative on the credit side: from one column with the sides beside it or with its own sign, else from a debit and a credit column.
 * NaN where a row states none; null where the source has no such column.
 */
export function balanceColumn(cells: SourceCells, typed: TypedTable, which: 'opening' | 'closing', direction: number | undefined): Float64Array | null {
  const { numbers, from, to } = typed;
  const single = numbers.get(which);
  const sides = direction === undefined ? undefined : cells.columns[direction];
  if (single !== undefined) return sides === undefined ? single.values : signed(single.values, readSides(sides, from, to).sides, from, to);
  const debit = numbers.get(`${which}_debit`);
  const credit = numbers.get(`${which}_credit`);
  return debit === undefined && credit === undefined ? null : netted(debit?.values, credit?.values, cells.rowCount);
}
