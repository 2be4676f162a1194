import { type AbcClass, abcClassOf, type AbcRanking, rankByValue } from '../../../calculators/inventory/abcClass/shares';
import { type DemandClass, demandClassOf } from '../../../calculators/inventory/demandClass';
import { momentsOf } from '../../../calculators/inventory/demandVariation/moments';
import { type XyzClass, xyzClassOf } from '../../../calculators/inventory/xyzClass';
import { sum } from '../../../math/sum';
import type { Demand, Measure } from '../demand/demand';
import type { Choices } from './choices';

/** Items of a list in order of their value, classified. Arrays are by rank, from the largest item down. */
export interface Classified {
  readonly count: number;
  /** Item of each rank. */
  readonly item: Int32Array;
  /** As the list has it, also below 0; 0 where it says nothing. */
  readonly value: Float64Array;
  readonly share: Float64Array;
  readonly cumulative: Float64Array;
  readonly abc: readonly AbcClass[];
  readonly flag: readonly (Flag | null)[];
  /** Sum of the values above 0, which shares are shares of; of all values. */
  readonly base: number;
  readonly total: number;
  /** Null where the list does not say how demand went from period to period. */
  readonly pattern: Pattern | null;
}

/** Why an item has no value above 0. */
export type Flag = 'noUse' | 'negative' | 'unknown';

export interface Pattern {
  readonly periods: Int32Array;
  readonly mean: Float64Array;
  /** NaN where it cannot be computed. */
  readonly variation: Float64Array;
  readonly interval: Float64Array;
  readonly sizeVariation: Float64Array;
  readonly xyz: readonly (XyzClass | null)[];
  readonly demandClass: readonly (DemandClass | null)[];
}

const fewestPeriods = 2;

export function valuesOf({ totals }: Demand, measure: Measure): Float64Array {
  switch (measure) {
    case 'usage':
      return totals.usage;
    case 'revenue':
      return totals.revenue;
    case 'margin':
      return totals.margin;
    case 'stock':
      return totals.stockValue;
    case 'quantity':
      return totals.demand.some((quantity) => !Number.isNaN(quantity)) ? totals.demand : totals.stock;
  }
}

export function classify(demand: Demand, choices: Choices): Classified {
  const { items } = demand;
  const all = valuesOf(demand, choices.measure);
  const present: number[] = [];
  for (let item = 0; item < items.count; item += 1) if (items.present[item] === 1) present.push(item);
  const values = Float64Array.from(present, (item) => (Number.isNaN(all[item]!) ? 0 : all[item]!));
  const key = (at: number): string => items.codes[present[at]!]! || items.names[present[at]!]!;
  const ranking: AbcRanking = rankByValue(values, (one, other) => compare(key(one), key(other)) || one - other);
  const { order } = ranking;
  const count = present.length;
  const item = new Int32Array(count);
  const value = new Float64Array(count);
  const share = new Float64Array(count);
  const cumulative = new Float64Array(count);
  const abc: AbcClass[] = new Array<AbcClass>(count);
  const flag: (Flag | null)[] = new Array<Flag | null>(count);
  for (let rank = 0; rank < count; rank += 1) {
    const at = order[rank]!;
    item[rank] = present[at]!;
    value[rank] = values[at]!;
    share[rank] = ranking.share[at]!;
    cumulative[rank] = ranking.cumulative[at]!;
    abc[rank] = abcClassOf(share[rank]!, cumulative[rank]!, choices.cutA, choices.cutB, choices.rule);
    flag[rank] = value[rank]! > 0 ? null : Number.isNaN(all[item[rank]!]!) ? unknownOrUnused(demand, item[rank]!) : value[rank]! < 0 ? 'negative' : 'noUse';
  }
  return { count, item, value, share, cumulative, abc, flag, base: ranking.total, total: sum(values), pattern: patternOf(demand, item, choices) };
}

/** An item that never moved has no price with its movements either: it was not used. */
function unknownOrUnused({ totals }: Demand, item: number): Flag {
  return totals.demand[item]! !== 0 && !Number.isNaN(totals.demand[item]!) ? 'unknown' : 'noUse';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function patternOf({ quantity, periods }: Demand, item: Int32Array, { whole, limitX, limitY }: Choices): Pattern | null {
  if (quantity.length === 0 || periods.used < fewestPeriods) return null;
  const count = item.length;
  const numbers = (): Float64Array => new Float64Array(count);
  const pattern = { periods: new Int32Array(count), mean: numbers(), variation: numbers(), interval: numbers(), sizeVariation: numbers() };
  const xyz: (XyzClass | null)[] = new Array<XyzClass | null>(count);
  const demandClass: (DemandClass | null)[] = new Array<DemandClass | null>(count);
  for (let rank = 0; rank < count; rank += 1) {
    const from = item[rank]! * periods.count;
    const moments = momentsOf(quantity, whole, from, from + periods.used);
    pattern.periods[rank] = moments.count;
    pattern.mean[rank] = moments.mean;
    const variation = moments.count < fewestPeriods ? Number.NaN : moments.variation;
    pattern.variation[rank] = variation;
    pattern.interval[rank] = moments.interval;
    pattern.sizeVariation[rank] = moments.sizeVariation;
    xyz[rank] = Number.isNaN(variation) ? null : xyzClassOf(variation, limitX, limitY);
    demandClass[rank] = demandClassOf(moments.interval, moments.sizeVariation);
  }
  return { ...pattern, xyz, demandClass };
}
