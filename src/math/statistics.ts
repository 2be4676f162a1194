import { sum } from './sum';

/** Mean of the values; NaN of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : sum(values) / values.length;
}

/**
 * Standard deviation: of a sample (n − 1) unless `whole` says that the values are all there is (n). NaN of too few.
 * From the differences to the mean, so that a large mean costs no digits.
 */
export function standardDeviation(values: readonly number[], whole = false): number {
  const divisor = values.length - (whole ? 0 : 1);
  if (divisor < 1) return NaN;
  const middle = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / divisor);
}
