import type { CellValue } from '../../src/intake/cells';
import { CellColumns } from '../../src/excel/cellColumns';
import { bytesOfRows } from '../../src/excel/payload';

const row = (index: number): CellValue[] => [`C${index % 7}`, `INV-${index}`, index / 100, index % 3 === 0 ? '' : index % 2 === 0];

test('cells stand in columns, chunk after chunk; blank cells are null', () => {
  const cells = new CellColumns(4, 9);
  cells.take([row(0), row(1), row(2), row(3)], 0);
  cells.take([row(4), row(5), row(6), row(7), row(8)], 4);
  expect(cells.columns).toEqual([0, 1, 2, 3].map((column) => Array.from({ length: 9 }, (_, index) => (row(index)[column] === '' ? null : row(index)[column]))));
});

test('the weight of a chunk is what JSON takes, also of thousands of rows', () => {
  const rows = Array.from({ length: 7_777 }, (_, index) => row(index));
  const { bytes } = new CellColumns(4, rows.length).take(rows, 0);
  expect(Math.abs(bytes / bytesOfRows(rows) - 1)).toBeLessThan(0.02);
  expect(new CellColumns(4, 3).take(rows.slice(0, 3), 0).bytes).toBe(bytesOfRows(rows.slice(0, 3)));
});

test('texts that look like errors are asked about; only errors become errors', () => {
  const cells = new CellColumns(3, 5);
  const taken = cells.take([['#N/A', 'a', '#1'], ['b', 'c', 'd']], 3);
  expect(taken.doubtful).toEqual([0, 2]);
  cells.markErrors(0, [['Error'], ['String']], 3);
  cells.markErrors(2, [['String'], ['String']], 3);
  expect(cells.errors).toEqual([{ row: 3, column: 0, code: '#N/A' }]);
  expect(cells.columns.map((column) => [column[3], column[4]])).toEqual([[null, 'b'], ['a', 'c'], ['#1', 'd']]);
});
