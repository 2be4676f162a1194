/** The value at a share of the way through the sorted values, between two of them in proportion: PERCENTILE.INC. NaN of no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[below + 1] ?? lower;
  return lower + (place - below) * (upper - lower);
}

/** The value in the middle, or the mean of the two there. NaN of no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
