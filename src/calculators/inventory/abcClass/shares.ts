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
  const worth = new Float64Array(count);
  for (let item = 0; item < count; item += 1) worth[item] = values[item]! > 0 ? values[item]! : 0;
  const order = Int32Array.from({ length: count }, (_, item) => item);
  order.sort((one, other) => worth[other]! - worth[one]! || values[other]! - values[one]! || before(one, other));
  // What the running total loses to rounding is carried beside it, so that the order of equal shares cannot move a limit.
  const prefix = new Float64Array(count);
  let total = 0;
  let lost = 0;
  for (let rank = 0; rank < count; rank += 1) {
    const value = worth[order[rank]!]!;
    const next = total + value;
    lost += total >= value ? total - next + value : value - next + total;
    total = next;
    prefix[rank] = total + lost;
  }
  const whole = total + lost;
  const share = new Float64Array(count);
  const cumulative = new Float64Array(count);
  for (let rank = 0; rank < count; rank += 1) {
    const item = order[rank]!;
    share[item] = whole > 0 ? worth[item]! / whole : 0;
    cumulative[item] = whole > 0 ? prefix[rank]! / whole : 0;
  }
  return { order, share, cumulative, total: whole };
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
