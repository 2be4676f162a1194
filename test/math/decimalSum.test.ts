import fc from 'fast-check';
import { DecimalSum, decimalSum, withoutNoise } from '../../src/math/decimalSum';
import { sum } from '../../src/math/sum';

test('amounts with cents add up to what is written with cents', () => {
  expect([decimalSum([0.1, 0.2]), decimalSum([0.1, 0.2, -0.3]), decimalSum([]), decimalSum([-0])]).toEqual([0.3, 0, 0, 0]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), { maxLength: 200 }), (cents) => {
      expect(decimalSum(cents.map((cent) => cent / 100))).toBe(cents.reduce((total, cent) => total + cent, 0) / 100 + 0);
    }),
  );
});

test('what was lost on the way to a cell is no decimal', () => {
  expect(decimalSum([2309.7899999999995, 0.2])).toBe(2309.99);
  expect(decimalSum([76.71000000000001])).toBe(76.71);
});

test('finer decimals are kept, and of more than eight nothing is rounded', () => {
  expect(decimalSum([0.0001, 0.0002, 1.1])).toBe(1.1003);
  expect(decimalSum([0.000001, 0.1, 0.2])).toBe(0.300001);
  const units = [1 / 1024, 3 / 1024, 5];
  expect(decimalSum(units)).toBe(sum(units));
  expect(decimalSum([1 / 3, 1 / 3, 0.1])).toBe(sum([1 / 3, 1 / 3, 0.1]));
});

test.each([
  [5_000_000_000_000.01, 0.02, 5_000_000_000_000.03],
  [50_000_000_000.0001, 0.0004, 50_000_000_000.0005],
  [500_000_000.000001, 0.000002, 500_000_000.000003],
  [3.00000001, 0.00000003, 3.00000004],
])('%p and %p are %p, to the last decimal that they have', (one, other, total) => {
  expect(sum([one, other])).not.toBe(total);
  expect(decimalSum([one, other])).toBe(total);
  expect(decimalSum([0, other, one])).toBe(total);
});

test('what is too large for cents, and what is no number, is as in the exact sum', () => {
  expect(decimalSum([1e17, 1, -1e17])).toBe(1);
  expect(decimalSum([1e17, -1e17, 0.1, 0.2])).toBe(0.3);
  expect(decimalSum([1e300, 0.01])).toBe(1e300);
  // Doubles lie further apart than cents here: the nearest to the total, not to the total rounded to cents once more.
  expect(decimalSum([50_000_000_000_000.05, 50_000_000_000_000.06])).toBe(100_000_000_000_000.11);
  expect(decimalSum([Infinity, 1])).toBe(Infinity);
  expect(decimalSum([Number.NaN])).toBeNaN();
  expect(new DecimalSum().add(0.1).add(0.2).add(0.4).value).toBe(0.7);
});

test('a value is put right only where it misses a decimal by a trifle', () => {
  expect([76.71000000000001, 2309.7899999999995, 0.1 + 0.2, 1.1 * 1.1, -0.30000000000000004].map(withoutNoise)).toEqual([76.71, 2309.79, 0.3, 1.21, -0.3]);
  for (const value of [0, 5, 0.01, 1 / 3, 1 / 1024, 2 / 3, 1e-9, 0.1234567, 76.710001, 1e15 + 0.125, 8_388_607 / 1024, Infinity]) expect(withoutNoise(value)).toBe(value);
});

test('a trifle is up to eight units of the last binary digit of 1 in 1, and up to 10⁻⁹', () => {
  const kept = (value: number): boolean => withoutNoise(value) === value;
  expect([1 + 8 * Number.EPSILON, 1 + 9 * Number.EPSILON].map(kept)).toEqual([false, true]);
  expect([1_000_000 + 8 * 2 ** -33, 1_000_000 + 9 * 2 ** -33].map(kept)).toEqual([false, true]);
});

test('six decimals are put right, seven and eight are kept as they are, and there is no minus nothing', () => {
  expect(withoutNoise(1.000001 + Number.EPSILON)).toBe(1.000001);
  const eight = 1.00000001 + Number.EPSILON;
  expect(withoutNoise(eight)).toBe(eight);
  expect(withoutNoise(-0)).toBe(0);
});
