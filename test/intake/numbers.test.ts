import { readNumbers } from '../../src/intake/numbers';
import type { CellValue } from '../../src/intake/cells';

const read = (cells: readonly CellValue[]) => readNumbers(cells, { from: 0, to: cells.length });
const one = (cell: CellValue) => {
  const column = read([cell]);
  return column.faults.get(0) ?? (Number.isNaN(column.values[0]) ? null : column.values[0]);
};

test.each<[CellValue, number]>([
  [1234.5, 1234.5],
  ['1234.5', 1234.5],
  ["'1234.5", 1234.5],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1 234,50', 1234.5],
  ['1\u00a0234,50', 1234.5],
  ['1\u202f234,50', 1234.5],
  ["1'234.50", 1234.5],
  ['12,34,567.89', 1234567.89],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['－１２２', -122],
  ['１２３，４５６．７８', 123456.78],
  ['(1,200.00)', -1200],
  ['1,200.00-', -1200],
  ['30.000,00-', -30000],
  ['−1,200.50', -1200.5],
  ['$1,184.50', 1184.5],
  ['-$100.00', -100],
  ['($100.00)', -100],
  ['￥8,000.00', 8000],
  ['¥1,234.50', 1234.5],
  ['USD 1,200.00', 1200],
  ['1,200.00 EUR', 1200],
  ['1,200.5元', 1200.5],
  ['1.13万', 11300],
  ['0.7亿', 70000000],
  ['1,200.00 CR', -1200],
  ['1,200.00 DR', 1200],
  ['-', 0],
  [' -   ', 0],
  ['1.2E+05', 120000],
  ['95%', 0.95],
  ['９５％', 0.95],
  ['43,45 %', 0.4345],
  ['.5', 0.5],
  ['2309.7899999999995', 2309.79],
])('%p is %p', (cell, expected) => {
  expect(one(cell)).toBe(expected);
});

test.each<[CellValue, string | null]>([
  ['', null],
  ['N/A', null],
  ['NULL', null],
  ['--', null],
  ['无', null],
  ['12 pcs', 'numberWithUnit'],
  ['１２個', 'numberWithUnit'],
  ["5K", "numberSuffix"],
  ['1,23,4', 'numberSeparators'],
  ['1.234,56,78', 'numberSeparators'],
  ['abc', 'numberUnreadable'],
  ['A12', 'numberUnreadable'],
  [true, 'numberTrueFalse'],
  ['#N/A', 'errorCell'],
])('%p is %p', (cell, expected) => {
  expect(one(cell)).toBe(expected);
});

test('one mark before three digits is decided by the column', () => {
  expect([...read(['1.234', '5,50']).values]).toEqual([1234, 5.5]);
  expect([...read(['1.234', '5.5']).values]).toEqual([1.234, 5.5]);
  expect([...read(['1,234', '5.5']).values]).toEqual([1234, 5.5]);
  expect([...read(['1,234', '5,50']).values]).toEqual([1.234, 5.5]);
  expect([...read(['1,234', '1,234,567']).values]).toEqual([1234, 1234567]);
});

test('where nothing decides, the reading is marked as assumed', () => {
  const column = read(['727,242', 'x']);
  expect(column.assumed).toBe(true);
  expect(column.firstOpen).toBe(0);
  expect(column.values[0]).toBe(727242);
  expect(read(['727,242', '1.50']).assumed).toBe(false);
});

test('currencies written in the cells are counted', () => {
  expect([...read(['USD 1', '€ 2.00', '3 EUR']).currencies]).toEqual([['USD', 1], ['EUR', 2]]);
});

test('what a computation of Excel left beside an amount is not read', () => {
  const { values } = readNumbers([76.71000000000001, 2309.7899999999995, '0.30000000000000004', 1 / 3, 12.3456], { from: 0, to: 5 });
  expect([...values]).toEqual([76.71, 2309.79, 0.3, 1 / 3, 12.3456]);
});
