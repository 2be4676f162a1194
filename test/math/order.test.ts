import fc from 'fast-check';
import { descending, median, percentile } from '../../src/math/order';

it('the median is the value in the middle, or between the two there', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([5, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

it('a percentile lies between two values in proportion, as PERCENTILE.INC in Excel’s documentation: 1, 2, 3, 4 at 0.3 is 1.9', () => {
  expect(percentile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
  expect(percentile([1, 2, 3], 1)).toBe(3);
  expect(percentile([1, 2, 3], 0)).toBe(1);
});

it('sorts numbers as numbers', () => {
  expect(median([10, 9, 100])).toBe(10);
});

describe('descending', () => {
  const compared = (values: readonly number[]): number[] => {
    const last = (value: number): number => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value);
    return values.map((_, index) => index).sort((one, other) => Number(Number.isNaN(values[one]!)) - Number(Number.isNaN(values[other]!)) || (last(values[one]!) === last(values[other]!) ? 0 : last(values[other]!) - last(values[one]!)));
  };

  it('the largest first, equal ones in the order of the list, NaN last', () => {
    expect([...descending([])]).toEqual([]);
    expect([...descending([3])]).toEqual([0]);
    expect([...descending([1, -2, 0, 5, -0, 5, -1e-300])]).toEqual([3, 5, 0, 2, 4, 6, 1]);
    expect([...descending([-0, 0, -0])]).toEqual([0, 1, 2]);
    expect([...descending([Number.NaN, Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY, Number.NaN])]).toEqual([3, 2, 1, 0, 4]);
  });

  it('as by comparing pairs', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100))), (values) => {
      expect([...descending(values)]).toEqual(compared(values));
    }));
  });

  it('equal ones in another order, also where many are nearly equal', () => {
    expect([...descending([2, 7, 2, 2, 7], (one, other) => other - one)]).toEqual([4, 1, 3, 2, 0]);
    const values = Array.from({ length: 3000 }, (_, index) => 1e9 + ((index * 7919) % 101) / 100);
    expect([...descending(values)]).toEqual(compared(values));
  });

  it('a long list with cents', () => {
    const values = Array.from({ length: 70_000 }, (_, index) => (((index * 104_729) % 100_003) - 20_000) / 100);
    expect([...descending(values)]).toEqual(compared(values));
    expect([...descending(Float64Array.from(values))]).toEqual(compared(values));
  });
});
