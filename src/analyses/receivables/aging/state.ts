import type { SourceCells } from '../../../intake/cells';
import type { Parties, TypedTable } from '../../../intake/typed';
import type { Mapping, Understanding } from '../../../intake/understanding';
import { DecimalSum, decimalSum } from '../../../math/decimalSum';
import type { SnapshotRow } from '../../../report/report';
import type { Allocation } from './allocate';
import type { Choices } from './choices';
import type { CustomerLines } from './customers';
import type { Items } from './items';
import type { Listed } from './listed';
import type { Reading } from './reading';
import type { Slot, Slots } from './slots';

/** Everything that the tables, figures and checks of one report are made of. */
export interface State {
  readonly cells: SourceCells;
  readonly understanding: Understanding;
  readonly typed: TypedTable;
  readonly mapping: Mapping;
  readonly choices: Choices;
  readonly slots: Slots;
  readonly parties: Parties;
  readonly reading: Reading;
  /** After credits were placed. */
  readonly items: Items;
  /** What the table of open items holds. */
  readonly listed: Listed;
  readonly allocations: readonly Allocation[];
  readonly lines: CustomerLines;
  readonly shown: readonly ShownSlot[];
  readonly total: number;
  readonly history: readonly SnapshotRow[];
}

/** A slot that the report has a column for, with its total. */
export interface ShownSlot extends Slot {
  readonly index: number;
  readonly amount: number;
  readonly documents: number;
}

/** The bands always, the rest where something stands in it. */
export function shownSlots(items: Items, slots: Slots): ShownSlot[] {
  const sums = slots.all.map(() => new DecimalSum());
  const documents = slots.all.map(() => 0);
  for (let item = 0; item < items.count; item += 1) {
    const slot = items.slots[item]!;
    sums[slot]!.add(items.open[item]!);
    documents[slot] = documents[slot]! + 1;
  }
  return slots.all
    .map((slot, index) => ({ ...slot, index, amount: sums[index]!.value, documents: documents[index]! }))
    .filter((slot) => slot.kind === 'band' || slot.documents > 0);
}

/** Credits, wherever they stand: in columns of their own, or among the bands when the user wants them there. */
export function creditsOf({ items, shown, choices }: State): number {
  if (choices.credits === 'apart' || choices.credits === 'oldest') return decimalSum(shown.filter((slot) => slot.kind === 'credit').map((slot) => slot.amount));
  const credits = new DecimalSum();
  for (let item = 0; item < items.count; item += 1) if (items.open[item]! < 0) credits.add(items.open[item]!);
  return credits.value;
}
