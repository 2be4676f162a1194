import { median, percentile } from '../../src/math/order';

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
