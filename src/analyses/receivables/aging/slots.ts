import type { Words } from '../../../texts/words';
import type { Choices } from './choices';
import { words } from './words';

/** Columns of the report in which an amount can stand: the bands, what is older than the data, and credits by what they are. */
export interface Slot {
  /** The same in every language and every run: stored in snapshots. */
  readonly key: string;
  /** Column id in the tables. */
  readonly id: string;
  readonly name: Words;
  readonly kind: 'band' | 'before' | 'credit';
  /** First and last start date of the band; infinite where open, NaN where the slot has no dates. */
  readonly first: number;
  readonly last: number;
  /** Every item in it is past due; null where due dates decide by item. */
  readonly overdue: boolean;
}

export interface Slots {
  readonly all: readonly Slot[];
  /** First and last start dates of the bands, in their order: millions of dates are looked up in them. */
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
  readonly before: number;
  readonly creditNotes: number;
  readonly receipts: number;
  readonly advances: number;
  readonly unclear: number;
}

export function slotsOf({ bands, basis, asOf, dueTodayIsOverdue }: Choices): Slots {
  const latestOverdue = dueTodayIsOverdue ? asOf : asOf - 1;
  const dated = bands.names.map(
    (name, index): Slot => ({
      key: bands.keys[index]!,
      id: index === 0 ? 'current' : `band${index}`,
      name,
      kind: 'band',
      first: bands.ranges[index]!.first,
      last: bands.ranges[index]!.last,
      overdue: basis === 'due' && bands.ranges[index]!.last <= latestOverdue,
    }),
  );
  const without = (key: string, name: Words, kind: 'before' | 'credit'): Slot => ({ key, id: key, name, kind, first: Number.NaN, last: Number.NaN, overdue: false });
  const all = [
    ...dated,
    { ...without('before', words.beforeData, 'before'), overdue: basis === 'due' },
    without('creditNotes', words.creditNotes, 'credit'),
    without('receipts', words.receipts, 'credit'),
    without('advances', words.advances, 'credit'),
    without('unclear', words.unclear, 'credit'),
  ];
  const at = (key: string): number => all.findIndex((slot) => slot.key === key);
  return { all, firsts: Float64Array.from(dated, ({ first }) => first), lasts: Float64Array.from(dated, ({ last }) => last), before: at('before'), creditNotes: at('creditNotes'), receipts: at('receipts'), advances: at('advances'), unclear: at('unclear') };
}

/** Slot of a start date: the bands meet without a gap, so exactly one fits. */
export function slotOfDate({ firsts, lasts, before }: Slots, date: number): number {
  for (let index = 0; index < firsts.length; index += 1) if (date >= firsts[index]! && date <= lasts[index]!) return index;
  return before;
}
