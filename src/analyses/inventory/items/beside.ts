import { demandClassWords } from '../../../calculators/inventory/demandClass';
import type { BesideColumn, BesideColumns } from '../../../report/report';
import { cellsOf, indexesAt, indexesOf, numbersAt, numbersOf, valuesAt } from '../columns';
import type { State } from './state';
import { besideNotes, words } from './words';

/** Columns for the reader's own list, where every item has a row of its own. A rank depends on all rows, so they are values. */
export function besideOf({ demand, classified }: State): BesideColumns | undefined {
  if (!demand.items.onePerRow || demand.shape === 'long') return undefined;
  const { item, abc, share, cumulative, pattern } = classified;
  // Items are numbered as their rows follow each other.
  const shown = indexesOf(demand.items.present);
  const ranks = indexesAt(ranksByItem(item, demand.items.count), shown);
  const rows = indexesAt(demand.items.firstRow, shown);
  const columns: BesideColumn[] = [
    { id: 'abc', heading: words.abc, format: 'text', note: besideNotes.abc, values: valuesAt(abc, ranks), width: 10 },
    { id: 'share', heading: words.share, format: 'percent', note: besideNotes.share, values: numbersOf(numbersAt(share, ranks)), width: 10 },
    { id: 'cumulative', heading: words.cumulative, format: 'percent', note: besideNotes.cumulative, values: numbersOf(numbersAt(cumulative, ranks)), width: 16 },
    ...(pattern === null
      ? []
      : ([
          { id: 'xyz', heading: words.xyz, format: 'text', note: besideNotes.xyz, values: valuesAt(pattern.xyz, ranks), width: 10 },
          { id: 'variation', heading: words.variation, format: 'factor', note: besideNotes.variation, values: cellsOf(numbersAt(pattern.variation, ranks)), width: 14 },
          { id: 'demandClass', heading: words.demandClass, format: 'text', note: besideNotes.demandClass, values: valuesAt(pattern.demandClass, ranks).map((own) => (own === null ? null : demandClassWords[own])), width: 14 },
        ] satisfies BesideColumn[])),
  ];
  return { rows, columns };
}

function ranksByItem(items: Int32Array, itemCount: number): Int32Array {
  const ranks = new Int32Array(itemCount);
  for (let rank = 0; rank < items.length; rank += 1) ranks[items[rank]!] = rank;
  return ranks;
}
