import { demandClassWords } from '../../../calculators/inventory/demandClass';
import type { BesideColumn, BesideColumns, ReportValue } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { State } from './state';
import { besideNotes, words } from './words';

/** Columns for the reader's own list, where every item has a row of its own. A rank depends on all rows, so they are values. */
export function besideOf({ demand, classified }: State): BesideColumns | undefined {
  if (!demand.items.onePerRow || demand.shape === 'long') return undefined;
  const { firstRow } = demand.items;
  const { count, item, abc, share, cumulative, pattern } = classified;
  // Items are numbered as their rows follow each other.
  const rankOf = new Int32Array(demand.items.count).fill(-1);
  for (let rank = 0; rank < count; rank += 1) rankOf[item[rank]!] = rank;
  const ranks = rankOf.filter((rank) => rank >= 0);
  const list = (valueOf: (rank: number) => ReportValue | Words): (ReportValue | Words)[] => Array.from(ranks, valueOf);
  const number = (value: number): ReportValue => (Number.isNaN(value) ? null : value);
  const columns: BesideColumn[] = [
    { id: 'abc', heading: words.abc, format: 'text', note: besideNotes.abc, values: list((rank) => abc[rank]!), width: 10 },
    { id: 'share', heading: words.share, format: 'percent', note: besideNotes.share, values: list((rank) => share[rank]!), width: 10 },
    { id: 'cumulative', heading: words.cumulative, format: 'percent', note: besideNotes.cumulative, values: list((rank) => cumulative[rank]!), width: 16 },
    ...(pattern === null
      ? []
      : ([
          { id: 'xyz', heading: words.xyz, format: 'text', note: besideNotes.xyz, values: list((rank) => pattern.xyz[rank]!), width: 10 },
          { id: 'variation', heading: words.variation, format: 'factor', note: besideNotes.variation, values: list((rank) => number(pattern.variation[rank]!)), width: 14 },
          { id: 'demandClass', heading: words.demandClass, format: 'text', note: besideNotes.demandClass, values: list((rank) => (pattern.demandClass[rank] === null ? null : demandClassWords[pattern.demandClass[rank]!])), width: 14 },
        ] satisfies BesideColumn[])),
  ];
  return { rows: Int32Array.from(ranks, (rank) => firstRow[item[rank]!]!), columns };
}
