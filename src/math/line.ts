import { mean } from './statistics';
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
  const height = mean(values);
  const spread = sum(values.map((_, place) => (place + 1 - middle) ** 2));
  const together = sum(values.map((value, place) => (place + 1 - middle) * (value - height)));
  const variance = sum(values.map((value) => (value - height) ** 2));
  const slope = together / spread;
  return { slope, intercept: height - slope * middle, explained: together ** 2 / (spread * variance) };
}
