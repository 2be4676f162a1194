import { ExactSum } from './sum';

const ofSixPlaces = 1_000_000;
const scales: readonly number[] = [100, 10_000, ofSixPlaces, 100_000_000];

/**
 * The sum of decimals: of amounts with cents it is the double nearest to the total in cents, so that it is written 76.71 and not 76.71000000000001. The
 * finest number of decimals of the values holds, up to eight; what a double lost in an earlier computation (2309.7899999999995) counts as its decimal.
 * Values with more decimals are added up exactly and not rounded.
 */
export class DecimalSum {
  /** As in ExactSum. */
  static readonly kept = new DecimalSum();
  private readonly exact = new ExactSum();
  private scale = scales[0]!;

  add(value: number): this {
    this.exact.add(value);
    while (this.scale !== 0 && !fits(value, this.scale)) this.scale = scales[scales.indexOf(this.scale) + 1] ?? 0;
    return this;
  }

  addAll(values: Iterable<number>): this {
    for (const value of values) this.add(value);
    return this;
  }

  get value(): number {
    const { value } = this.exact;
    return this.scale === 0 ? value : nearest(value, this.scale);
  }
}

/** The sum of the values as a decimal. Of no values: 0. */
export function decimalSum(values: Iterable<number>): number {
  return new DecimalSum().addAll(values).value;
}

/** The decimal of up to six places that a computation in doubles has missed by a trifle: 76.71 of 76.71000000000001. Anything else stays what it is. */
export function withoutNoise(value: number): number {
  // A whole number has no decimals that could be missed. + 0: there is no minus nothing.
  if (Number.isInteger(value)) return value + 0;
  return fits(value, ofSixPlaces) ? nearest(value, ofSixPlaces) : value;
}

/** More than a computation of money loses, and less than anybody writes. */
const noise = 1e-9;
const largest = 2 ** 53;

function fits(value: number, scale: number): boolean {
  return Math.abs(Math.round(value * scale) / scale - value) <= Math.min(noise, 8 * Number.EPSILON * Math.abs(value));
}

function nearest(value: number, scale: number): number {
  const whole = Math.round(value * scale);
  return Math.abs(whole) < largest ? whole / scale : value;
}
