export interface Smoothed {
  /** What was expected for each value before it was known. */
  readonly fitted: readonly number[];
  /** The level after each value. */
  readonly levels: readonly number[];
}

/** Exponential smoothing: each value moves the level by a share of the error. The first level is the first value. */
export function simpleSmoothing(values: readonly number[], share: number): Smoothed {
  let level = values[0]!;
  const fitted: number[] = [];
  const levels = values.map((value) => {
    fitted.push(level);
    level = share * value + (1 - share) * level;
    return level;
  });
  return { fitted, levels };
}

export interface TrendStart {
  readonly level: number;
  readonly trend: number;
  /** How many values the start has used up. */
  readonly used: number;
}

/** Smoothing of level and trend (Holt), the trend damped by a factor each step when that is below 1: where both end. */
export function trendSmoothing(values: readonly number[], shares: { readonly level: number; readonly trend: number }, start: TrendStart, damping = 1): { readonly level: number; readonly trend: number } {
  let { level, trend } = start;
  for (const value of values.slice(start.used)) {
    const expected = level + damping * trend;
    const next = shares.level * value + (1 - shares.level) * expected;
    trend = shares.trend * (next - level) + (1 - shares.trend) * damping * trend;
    level = next;
  }
  return { level, trend };
}
