/**
 * The standard normal distribution to nearly the last digit of a double, also far out in the tails,
 * where 1 minus the probability would have lost everything.
 *
 * Near the middle a power series is summed, further out the continued fraction of the Mills ratio (tail area / density);
 * the inverse improves a guess by Newton's and Halley's steps. Source of both expansions: NIST Digital Library of
 * Mathematical Functions, 7.6.2 and 7.9.1 (https://dlmf.nist.gov/7).
 */

const densityAtZero = 1 / Math.sqrt(2 * Math.PI);
/** Below: the series. Above: the continued fraction, which needs fewer steps the larger x is. */
const seriesLimit = 1;

/** Height of the bell curve at x. */
export function normalDensity(x: number): number {
  if (Math.abs(x) > 39) return 0; // below the smallest double
  // x² is split so that the exponential sees no rounded large argument: the leading part has few binary digits, its square is exact.
  const leading = Math.trunc(x * 64) / 64;
  const rest = x - leading;
  return densityAtZero * Math.exp((-leading * leading) / 2) * Math.exp(-rest * (leading + rest / 2));
}

/** Probability of a value of at most x: NORM.S.DIST(x, TRUE). */
export function normalDistribution(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (Math.abs(x) < seriesLimit) return 0.5 + centralArea(x);
  return x < 0 ? upperTail(-x) : 1 - upperTail(x);
}

/** Probability of more than x, with full relative accuracy where normalDistribution would round to 1. */
export function normalUpperTail(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (Math.abs(x) < seriesLimit) return 0.5 - centralArea(x);
  return x < 0 ? 1 - upperTail(-x) : upperTail(x);
}

/** The x with normalDistribution(x) = probability: NORM.S.INV. NaN unless 0 < probability < 1. */
export function normalInverse(probability: number): number {
  if (!(probability > 0 && probability < 1)) return NaN;
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.3) return inverseOfCentralArea(fromMiddle);
  return fromMiddle < 0 ? -inverseOfUpperTail(probability) : inverseOfUpperTail(1 - probability);
}

/** Expected excess of a standard normal value over x: G(x) = φ(x) − x·(1 − Φ(x)), the unit normal loss. */
export function normalLoss(x: number): number {
  if (x < 0) return normalLoss(-x) - x;
  if (x < seriesLimit) return normalDensity(x) - x * (0.5 - centralArea(x));
  // With R = 1 / (x + c) the loss is φ·(1 − x·R) = φ·c / (x + c): nothing cancels.
  const continuation = millsContinuation(x);
  return (normalDensity(x) * continuation) / (x + continuation);
}

/** Area between 0 and x: φ(x)·(x + x³/3 + x⁵/15 + …), each term x²/(2n + 1) times the one before. */
function centralArea(x: number): number {
  let term = x;
  let total = x;
  for (let divisor = 3; Math.abs(term) > Math.abs(total) * 1e-17; divisor += 2) {
    term *= (x * x) / divisor;
    total += term;
  }
  return normalDensity(x) * total;
}

/** Area beyond x, x ≥ seriesLimit. */
function upperTail(x: number): number {
  return normalDensity(x) / (x + millsContinuation(x));
}

/** c in R(x) = 1 / (x + c): 1/(x + 2/(x + 3/(x + …))), from the inside out. */
function millsContinuation(x: number): number {
  let continuation = 0;
  // Compared with 40-digit arithmetic: from this depth on the result no longer changes, for every x from the limit on.
  for (let step = Math.ceil(12 + 450 / (x * x)); step >= 1; step -= 1) continuation = step / (x + continuation);
  return continuation;
}

/** Halley's steps: each triples the number of right digits, and the first guess has one. */
function inverseOfCentralArea(area: number): number {
  let x = area / densityAtZero;
  for (let round = 0; round < 4; round += 1) x += halley(x, area - centralArea(x));
  return x;
}

function inverseOfUpperTail(area: number): number {
  const wanted = Math.log(area);
  // Leading terms of the tail's logarithm: −x²/2 − ln(x·√2π).
  let x = Math.sqrt(Math.max(0.5, -2 * wanted - Math.log(2 * Math.PI * Math.max(1, -2 * wanted - 2))));
  // The logarithm of the tail is concave and nearly a parabola: Newton's steps on it settle from any guess.
  for (let round = 0; round < 3; round += 1) {
    const tail = normalUpperTail(x);
    x += (Math.log(tail) - wanted) * (tail / normalDensity(x));
  }
  return x + halley(x, normalUpperTail(x) - area);
}

/** Correction of x for an area that is still missing between it and the target. */
function halley(x: number, missing: number): number {
  const step = missing / normalDensity(x);
  return step / (1 - (x * step) / 2);
}
