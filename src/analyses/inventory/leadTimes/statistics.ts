import { mean as meanOf, standardDeviation } from '../../../math/statistics';

/** Of each group of receipts; NaN where there are too few. */
export interface LeadTimes {
  readonly count: number;
  readonly receipts: Int32Array;
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly shortest: Float64Array;
  readonly longest: Float64Array;
}

/** Days of receipts, by the group of each. */
export function leadTimesBy(group: ArrayLike<number>, days: Float64Array, count: number): LeadTimes {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (let at = 0; at < days.length; at += 1) lists[group[at]!]!.push(days[at]!);
  const of = (valueOf: (list: readonly number[]) => number): Float64Array => Float64Array.from(lists, (list) => (list.length === 0 ? Number.NaN : valueOf(list)));
  return {
    count,
    receipts: Int32Array.from(lists, ({ length }) => length),
    mean: of(meanOf),
    deviation: of((list) => (list.length < 2 ? Number.NaN : standardDeviation(list))),
    shortest: of((list) => list.reduce((least, value) => Math.min(least, value), Infinity)),
    longest: of((list) => list.reduce((most, value) => Math.max(most, value), 0)),
  };
}
