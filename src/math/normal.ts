/**
 * The standard normal distribution to nearly the last digit of a double, also far out in the tails,
 * where 1 minus the probability would have lost everything.
 *
 * Near the middle a power series is summed, further out the continued fraction of the Mills ratio (tail area / density).
 * Source of both expansions: NIST Digital Library of Mathematical Functions, 7.6.2 and 7.9.1 (https://dlmf.nist.gov/7).
 * The inverse: Wichura, M. J. (1988): Algorithm AS 241: The Percentage Points of the Normal Distribution. Applied Statistics 37, 477-484.
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
  if (x <= -seriesLimit) return upperTail(-x);
  return x < seriesLimit ? 0.5 + centralArea(x) : 1 - upperTail(x);
}

/** Probability of more than x, with full relative accuracy where normalDistribution would round to 1. */
export function normalUpperTail(x: number): number {
  return normalDistribution(-x);
}

/** The x with normalDistribution(x) = probability: NORM.S.INV. NaN unless 0 < probability < 1, as the logarithm and its root are. */
export function normalInverse(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * inverseInTheMiddle(0.425 ** 2 - fromMiddle * fromMiddle);
  const outside = Math.sqrt(-Math.log(fromMiddle < 0 ? probability : 1 - probability));
  const x = outside <= 5 ? inverseOutside(outside - 1.6) : inverseFarOutside(outside - 5);
  return fromMiddle < 0 ? -x : x;
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

function inverseInTheMiddle(r: number): number {
  return (
    (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r + 13731.69376550946) * r + 1971.5909503065513) * r + 133.14166789178438) * r + 3.3871328727963665) /
    (((((((5226.495278852546 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r + 5394.196021424751) * r + 687.1870074920579) * r + 42.31333070160091) * r + 1)
  );
}

function inverseOutside(r: number): number {
  return (
    (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r + 3.6478483247632045) * r + 5.769497221460691) * r + 4.630337846156546) * r + 1.4234371107496835) /
    (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r + 0.6897673349851) * r + 1.6763848301838038) * r + 2.053191626637759) * r + 1)
  );
}

function inverseFarOutside(r: number): number {
  return (
    (((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r + 0.026532189526576124) * r + 0.29656057182850487) * r + 1.7848265399172913) * r + 5.463784911164114) * r + 6.657904643501103) /
    (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r + 0.0007868691311456133) * r + 0.014875361290850615) * r + 0.1369298809227358) * r + 0.599832206555888) * r + 1)
  );
}
