/**
 * What Stirling's formula misses of ln x!, for any x > 0, whole or not:
 * ln Γ(x + 1) = (x + ½)·ln x − x + ½·ln 2π + stirlingError(x).
 * Series: NIST Digital Library of Mathematical Functions, 5.11.1 (https://dlmf.nist.gov/5.11).
 */
export function stirlingError(x: number): number {
  // The series is good to the last digit from here on; below, one step of the recurrence after the other leads up to it.
  let shift = 0;
  let at = x;
  while (at < 16) {
    // δ(x) = δ(x + 1) + (x + ½)·ln(1 + 1/x) + … without the leading parts that cancel.
    shift += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const square = 1 / (at * at);
  return shift + (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / at;
}

/** x·ln(x/m) + m − x without loss where x and m are near each other: how unlikely x is where m is expected. */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const difference = (x - m) / (x + m);
  // Also of what is no number: the series would have no end.
  if (!(Math.abs(difference) <= 0.1)) return x * Math.log(x / m) + m - x;
  // x·ln((1 + d)/(1 − d)) = 2x·(d + d³/3 + …), and 2x·d = (x − m) + (x − m)·d.
  const square = difference * difference;
  let total = (x - m) * difference;
  let term = 2 * x * difference;
  for (let divisor = 3; ; divisor += 2) {
    term *= square;
    const next = total + term / divisor;
    if (next === total) return total;
    total = next;
  }
}
