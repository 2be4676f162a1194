import { DecimalSum } from '../../../math/decimalSum';
import type { Parties } from '../../../intake/typed';
import type { Items } from './items';
import type { Slots } from './slots';

/** One line for each customer, largest total first. Money is the exact sum of the items, rounded once. */
export interface CustomerLines {
  readonly count: number;
  readonly parties: readonly number[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** amounts[slot][line] */
  readonly amounts: readonly (readonly number[])[];
  readonly totals: readonly number[];
  readonly documents: readonly number[];
  /** Line of each party; -1 for a party without open items. */
  readonly lineOf: Int32Array;
}

export function groupByCustomer(items: Items, parties: Parties, slots: Slots): CustomerLines {
  const width = slots.all.length;
  const ofAll = parties.codes.length;
  const sums = new Array<DecimalSum | undefined>(ofAll * width);
  const totals = new Array<DecimalSum | undefined>(ofAll);
  const documents = new Int32Array(ofAll);
  // In the order in which they come.
  const found: number[] = [];
  for (let item = 0; item < items.count; item += 1) {
    const party = items.party[item]!;
    const amount = items.open[item]!;
    const cell = party * width + items.slots[item]!;
    (sums[cell] ??= new DecimalSum()).add(amount);
    let total = totals[party];
    if (total === undefined) {
      totals[party] = total = new DecimalSum();
      found.push(party);
    }
    total.add(amount);
    documents[party]! += 1;
  }
  const order = found.map((party) => ({ party, total: totals[party]!.value, documents: documents[party]! }));
  order.sort((a, b) => b.total - a.total || compare(keyOf(parties, a.party), keyOf(parties, b.party)));
  const lineOf = new Int32Array(parties.codes.length).fill(-1);
  order.forEach(({ party }, line) => (lineOf[party] = line));
  return {
    count: order.length,
    parties: order.map(({ party }) => party),
    codes: order.map(({ party }) => parties.codes[party]!),
    names: order.map(({ party }) => parties.names[party]!),
    amounts: slots.all.map((_, slot) => order.map(({ party }) => sums[party * width + slot]?.value ?? 0)),
    totals: order.map(({ total }) => total),
    documents: order.map((line) => line.documents),
    lineOf,
  };
}

function keyOf(parties: Parties, party: number): string {
  return parties.codes[party] === '' ? parties.names[party]! : parties.codes[party]!;
}

/** By character codes: the same order in every language and on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
