import { differencesToMean, mean } from './statistics';
import { sum } from './sum';

export interface Line {
  readonly slope: number;
  /** Height at 0, one step before the first value. */
  readonly intercept: number;
  /** Share of the variance that the line explains; NaN of values that are all equal. */
  readonly explained: number;
}

/** The straight line through values at 1, 2, 3 … with the least squares of distances. NaN of fewer than two. */
export function leastSquares(values: readonly number[]): Line {
  const middle = (values.length + 1) / 2;
  const differences = differencesToMean(values);
  const spread = sum(values.map((_, place) => (place + 1 - middle) ** 2));
  // The differences add up to nothing: it makes no difference where the places are counted from.
  const together = sum(differences.map((difference, place) => place * difference));
  const variance = sum(differences.map((difference) => difference ** 2));
  const slope = together / spread;
  return { slope, intercept: mean(values) - slope * middle, explained: together ** 2 / (spread * variance) };
}
