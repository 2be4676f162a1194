import { ExactSum } from '../../../math/sum';

/** Movements that count, one after the other: which item, in which period, how much, and what it was worth (NaN where the list does not say). */
export interface Entries {
  count: number;
  readonly item: Int32Array;
  readonly period: Int32Array;
  readonly quantity: Float64Array;
  readonly usage: Float64Array;
  readonly revenue: Float64Array;
  readonly margin: Float64Array;
}

export function entriesFor(most: number): Entries {
  const numbers = (): Float64Array => new Float64Array(most);
  return { count: 0, item: new Int32Array(most), period: new Int32Array(most), quantity: numbers(), usage: numbers(), revenue: numbers(), margin: numbers() };
}

/** The first row of each key's run in `order`, and after them the end. Null where each item has one entry, in the order of the items. */
export type Runs = { readonly order: Int32Array; readonly starts: Int32Array } | null;

/** Entries in the order of their items, as they stand within an item. */
export function runsByItem(items: Int32Array, count: number, itemCount: number): Runs {
  if (count === itemCount && standsInOrder(items, count)) return null;
  const starts = new Int32Array(itemCount + 1);
  for (let entry = 0; entry < count; entry += 1) starts[items[entry]! + 1]! += 1;
  for (let item = 0; item < itemCount; item += 1) starts[item + 1]! += starts[item]!;
  const next = starts.slice(0, itemCount);
  const order = new Int32Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    const item = items[entry]!;
    order[next[item]!] = entry;
    next[item]! += 1;
  }
  return { order, starts };
}

function standsInOrder(items: Int32Array, count: number): boolean {
  for (let entry = 0; entry < count; entry += 1) if (items[entry] !== entry) return false;
  return true;
}

/** Of amounts that cancel, so much of their size is what decimals cannot say in binary, and no amount. */
const noise = 4e-16;

function settled(total: number, size: number): number {
  return Math.abs(total) <= size * noise ? 0 : total;
}

/** Exact sum of each item's values, whatever their order; NaN of an item without any. What cancels is 0. */
export function sumsByItem(runs: Runs, values: Float64Array, itemCount: number): Float64Array {
  const sums = new Float64Array(itemCount).fill(Number.NaN);
  if (runs === null) {
    for (let item = 0; item < itemCount; item += 1) sums[item] = settled(values[item]!, Math.abs(values[item]!));
    return sums;
  }
  const { order, starts } = runs;
  const exact = new ExactSum();
  for (let item = 0; item < itemCount; item += 1) {
    const end = starts[item + 1]!;
    exact.clear();
    let count = 0;
    let size = 0;
    for (let at = starts[item]!; at < end; at += 1) {
      const value = values[order[at]!]!;
      if (Number.isNaN(value)) continue;
      exact.add(value);
      size += Math.abs(value);
      count += 1;
    }
    if (count > 0) sums[item] = settled(exact.value, size);
  }
  return sums;
}

/**
 * Adds to cell after cell without losing what an addition rounds away: quantities with decimals come to the same in whatever order they stand.
 * `lost` is added at the end (Neumaier 1974).
 */
export function addTo(cells: Float64Array, lost: Float64Array, cell: number, value: number): void {
  const before = cells[cell]!;
  const after = before + value;
  cells[cell] = after;
  lost[cell]! += Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
}
