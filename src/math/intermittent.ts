import { mean } from './statistics';

/** The rate expected for each period, null before the first demand, and one more for the period after the last. */
export type Rates = readonly (number | null)[];

/**
 * Croston's method: size and interval of demand are smoothed apart, each time demand occurs. The first size is the first demand; the first interval
 * is the time up to it, or the mean of all intervals.
 */
export function crostonDemand(demand: readonly number[], shares: { readonly size: number; readonly interval: number }, meanInterval: boolean): Rates {
  const intervals: number[] = [];
  demand.reduce((waited, one) => {
    if (one > 0) intervals.push(waited);
    return one > 0 ? 1 : waited + 1;
  }, 1);
  let [size, interval, waited]: [number | null, number, number] = [null, NaN, 1];
  const rates: (number | null)[] = [null];
  for (const one of demand) {
    if (one > 0) {
      interval = size === null ? (meanInterval ? mean(intervals) : waited) : interval + shares.interval * (waited - interval);
      size = size === null ? one : size + shares.size * (one - size);
      waited = 1;
    } else waited += 1;
    rates.push(size === null ? null : size / interval);
  }
  return rates;
}

export interface ProbabilityStart {
  readonly size: number;
  readonly probability: number;
  /** How many periods the start has used up. */
  readonly used: number;
}

/** Teunter, Syntetos and Babai: the probability of demand is smoothed in every period, its size when it occurs. */
export function probabilityDemand(demand: readonly number[], shares: { readonly size: number; readonly probability: number }, start: ProbabilityStart): Rates {
  let { size, probability } = start;
  const rates: (number | null)[] = Array.from({ length: start.used }, () => null);
  rates.push(size * probability);
  for (const one of demand.slice(start.used)) {
    probability += shares.probability * ((one > 0 ? 1 : 0) - probability);
    if (one > 0) size += shares.size * (one - size);
    rates.push(size * probability);
  }
  return rates;
}
