import { keyText, matchRows } from '../../../src/excel/refresh/rows';
import type { CarriedRow, NewRows } from '../../../src/excel/refresh/rows';

const carried = (key: string, count: number, content = ''): CarriedRow => ({ key, count, content, keyCells: [key], cells: new Map(), since: null });
const fresh = (keys: readonly string[], contents: readonly string[] = []): NewRows => {
  const byKey = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const rows = byKey.get(key) ?? [];
    rows.push(row);
    byKey.set(key, rows);
  });
  return { byKey, contentOf: (row) => contents[row] ?? '' };
};
const match = (rows: readonly CarriedRow[], to: NewRows, taken = new Set<number>()) => rows.map((row) => matchRows(rows, to, taken).get(row) ?? null);

test('a number and the text of it are one, and so are spaces around; cells next to each other are never run together', () => {
  expect(keyText([140, ' Alder '])).toBe(keyText(['140', 'Alder']));
  expect(keyText([0.1 + 0.2])).toBe(keyText([0.3]));
  expect(keyText(['0140'])).not.toBe(keyText([140]));
  expect(keyText(['a', 'b'])).not.toBe(keyText(['ab', '']));
  expect(keyText([true])).not.toBe(keyText([1]));
});

test('each row goes to its key; what has none goes nowhere', () => {
  const rows = [carried('a', 0), carried('b', 0), carried('z', 0)];
  const matched = matchRows(rows, fresh(['b', 'a']), new Set());
  expect(rows.map((row) => matched.get(row) ?? null)).toEqual([1, 0, null]);
});

test('among its like: the very same, then the same place, then any that is free; never two to one', () => {
  const rows = [carried('a', 0, 'x'), carried('a', 1, 'y'), carried('a', 2, 'w')];
  const matched = matchRows(rows, fresh(['a', 'a', 'a'], ['y', 'z', 'x']), new Set());
  expect(rows.map((row) => matched.get(row))).toEqual([2, 0, 1]);
  const fewer = matchRows(rows, fresh(['a', 'a'], ['y', 'z']), new Set());
  expect(new Set(fewer.values()).size).toBe(fewer.size);
  expect(fewer.size).toBe(2);
});

test('rows that hold something already are left alone', () => {
  expect(match([carried('a', 0)], fresh(['a']), new Set([0]))).toEqual([null]);
});

test('a hundred thousand rows with one key, as without document numbers, each find their own', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => carried('', row, `content ${row}`));
  const to = fresh(Array.from({ length: 100_000 }, () => ''), Array.from({ length: 100_000 }, (_, row) => `content ${99_999 - row}`));
  const matched = matchRows(rows, to, new Set());
  expect(matched.get(rows[0]!)).toBe(99_999);
  expect(matched.size).toBe(100_000);
});
