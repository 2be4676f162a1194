/** What a series of demand says of itself; NaN where there are too few values. */
export interface DemandMoments {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
  /** Deviation ÷ mean; NaN without a mean above 0. */
  readonly variation: number;
  /** Periods with demand. */
  readonly active: number;
  /** Periods ÷ periods with demand: the average distance between two demands; NaN without any. */
  readonly interval: number;
  /** Squared coefficient of variation of the demands above 0 (sample); NaN of fewer than two. */
  readonly sizeVariation: number;
}

/** `whole`: the periods are all there is (n); otherwise a sample of them (n − 1). Values from..to of the list, NaN left out. */
export function momentsOf(values: ArrayLike<number>, whole: boolean, from = 0, to = values.length): DemandMoments {
  let count = 0;
  let total = 0;
  let active = 0;
  let sizes = 0;
  for (let at = from; at < to; at += 1) {
    const value = values[at]!;
    if (Number.isNaN(value)) continue;
    count += 1;
    total += value;
    if (value > 0) {
      active += 1;
      sizes += value;
    }
  }
  const mean = total / count;
  const size = sizes / active;
  let squares = 0;
  let sizeSquares = 0;
  for (let at = from; at < to; at += 1) {
    const value = values[at]!;
    if (Number.isNaN(value)) continue;
    squares += (value - mean) ** 2;
    if (value > 0) sizeSquares += (value - size) ** 2;
  }
  const divisor = count - (whole ? 0 : 1);
  const deviation = divisor < 1 ? Number.NaN : Math.sqrt(squares / divisor);
  return {
    count,
    mean,
    deviation,
    variation: mean > 0 ? deviation / mean : Number.NaN,
    active,
    interval: active === 0 ? Number.NaN : count / active,
    sizeVariation: sizeSquares / (active - 1) / size ** 2,
  };
}
