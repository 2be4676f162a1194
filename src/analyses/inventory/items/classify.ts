import { type AbcClass, abcClassOf, type AbcRanking, rankByValue } from '../../../calculators/inventory/abcClass/shares';
import { type DemandClass, demandClassOf } from '../../../calculators/inventory/demandClass';
import { momentsOf } from '../../../calculators/inventory/demandVariation/moments';
import { type XyzClass, xyzClassOf } from '../../../calculators/inventory/xyzClass';
import { sum } from '../../../math/sum';
import { countsByGroup, hasNumber, indexesAt, indexesOf, numbersAt, sumsByGroup, valuesAt } from '../columns';
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
  /** Each class as its place in `abcClasses`. */
  readonly classOf: Uint8Array;
  /** Of each class, in that order. */
  readonly byClass: { readonly counts: readonly number[]; readonly values: readonly number[]; readonly shares: readonly number[] };
  /** Of the items without a value above 0, which are the last ones. */
  readonly flags: readonly Flag[];
  /** Sum of the values above 0, which shares are shares of; of all values. */
  readonly base: number;
  readonly total: number;
  /** Null where the list does not say how demand went from period to period. */
  readonly pattern: Pattern | null;
}

export const abcClasses: readonly AbcClass[] = ['A', 'B', 'C'];

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
      return hasNumber(totals.demand) ? totals.demand : totals.stock;
  }
}

export function classify(demand: Demand, choices: Choices): Classified {
  const { items } = demand;
  const all = valuesOf(demand, choices.measure);
  const present = indexesOf(items.present);
  const count = present.length;
  const values = numbersAt(all, present);
  clearUnknown(values);
  const key = (at: number): string => items.codes[present[at]!]! || items.names[present[at]!]!;
  const ranking: AbcRanking = rankByValue(values, (one, other) => compare(key(one), key(other)) || one - other);
  const { order } = ranking;
  const item = indexesAt(present, order);
  const value = numbersAt(values, order);
  const share = numbersAt(ranking.share, order);
  const cumulative = numbersAt(ranking.cumulative, order);
  const classOf = classesOf(share, cumulative, choices);
  const flags = Array.from(item.subarray(aboveZero(value)), (own) => flagOf(demand, own, all[own]!));
  const groups = abcClasses.length;
  const byClass = { counts: countsByGroup(classOf, groups), values: sumsByGroup(classOf, groups, value), shares: sumsByGroup(classOf, groups, share) };
  return { count, item, value, share, cumulative, abc: valuesAt(abcClasses, classOf), classOf, byClass, flags, base: ranking.total, total: sum(values), pattern: patternOf(demand, item, choices) };
}

function clearUnknown(values: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) if (Number.isNaN(values[at]!)) values[at] = 0;
}

/** How many of the falling values are above 0. */
function aboveZero(values: Float64Array): number {
  let count = 0;
  while (count < values.length && values[count]! > 0) count += 1;
  return count;
}

/** The place of each item's class in `abcClasses`. */
function classesOf(share: Float64Array, cumulative: Float64Array, { cutA, cutB, rule }: Choices): Uint8Array {
  const places = new Uint8Array(share.length);
  for (let rank = 0; rank < places.length; rank += 1) {
    const own = abcClassOf(share[rank]!, cumulative[rank]!, cutA, cutB, rule);
    places[rank] = own === 'A' ? 0 : own === 'B' ? 1 : 2;
  }
  return places;
}

/** An item that never moved has no price with its movements either: it was not used. */
function flagOf({ totals }: Demand, item: number, value: number): Flag {
  if (Number.isNaN(value)) return totals.demand[item]! !== 0 && !Number.isNaN(totals.demand[item]!) ? 'unknown' : 'noUse';
  return value < 0 ? 'negative' : 'noUse';
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
