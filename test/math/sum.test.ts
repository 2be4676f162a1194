import fc from 'fast-check';
import { ExactSum, sum } from '../../src/math/sum';

/** The double as an exact whole number of the smallest subnormals, 2^-1074. */
function exactly(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = (raw >> 52n) & 0x7ffn;
  const fraction = raw & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
  return raw >> 63n === 1n ? -size : size;
}

/** The double nearest to so many 2^-1074, ties to even. */
function nearest(total: bigint): number {
  const size = total < 0n ? -total : total;
  const length = size.toString(2).length;
  const drop = BigInt(Math.max(0, length - 53));
  let kept = size >> drop;
  const rest = size - (kept << drop);
  const half = drop === 0n ? 0n : 1n << (drop - 1n);
  if (drop > 0n && (rest > half || (rest === half && kept % 2n === 1n))) kept += 1n;
  // Number(kept) is exact, and so are the two multiplications by powers of two.
  const exponent = Number(drop) - 1074;
  const value = Number(kept) * 2 ** Math.ceil(exponent / 2) * 2 ** Math.floor(exponent / 2);
  return total < 0n ? -value : value;
}

const rational = (values: readonly number[]): number => nearest(values.reduce((total, value) => total + exactly(value), 0n));

describe('sum', () => {
  it('is 0 of no values', () => {
    expect(sum([])).toBe(0);
  });

  it('adds ten dimes to exactly one: 10 × 0.1 = 1, where plain addition gives 0.9999999999999999', () => {
    const dimes = Array.from({ length: 10 }, () => 0.1);
    expect(dimes.reduce((total, dime) => total + dime, 0)).toBe(0.9999999999999999);
    expect(sum(dimes)).toBe(1);
  });

  it('keeps what large amounts would swallow: 1e16 + 1 − 1e16 = 1', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
  });

  it('rounds half a unit by what follows: 2^53 + 1 + a little is 2^53 + 2, 2^53 + 1 alone stays even', () => {
    expect(sum([2 ** 53, 1])).toBe(2 ** 53);
    expect(sum([2 ** 53, 1, 2 ** -60])).toBe(2 ** 53 + 2);
    expect(sum([2 ** 53, 1, -(2 ** -60)])).toBe(2 ** 53);
    expect(sum([-(2 ** 53), -1, -(2 ** -60)])).toBe(-(2 ** 53) - 2);
    expect(sum([2 ** 53 + 2, 1])).toBe(2 ** 53 + 4);
    expect(sum([2 ** 53 + 2, 1, -(2 ** -60)])).toBe(2 ** 53 + 2);
    expect(sum([2 ** 53, 1, 2 ** -60, -(2 ** -120)])).toBe(2 ** 53 + 2);
  });

  it('keeps what is lost again where the losses are added up', () => {
    expect(sum([2 ** 110, 2 ** 54, 1, -(2 ** 110), -(2 ** 54)])).toBe(1);
    expect(sum([2 ** 120, 1.5, 2 ** 54, -(2 ** 120), -(2 ** 54)])).toBe(1.5);
    // What was lost, 2^53, and the total cancel to −2, which leaves room for the 0.75 below them.
    expect(sum([2 ** 120, 2 ** 53, 0.75, -(2 ** 120), -(2 ** 53) - 2])).toBe(-1.25);
    // Ones are lost twice and cancel: nothing is left, neither as the total nor to decide that 2^53 and 1 are halfway.
    const nothing = [2 ** 110, 2 ** 54, 1, -1, -(2 ** 54), -(2 ** 110)];
    expect(sum(nothing)).toBe(0);
    expect(sum([...nothing, 2 ** 53, 1])).toBe(2 ** 53);
    expect(sum([Number.MAX_VALUE, 2 ** 969, 1, 2 ** 969])).toBe(Infinity);
    expect(sum([Number.MAX_VALUE, 2 ** 969, 1, Number.MAX_VALUE])).toBe(Infinity);
    // Losses of 2^62 − 512 and 512 add up to half a unit; 2^−60 decides.
    expect(sum([2 ** 115, 2 ** 62, 512, 2 ** -60, -512])).toBe(2 ** 115 + 2 ** 63);
  });

  it('equals exact rational arithmetic for any doubles', () => {
    const double = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e290, max: 1e290 }),
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((cents) => cents / 100),
      fc.integer({ min: -1000, max: 970 }).map((exponent) => 2 ** exponent),
    );
    fc.assert(
      fc.property(fc.array(double, { maxLength: 60 }), (values) => {
        expect(sum(values) + 0).toBe(rational(values) + 0);
      }),
      { numRuns: 500 },
    );
  });

  it('equals exact rational arithmetic when nearly everything cancels', () => {
    const double = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(fc.array(double, { maxLength: 30 }), double, (values, extra) => {
        const cancelling = [...values, extra, ...values.map((value) => -value * (1 + Number.EPSILON))];
        expect(sum(cancelling) + 0).toBe(rational(cancelling) + 0);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 })), (values) => {
        expect(sum([...values].reverse())).toBe(sum(values));
      }),
    );
  });

  it('leaves its values alone', () => {
    expect(sum(Object.freeze([1, 2, 3]))).toBe(6);
  });

  it('is infinite beyond the largest double', () => {
    expect(sum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
    expect(sum([-Number.MAX_VALUE, -Number.MAX_VALUE, 1])).toBe(-Infinity);
    expect(sum([1, NaN])).toBeNaN();
    // Each is half of what would reach the next double, which is infinite; the exact total is.
    expect(sum([Number.MAX_VALUE, 2 ** 969, 2 ** 969])).toBe(Infinity);
    expect(sum([Number.MAX_VALUE, 2 ** 969])).toBe(Number.MAX_VALUE);
    expect(sum([Number.MAX_VALUE, 2 ** 969, 2 ** 969, -(2 ** 970)])).toBe(Number.MAX_VALUE);
  });
});

describe('ExactSum', () => {
  it('can be read on the way: 0.1, then 0.1 + 0.2 = 0.3 rounded once, then 0.3 − 0.3', () => {
    const total = new ExactSum();
    expect(total.value).toBe(0);
    expect(total.add(0.1).value).toBe(0.1);
    expect(total.add(0.2).value).toBe(0.30000000000000004);
    expect(total.addAll([-0.1, -0.2]).value).toBe(0);
  });

  it('adds 100,000 amounts in cents to the exact total', () => {
    const cents = Array.from({ length: 100_000 }, (_, index) => ((index * 7919) % 1_000_003) - 400_000);
    const total = new ExactSum().addAll(cents.map((amount) => amount / 100)).value;
    const wholeCents = cents.reduce((running, amount) => running + amount, 0);
    expect(total).toBe(wholeCents / 100);
  });

  it('forgets everything when cleared, also what was lost', () => {
    const total = new ExactSum().addAll([1e16, 1, 1e-30, -1e16, 3]);
    expect(total.value).toBe(4);
    total.clear();
    expect(total.value).toBe(0);
    expect(total.add(0.1).value).toBe(0.1);
  });
});
