import { cellsOf, countsByGroup, hasNumber, hasText, indexesAt, indexesOf, numbersAt, numbersOf, sumOfKnown, sumsByGroup, valuesAt } from '../../../src/analyses/inventory/columns';

test('what is not known is an empty cell', () => {
  expect(cellsOf(Float64Array.of(1.5, Number.NaN, -2))).toEqual([1.5, null, -2]);
  expect(cellsOf(Float64Array.of(1.5, 0))).toEqual([1.5, 0]);
  expect(cellsOf(new Float64Array(0))).toEqual([]);
  expect(numbersOf(Int32Array.of(3, 1))).toEqual([3, 1]);
});

test('values in another order', () => {
  const order = Int32Array.of(2, 0);
  expect([...numbersAt(Float64Array.of(10, 20, 30), order)]).toEqual([30, 10]);
  expect([...indexesAt(Int32Array.of(7, 8, 9), order)]).toEqual([9, 7]);
  expect(valuesAt(['a', 'b', 'c'], order)).toEqual(['c', 'a']);
  expect([...indexesOf(Uint8Array.of(0, 1, 2, 1))]).toEqual([1, 3]);
});

test('whether anything is there', () => {
  expect([hasText([]), hasText(['', '']), hasText(['', 'a'])]).toEqual([false, false, true]);
  expect([hasNumber(new Float64Array(0)), hasNumber(Float64Array.of(Number.NaN)), hasNumber(Float64Array.of(Number.NaN, 0))]).toEqual([false, false, true]);
});

test('sums and counts by group: exact, and what is not known counts as nothing', () => {
  const group = Uint8Array.of(0, 2, 0, 2, 0);
  expect(sumsByGroup(group, 4, Float64Array.of(0.1, 5, 0.2, Number.NaN, -0.3))).toEqual([2 ** -55, 0, 5, 0]);
  expect(sumsByGroup(Uint8Array.of(1, 1, 1), 2, Float64Array.of(1e16, 1, -1e16))).toEqual([0, 1]);
  expect(countsByGroup(group, 4)).toEqual([3, 0, 2, 0]);
  expect([sumOfKnown(Float64Array.of(1e16, 1, Number.NaN, -1e16)), sumOfKnown(new Float64Array(0))]).toEqual([1, 0]);
});
