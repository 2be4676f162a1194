import { area } from '../areas';
import { rangeOf } from '../draw/ranges';
import type { StoreTable } from './find';

/** Rows next to each other. */
interface Block {
  readonly first: number;
  readonly rows: number;
}

/** Sorted indexes as blocks, the last one first: deleting one does not move those that are still to be deleted. */
export function blocksFromBelow(indexes: readonly number[]): readonly Block[] {
  const blocks: { first: number; rows: number }[] = [];
  for (const index of indexes) {
    const last = blocks.at(-1);
    if (last !== undefined && last.first + last.rows === index) last.rows += 1;
    else blocks.push({ first: index, rows: 1 });
  }
  return blocks.reverse();
}

/** Deletes rows of a table by their indexes, which rise. A table keeps one row, which is only emptied. Queues only. */
export function removeRows(sheet: Excel.Worksheet, table: StoreTable, removed: readonly number[]): void {
  const { row, column, columns } = table.area;
  const cells = (first: number, rows: number): Excel.Range => rangeOf(sheet, area(row + 1 + first, column, rows, columns));
  const all = removed.length === table.rows.length && removed.length > 0;
  for (const { first, rows } of blocksFromBelow(all ? removed.slice(1) : removed)) cells(first, rows).delete('Up');
  if (all) cells(0, 1).clear();
}
