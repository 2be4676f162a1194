import { allocate, type Allocation, type Charge, type Settlement } from './allocate';
import type { Choices } from './choices';
import { seeksOwn } from '../../../intake/documentClasses';
import { type Items, withAmounts } from './items';
import { type Slots, slotOfDate } from './slots';

export interface Placed {
  readonly items: Items;
  readonly allocations: readonly Allocation[];
}

/** Puts credits where the user wants them. The total is the same in all four places. */
export function placeCredits(items: Items, choices: Choices, slots: Slots, referencesOf: (row: number) => readonly string[]): Placed {
  switch (choices.credits) {
    case 'apart':
      return { items, allocations: [] };
    case 'oldest':
      return againstOldest(items, choices, referencesOf);
    default:
      return { items: { ...items, slots: items.slots.map((slot, item) => (slots.all[slot]!.kind !== 'credit' ? slot : choices.credits === 'current' ? 0 : ownSlot(items, item, choices, slots, slot))) }, allocations: [] };
  }
}

/** A credit without any date stays where it is. */
function ownSlot(items: Items, item: number, choices: Choices, slots: Slots, fallback: number): number {
  const { due, ageFrom } = items;
  const date = choices.basis === 'due' && !Number.isNaN(due[item]!) ? due[item]! : ageFrom[item]!;
  return Number.isNaN(date) ? fallback : slotOfDate(slots, date);
}

function againstOldest(items: Items, choices: Choices, referencesOf: (row: number) => readonly string[]): Placed {
  const parties = new Map<number, { charges: (Charge & { item: number })[]; settlements: (Settlement & { item: number })[] }>();
  for (let item = 0; item < items.count; item += 1) {
    const amount = items.open[item]!;
    const party = items.party[item]!;
    let entries = parties.get(party);
    if (entries === undefined) parties.set(party, (entries = { charges: [], settlements: [] }));
    const basis = choices.basis === 'due' ? items.due[item]! : items.ageFrom[item]!;
    const date = Number.isNaN(basis) ? (Number.isNaN(items.ageFrom[item]!) ? -Infinity : items.ageFrom[item]!) : basis;
    const row = items.rows[item]!;
    const written = items.ageFrom[item]!;
    if (amount > 0) entries.charges.push({ row, date, written, amount, item });
    else entries.settlements.push({ row, date, written, amount: -amount, seeks: seeksOwn.has(items.classes[item]!) ? 'own' : 'oldest', item });
  }
  const open = Float64Array.from(items.open);
  const allocations: Allocation[] = [];
  for (const [party, { charges, settlements }] of parties) {
    if (charges.length === 0 || settlements.length === 0) continue;
    const result = allocate(party, charges, settlements, referencesOf, (allocation) => allocations.push(allocation));
    charges.forEach(({ item }, index) => (open[item] = result.open[index]!));
    settlements.forEach(({ item }, index) => (open[item] = -result.unapplied[index]!));
  }
  return { items: withAmounts(items, open, items.slots), allocations };
}
