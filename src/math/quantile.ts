/** Smallest of the values that at least the given share of them does not exceed: the quantile of what was seen, never between two values. NaN of no values. */
export function empiricalQuantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  // 0.95 of 20 values is the 19th, although 0.95 × 20 is a trifle below 19 in doubles.
  const place = Math.ceil(share * sorted.length - 1e-9);
  return sorted[Math.max(1, place) - 1] ?? NaN;
}

/** Sums of every run of `length` neighbours, in order: as many as there are values, less length − 1. */
export function windowSums(values: ArrayLike<number>, length: number): Float64Array {
  return new Float64Array(Math.max(0, values.length - length + 1)).map((_, start) => {
    let total = 0;
    for (let at = start; at < start + length; at += 1) total += values[at]!;
    return total;
  });
}
