import { oldestWithin } from '../../../calculators/receivables/ageBands';
import { decimalSum } from '../../../math/decimalSum';
import { difference } from './amounts';
import type { Choices } from './choices';
import { chosenItems, type Items } from './items';
import type { Slot, Slots } from './slots';

/** The items that the report lists one by one, and what the others come to in one line. */
export interface Listed {
  readonly items: Items;
  /** Null where every item is listed. */
  readonly rest: { readonly count: number; readonly amount: number } | null;
  /** A band is listed whole or not at all. */
  readonly lists: (slot: Slot) => boolean;
}

/** From so many rows on, a report without the items that are nothing to worry about is proposed. */
export const manyRows = 200_000;

/**
 * Of very long lists only what is past due is listed; where age counts from the booking, the bands that reach beyond one year, for these are the ones
 * that are provided for and explained one by one. Credits that stand apart are in the line of the others.
 */
export function listedOf(items: Items, choices: Choices, slots: Slots, total: number): Listed {
  if (choices.detail === 'all') return { items, rest: null, lists: () => true };
  const oneYear = oldestWithin({ amount: 1, unit: 'year' }, choices.asOf);
  const lists = (slot: Slot): boolean => slot.kind === 'before' || (slot.kind === 'band' && (choices.basis === 'due' ? slot.overdue : slot.first < oneYear));
  const chosen = slots.all.map(lists);
  const listed = chosenItems(items, (item) => chosen[items.slots[item]!]!);
  const count = items.count - listed.count;
  return { items: listed, rest: count === 0 ? null : { count, amount: difference(total, decimalSum(listed.open)) }, lists };
}
