import { ExactSum } from '../../../math/sum';

export type AbcClass = 'A' | 'B' | 'C';
/** Whether an item's class is decided by the share of all items before it, or by that share and its own. */
export type AbcRule = 'BEFORE' | 'INCLUDING';

/** Items from the largest value to the smallest, with what they hold of the total. Values below 0 count as 0. */
export interface AbcRanking {
  /** Index of the item of each rank. */
  readonly order: Int32Array;
  /** By item. All zero where nothing has a value. */
  readonly share: Float64Array;
  /** Share of all items up to this one, itself included, by item; exactly 1 at the end. */
  readonly cumulative: Float64Array;
  /** Sum of the values above 0. */
  readonly total: number;
}

/** Equal values keep the order of `before`; without it that of the list. */
export function rankByValue(values: ArrayLike<number>, before: (one: number, other: number) => number = (one, other) => one - other): AbcRanking {
  const count = values.length;
  const worth = Float64Array.from(values, (value) => (value > 0 ? value : 0));
  const order = Int32Array.from({ length: count }, (_, item) => item);
  order.sort((one, other) => worth[other]! - worth[one]! || values[other]! - values[one]! || before(one, other));
  // Nothing is lost to rounding, so that the order of equal shares cannot move a limit.
  const running = new ExactSum();
  const prefix = new Float64Array(count);
  order.forEach((item) => (prefix[item] = running.add(worth[item]!).value));
  const total = running.value;
  const shareOf = (value: number): number => (total > 0 ? value / total : 0);
  return { order, share: worth.map(shareOf), cumulative: prefix.map(shareOf), total };
}

/** Shares are compared to ten places: what two additions of the same numbers may differ by decides nothing. */
const places = 1e10;

/** The class of an item from its share and the share up to it. An item without value is C. */
export function abcClassOf(share: number, cumulative: number, cutA: number, cutB: number, rule: AbcRule): AbcClass {
  if (!(share > 0)) return 'C';
  const counted = Math.round((rule === 'BEFORE' ? cumulative - share : cumulative) * places) / places;
  if (rule === 'BEFORE') return counted < cutA ? 'A' : counted < cutB ? 'B' : 'C';
  return counted <= cutA ? 'A' : counted <= cutB ? 'B' : 'C';
}
