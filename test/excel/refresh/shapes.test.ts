import { area } from '../../../src/excel/areas';
import { areaAfter, areasBefore, rowAfter } from '../../../src/excel/refresh/shapes';

const rows = (row: number, count: number) => area(row, 0, count, 16_384);

test('what stands at or below the place moves, in its columns only', () => {
  expect([4, 5, 6].map((row) => rowAfter(row, 0, [rows(5, 3)]))).toEqual([4, 8, 9]);
  expect([1, 2, 3].map((column) => rowAfter(9, column, [area(5, 2, 3, 1)]))).toEqual([9, 12, 9]);
  // Each in the coordinates that the one before has left.
  expect(rowAfter(5, 0, [rows(5, 1), rows(6, 1)])).toBe(7);
});

test('an area grows by rows within it and moves by rows above it', () => {
  expect(areaAfter(area(3, 0, 6, 4), [rows(7, 2)])).toEqual(area(3, 0, 8, 4));
  expect(areaAfter(area(3, 0, 6, 4), [rows(1, 2)])).toEqual(area(5, 0, 6, 4));
  expect(areaAfter(area(3, 0, 6, 4), [rows(9, 2)])).toEqual(area(3, 0, 6, 4));
});

test('where the cells of an area stood before; what was pushed in stood nowhere', () => {
  expect(areasBefore(area(3, 0, 8, 4), [rows(7, 2)])).toEqual([area(3, 0, 4, 4), area(7, 0, 2, 4)]);
  expect(areasBefore(area(7, 0, 2, 4), [rows(7, 2)])).toEqual([]);
  expect(areasBefore(area(0, 0, 10, 4), [area(5, 1, 2, 2)])).toEqual([area(0, 0, 10, 1), area(0, 3, 10, 1), area(0, 1, 5, 2), area(5, 1, 3, 2)]);
});

test('each cell of an area comes from one place before or from none, through any pushes', () => {
  const pushes = [rows(4, 2), area(8, 1, 3, 3), rows(2, 1)];
  const before = new Set<string>();
  for (let row = 0; row < 40; row += 1) for (let column = 0; column < 6; column += 1) before.add(`${rowAfter(row, column, pushes)},${column}`);
  const whole = area(0, 0, 25, 6);
  const cells = areasBefore(whole, pushes).reduce((sum, part) => sum + part.rows * part.columns, 0);
  let expected = 0;
  for (let row = 0; row < whole.rows; row += 1) for (let column = 0; column < 6; column += 1) if (before.has(`${row},${column}`)) expected += 1;
  expect(cells).toBe(expected);
});
