/**
 * The sum of doubles, rounded once: the double nearest to the exact total, whatever the order and however much cancels.
 *
 * What an addition loses is added up apart (Kahan, Babuska), and what is lost there as well, which is rare, is kept as a short list of doubles that do
 * not overlap (Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic", Discrete & Computational Geometry 18): the three together are the exact total.
 * Totals beyond the largest double are infinite, as in plain addition.
 */
export class ExactSum {
  /** With the last object of a class goes what was compiled for it; these stay, so that a second run is as fast as the first. */
  static readonly kept = new ExactSum().addAll([0.1, 1e300, 0.7]);
  /** Plain running total; alone once it has left the range of doubles. */
  private plain = 0;
  /** What the plain total lost, added up. */
  private lost = 0;
  /** What was lost there, smallest first; none is zero. */
  private parts: number[] | null = null;

  add(value: number): this {
    const next = this.plain + value;
    const lost = roundingError(this.plain, value, next);
    this.plain = next;
    // NaN: the total has left the range of doubles, and stays what it is.
    if (!(Math.abs(lost) > 0)) return this;
    const nextLost = this.lost + lost;
    const lostAgain = roundingError(this.lost, lost, nextLost);
    this.lost = nextLost;
    if (lostAgain !== 0) grow((this.parts ??= []), lostAgain);
    return this;
  }

  addAll(values: Iterable<number>): this {
    for (const value of values) this.add(value);
    return this;
  }

  /** As new. */
  clear(): void {
    this.plain = 0;
    this.lost = 0;
    this.parts = null;
  }

  get value(): number {
    return this.parts === null ? this.plain + this.lost : rounded(grow(grow([...this.parts], this.lost), this.plain));
  }
}

/** Adds a double to a list of doubles that do not overlap, smallest first. */
function grow(parts: number[], value: number): number[] {
  let carry = value;
  let kept = 0;
  for (const part of parts) {
    const total = carry + part;
    const rest = roundingError(carry, part, total);
    if (rest !== 0) parts[kept++] = rest;
    carry = total;
  }
  parts.length = kept;
  if (carry !== 0) parts.push(carry);
  return parts;
}

/** The double nearest to the exact sum of such a list; infinite where it is. */
function rounded(parts: readonly number[]): number {
  let index = parts.length - 1;
  let total = parts[index] ?? 0;
  if (!Number.isFinite(total)) return total;
  let rest = 0;
  while (index > 0 && rest === 0) {
    const next = parts[--index]!;
    const sum = total + next;
    rest = roundingError(total, next, sum);
    total = sum;
  }
  return breakTie(total, rest, parts[index - 1] ?? 0);
}

/** The exact sum of the values, rounded once. Of no values: 0. */
export function sum(values: Iterable<number>): number {
  return new ExactSum().addAll(values).value;
}

/** What a + b lost when it was rounded to `total`; exact for all finite doubles whose sum is finite (Knuth). */
function roundingError(a: number, b: number, total: number): number {
  const seenB = total - a;
  const seenA = total - seenB;
  return a - seenA + (b - seenB);
}

/**
 * `rest` may be exactly half a unit of `total`, which was then rounded to even; what follows below decides the tie.
 * Doubling `rest` reaches the neighbour exactly in that case only.
 */
function breakTie(total: number, rest: number, below: number): number {
  if (Math.sign(rest) !== Math.sign(below)) return total;
  const neighbour = total + 2 * rest;
  return neighbour - total === 2 * rest ? neighbour : total;
}
