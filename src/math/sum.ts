/**
 * The sum of doubles, rounded once: the double nearest to the exact total, whatever the order and however much cancels.
 *
 * The running total is kept as a short list of doubles that do not overlap and whose exact sum is the exact total
 * (Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic", Discrete & Computational Geometry 18).
 * Totals beyond the largest double are infinite, as in plain addition.
 */
export class ExactSum {
  /** Smallest first; none is zero. */
  private parts: number[] = [];
  /** Plain running total; used only when the exact one has left the range of doubles. */
  private plain = 0;

  add(value: number): this {
    this.plain += value;
    const parts = this.parts;
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
    return this;
  }

  addAll(values: Iterable<number>): this {
    for (const value of values) this.add(value);
    return this;
  }

  get value(): number {
    const parts = this.parts;
    let index = parts.length - 1;
    if (index < 0) return 0;
    let total = parts[index]!;
    if (!Number.isFinite(total)) return this.plain;
    let rest = 0;
    while (index > 0 && rest === 0) {
      const next = parts[--index]!;
      const rounded = total + next;
      rest = roundingError(total, next, rounded);
      total = rounded;
    }
    return index > 0 ? breakTie(total, rest, parts[index - 1]!) : total;
  }
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
  if (rest === 0 || rest > 0 !== below > 0) return total;
  const neighbour = total + 2 * rest;
  return neighbour - total === 2 * rest ? neighbour : total;
}
