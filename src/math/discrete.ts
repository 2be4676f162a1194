/**
 * A distribution over 0, 1, 2 … with one peak, given by a place near the peak and how one probability follows from its neighbour. Sums begin at the peak and
 * stop when nothing is added any more, so that they cost a few standard deviations and lose nothing.
 */
export interface Discrete {
  readonly mean: number;
  /** A place near the peak, and the probability there. */
  readonly peak: number;
  readonly atPeak: number;
  /** Probability of k + 1 divided by that of k. */
  readonly ratio: (k: number) => number;
}

/** Smallest share of the sum that still counts. */
const nothing = 1e-18;

/** Probability of exactly k. */
export function probabilityOf(distribution: Discrete, k: number): number {
  if (k < 0 || !Number.isInteger(k)) return 0;
  let probability = distribution.atPeak;
  for (let at = distribution.peak; at < k && probability > 0; at += 1) probability *= distribution.ratio(at);
  for (let at = distribution.peak; at > k && probability > 0; at -= 1) probability /= distribution.ratio(at - 1);
  return probability;
}

/** Probability of at most k. */
export function distributionOf(distribution: Discrete, k: number): number {
  const last = Math.floor(k);
  return last < distribution.peak ? sumDown(distribution, last) : 1 - sumUp(distribution, last + 1);
}

/** Smallest k with a probability of at most k of at least the given one; NaN unless 0 < probability < 1. */
export function quantileOf(distribution: Discrete, probability: number): number {
  const { peak, atPeak, ratio } = distribution;
  if (!(probability > 0 && probability < 1) || Number.isNaN(atPeak)) return NaN;
  // Rounding of the sums must not carry a probability that is met exactly to the next place.
  const wanted = probability * (1 - 1e-13);
  let k = peak;
  let here = atPeak;
  let total = sumDown(distribution, peak);
  if (total >= wanted) {
    while (k > 0 && total - here >= wanted) {
      total -= here;
      here /= ratio(k - 1);
      k -= 1;
    }
    return k;
  }
  // The sum to 1 is short by rounding only where nothing more can be added.
  while (total < wanted && here > 0) {
    here *= ratio(k);
    k += 1;
    total += here;
  }
  return k;
}

/** Expected excess over x: the sum of (k − x)·P(k) over k > x. */
export function lossOf(distribution: Discrete, x: number): number {
  const { mean, peak, ratio } = distribution;
  const first = Math.floor(x) + 1;
  if (first <= peak) return mean - x + shortfall(distribution, x);
  let total = 0;
  let probability = probabilityOf(distribution, first);
  for (let k = first; ; k += 1) {
    const part = (k - x) * probability;
    total += part;
    // Not greater: of a variance beyond all doubles the probabilities are no numbers, and neither is the sum.
    if (!(part > total * nothing)) return total;
    probability *= ratio(k);
  }
}

/** The sum of (x − k)·P(k) over k < x, x below the peak. */
function shortfall(distribution: Discrete, x: number): number {
  const last = Math.ceil(x) - 1;
  let total = 0;
  let probability = probabilityOf(distribution, last);
  for (let k = last; k >= 0; k -= 1) {
    const part = (x - k) * probability;
    total += part;
    if (!(part > total * nothing)) break;
    probability /= distribution.ratio(k - 1);
  }
  return total;
}

/** Sum of the probabilities from `last` down, `last` at or below the peak. */
function sumDown(distribution: Discrete, last: number): number {
  let probability = probabilityOf(distribution, last);
  let total = 0;
  for (let k = last; k >= 0; k -= 1) {
    total += probability;
    if (!(probability > total * nothing)) break;
    probability /= distribution.ratio(k - 1);
  }
  return total;
}

/** Sum of the probabilities from `first` up, `first` above the peak. */
function sumUp(distribution: Discrete, first: number): number {
  let probability = probabilityOf(distribution, first);
  let total = 0;
  for (let k = first; ; k += 1) {
    total += probability;
    if (!(probability > total * nothing)) return total;
    probability *= distribution.ratio(k);
  }
}
