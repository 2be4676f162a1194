import { type AsOf, type AsOfEvidence, proposeAsOf } from './asOf';
import type { CellValue, SourceCells } from './cells';
import { type DateOrder, readDates } from './dates';

/** A column of dates that the list itself leaves open, and the rows that count. */
export interface OpenColumn {
  readonly cells: readonly CellValue[];
  readonly from: number;
  readonly to: number;
  readonly rows: Int32Array | null;
}

/**
 * The as-of date under either order of day and month, where nothing in the list decides: what the latest document is depends on it, and so does a date in the
 * title lines. Null where it makes no difference.
 */
export function asOfByOrder(cells: SourceCells, headerFirst: number, evidence: AsOfEvidence, column: OpenColumn | null): Readonly<Record<DateOrder, AsOf>> | null {
  const under = (order: DateOrder): AsOf | null => {
    const read = column === null ? null : readDates(column.cells, { from: column.from, to: column.to, date1904: cells.date1904, order, forced: true }).values;
    const documents = read === null ? evidence.documents : column!.rows === null ? read : Float64Array.from(column!.rows, (row) => read[row]!);
    return proposeAsOf(cells, headerFirst, { ...evidence, documents, order });
  };
  const dayFirst = under('dayFirst');
  const monthFirst = under('monthFirst');
  return dayFirst === null || monthFirst === null || dayFirst.serial === monthFirst.serial ? null : { dayFirst, monthFirst };
}
