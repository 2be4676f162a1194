import { bothOf, listOf } from '../../../../src/calculators/inventory/planning/pair';

it('0 is given, nothing is not', () => {
  expect(listOf(0)).toEqual([0]);
  expect(listOf(null)).toEqual([]);
});

it.each([
  [3, 0, [3, 0]],
  [0, 3, [0, 3]],
  [3, null, null],
  [null, 3, null],
  [null, null, null],
])('both of %p and %p are %p', (first, second, expected) => {
  expect(bothOf(first, second)).toEqual(expected);
});
