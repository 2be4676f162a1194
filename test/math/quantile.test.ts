import { empiricalQuantile, windowSums } from '../../src/math/quantile';

it.each([
  [0.95, 19],
  [0.96, 20],
  [0.5, 10],
  [0, 1],
  [0.001, 1],
  [0.999, 20],
  [1, 20],
])('the %p quantile of 1 to 20 is %p, a value that was seen', (share, expected) => {
  expect(empiricalQuantile(Array.from({ length: 20 }, (_, index) => 20 - index), share)).toBe(expected);
});

it('of nothing is no number', () => {
  expect(empiricalQuantile([], 0.5)).toBeNaN();
});

it('sums of neighbours', () => {
  expect([...windowSums([1, 2, 3, 4], 2)]).toEqual([3, 5, 7]);
  expect([...windowSums([1, 2, 3], 4)]).toEqual([]);
  expect([...windowSums([1, 2, 3], 3)]).toEqual([6]);
});
