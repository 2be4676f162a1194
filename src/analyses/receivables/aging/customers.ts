import { ExactSum } from '../../../math/sum';
import type { Parties } from '../../../intake/typed';
import { creditBand, type Items } from './items';

/** One line for each customer, largest total first. Money is the exact sum of the items, rounded once. */
export interface CustomerLines {
  readonly count: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** bands[band][line] */
  readonly bands: readonly (readonly number[])[];
  readonly credits: readonly number[];
  readonly totals: readonly number[];
  readonly overdue: readonly number[];
  readonly documents: readonly number[];
}

export function groupByCustomer(items: Items, parties: Parties, bandCount: number): CustomerLines {
  const width = bandCount + 1; // the last one for credits
  const sums = new Map<number, ExactSum>();
  const totals = new Map<number, { total: ExactSum; overdue: ExactSum; documents: number }>();
  for (let item = 0; item < items.count; item += 1) {
    const party = parties.of[items.rows[item]!]!;
    const band = items.bands[item]!;
    const amount = items.open[item]!;
    const cell = party * width + (band === creditBand ? bandCount : band);
    let sum = sums.get(cell);
    if (sum === undefined) sums.set(cell, (sum = new ExactSum()));
    sum.add(amount);
    let line = totals.get(party);
    if (line === undefined) totals.set(party, (line = { total: new ExactSum(), overdue: new ExactSum(), documents: 0 }));
    line.total.add(amount);
    line.documents += 1;
    if (band > 0) line.overdue.add(amount);
  }
  const valueOf = (party: number, column: number): number => sums.get(party * width + column)?.value ?? 0;
  const order = [...totals].map(([party, line]) => ({ party, total: line.total.value, overdue: line.overdue.value, documents: line.documents }));
  order.sort((a, b) => b.total - a.total || compare(keyOf(parties, a.party), keyOf(parties, b.party)));
  return {
    count: order.length,
    codes: order.map(({ party }) => parties.codes[party]!),
    names: order.map(({ party }) => parties.names[party]!),
    bands: Array.from({ length: bandCount }, (_, band) => order.map(({ party }) => valueOf(party, band))),
    credits: order.map(({ party }) => valueOf(party, bandCount)),
    totals: order.map(({ total }) => total),
    overdue: order.map(({ overdue }) => overdue),
    documents: order.map(({ documents }) => documents),
  };
}

function keyOf(parties: Parties, party: number): string {
  return parties.codes[party] === '' ? parties.names[party]! : parties.codes[party]!;
}

/** By character codes: the same order in every language and on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
