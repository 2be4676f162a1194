import { simpleSmoothing } from '../../../math/smoothing';
import { empiricalQuantile, windowSums } from '../../../math/quantile';
import { sum } from '../../../math/sum';

export interface Forecast {
  /** What is expected of the next period. */
  readonly next: number;
  /** Root of the mean square of the errors of one period ahead. */
  readonly error: number;
}

/** Fewer errors than two say nothing of their size; the first period is only the start. */
const fewestPeriods = 3;

/** Exponential smoothing of a series; null where it is too short. */
export function forecastOf(series: Float64Array, share: number): Forecast | null {
  if (series.length < fewestPeriods) return null;
  const { fitted, levels } = simpleSmoothing(Array.from(series), share);
  const squares = fitted.slice(1).map((expected, at) => (series[at + 1]! - expected) ** 2);
  return { next: levels.at(-1)!, error: Math.sqrt(sum(squares) / squares.length) };
}

/** What was needed above the mean in so many periods one after the other, as the share of such runs covers it; NaN where the series has not two of them. */
export function observedStock(series: Float64Array, periods: number, share: number): number {
  const windows = windowSums(series, periods);
  return windows.length < 2 ? Number.NaN : empiricalQuantile(windows, share) - sum(windows) / windows.length;
}

/** Whole periods that a time takes: the last one counts whole. */
export function wholePeriods(time: number): number {
  return Math.max(1, Math.ceil(time - 1e-9));
}
