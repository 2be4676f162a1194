import { sum } from './sum';

/** Mean of the values; NaN of none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** How far each value lies from the mean: exactly 0 where all are equal, even if their mean had to be rounded. */
export function differencesToMean(values: readonly number[]): number[] {
  const rises = values.map((value) => value - values[0]!);
  const middle = mean(rises);
  return rises.map((rise) => rise - middle);
}

/**
 * Standard deviation: of a sample (n − 1) unless `whole` says that the values are all there is (n). NaN of too few.
 * From the differences to the mean, so that a large mean costs no digits.
 */
export function standardDeviation(values: readonly number[], whole = false): number {
  const divisor = values.length - (whole ? 0 : 1);
  if (divisor < 1) return NaN;
  return Math.sqrt(sum(differencesToMean(values).map((difference) => difference ** 2)) / divisor);
}
