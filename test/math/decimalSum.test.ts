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

test('what is too large for cents, and what is no number, is as in the exact sum', () => {
  expect(decimalSum([1e17, 1, -1e17])).toBe(1);
  expect(decimalSum([1e300, 0.01])).toBe(1e300);
  expect(decimalSum([Infinity, 1])).toBe(Infinity);
  expect(decimalSum([Number.NaN])).toBeNaN();
  expect(new DecimalSum().add(0.1).add(0.2).add(0.4).value).toBe(0.7);
});

test('a value is put right only where it misses a decimal by a trifle', () => {
  expect([76.71000000000001, 2309.7899999999995, 0.1 + 0.2, 1.1 * 1.1, -0.30000000000000004].map(withoutNoise)).toEqual([76.71, 2309.79, 0.3, 1.21, -0.3]);
  for (const value of [0, 5, 0.01, 1 / 3, 1 / 1024, 2 / 3, 1e-9, 0.1234567, 76.710001, 1e15 + 0.125, 8_388_607 / 1024, Infinity]) expect(withoutNoise(value)).toBe(value);
});
