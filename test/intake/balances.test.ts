import fc from 'fast-check';
import { readBalances } from '../../src/intake/balances';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { cellsOf, serial } from '../support/cells';
import { readLayout, readList, type ReadList } from '../support/readList';

/** [row on the sheet, from, to, opening, debit, credit, closing, account] */
const rowsOf = ({ cells, typed, mapping }: ReadList) => {
  const read = readBalances(cells, typed, mapping);
  return Array.from({ length: read.count }, (_, index) => [read.row[index]! + 1, read.from[index]!, read.to[index]!, read.opening[index]!, read.debit[index]!, read.credit[index]!, read.closing[index]!, read.account[index]!]);
};
const faultsOf = ({ cells, typed, mapping }: ReadList) => [...readBalances(cells, typed, mapping).faults].map(([row, { code, role }]) => [row + 1, code, role]);
const none = Number.NaN;
const [first, last] = [serial(2026, 11, 1), serial(2026, 11, 30)];

test('L4: pairs of debit and credit, accounts, the period of the row', () => {
  const list = readLayout('balancesFull');
  expect(list.kind).toBe('balances');
  expect(rowsOf(list)).toEqual([
    [6, first, last, 240_000, 113_000, 270_000, 83_000, '1122'],
    [7, first, last, -50_000, 339_000, 300_000, -11_000, '1122'],
    [8, first, last, -20_000, 0, 0, -20_000, '2203'],
  ]);
  expect(faultsOf(list)).toEqual([]);
});

test('L2: signed balances, what was offset is settled, the period of the title lines', () => {
  const list = readLayout('summaryFull');
  expect(list.kind).toBe('balances');
  expect(rowsOf(list)).toEqual([
    [4, serial(2026, 1, 1), last, 240_000, 113_000, 270_000, 83_000, ''],
    [5, serial(2026, 1, 1), last, -50_000, 339_000, 300_000, -11_000, ''],
  ]);
});

test('unsigned balances with their sides', () => {
  const list = readList(cellsOf([
    ['期间：2026年度'],
    ['客户编码', '客户名称', '方向', '期初余额', '本期借方', '本期贷方', '方向', '期末余额'],
    ['01', 'A', '借', '10.00', '5.00', '20.00', '贷', '5.00'],
    ['02', 'B', '平', null, '5.00', null, '借', '5.00'],
  ]));
  expect(list.mapping).toMatchObject({ opening_direction: 2, closing_direction: 6 });
  expect(rowsOf(list)).toEqual([
    [3, serial(2026, 1, 1), serial(2026, 12, 31), 10, 5, 20, -5, ''],
    [4, serial(2026, 1, 1), serial(2026, 12, 31), 0, 5, 0, 5, ''],
  ]);
});

test('only the year so far: the movement since 1 January', () => {
  const list = readList(cellsOf([['期间：2026年11期'], ['客户编码', '年初余额', '本年累计借方', '本年累计贷方', '期末余额'], ['01', 10, 50, 20, 40]]));
  expect(rowsOf(list)).toEqual([[3, serial(2026, 1, 1), last, 10, 50, 20, 40, '']]);
});

test('columns that are not there are no zeros', () => {
  expect(rowsOf(readList(cellsOf([['客户编码', '期初余额', '本期借方', '本期贷方'], ['01', 10, null, 20]])))).toEqual([[2, none, none, 10, 0, 20, none, '']]);
  expect(rowsOf(readList(cellsOf([['客户编码', '期初余额', '期末余额'], ['01', 10, 20]])))).toEqual([[2, none, none, 10, none, none, 20, '']]);
});

test('periods as they are written; a month takes the year of the title lines, a day is its month', () => {
  const period = (cell: CellValue, title = '2026年度') => rowsOf(readList(cellsOf([[title], ['期间', '客户编码', '期初余额', '本期借方', '本期贷方', '期末余额'], [cell, '01', 1, 2, 3, 4]])))[0]!.slice(1, 3);
  for (const cell of ['202611', '2026.11', '2026年11期', 'Nov-26', 202611, '11', '2026-11-30', '2026年11月', serial(2026, 11, 15)]) expect([cell, period(cell)]).toEqual([cell, [first, last]]);
  expect(period('202601-202611')).toEqual([serial(2026, 1, 1), last]);
  expect(period('2025年度')).toEqual([serial(2025, 1, 1), serial(2025, 12, 31)]);
  expect(period(null)).toEqual([serial(2026, 1, 1), serial(2026, 12, 31)]);
  expect(period('x', '示例')).toEqual([none, none]);
});

test('a sheet for each year', () => {
  const table = (year: number, opening: number) => cellsOf([[`${year}年度`], ['客户编码', '期初余额', '本期借方', '本期贷方', '期末余额'], ['01', opening, 5, 3, opening + 2]], { sheet: `Sheet${year}` });
  expect(rowsOf(readList(table(2025, 10), table(2026, 12))).map((row) => row.slice(1, 7))).toEqual([
    [serial(2025, 1, 1), serial(2025, 12, 31), 10, 5, 3, 12],
    [serial(2026, 1, 1), serial(2026, 12, 31), 12, 5, 3, 14],
  ]);
});

test('an account does not count beside its own sub-accounts', () => {
  const list = readList(cellsOf([
    ['期间', '客户编码', '科目编码', '科目名称', '期初余额', '本期借方', '本期贷方', '期末余额'],
    ['202611', '01', '1122', '应收账款', 10, 5, 3, 12],
    ['202611', '01', '1122.01', '国内', 4, 5, 3, 6],
    ['202611', '01', '1122.02', '国外', 6, 0, 0, 6],
    ['202611', '02', '1122', '应收账款', 7, 0, 0, 7],
    ['202612', '01', '1122', '应收账款', 12, 0, 0, 12],
  ]));
  expect(rowsOf(list).map(([row]) => row)).toEqual([3, 4, 5, 6]);
  expect(faultsOf(list)).toEqual([[2, 'accountParent', 'account_code']]);
});

test('unreadable amounts and error cells are faults of their rows', () => {
  const list = readList(cellsOf([['客户编码', '期初余额', '本期借方', '本期贷方', '期末余额'], ['01', 1, 2, 3, 0], ['02', 'abc', 2, 3, 0], ['03', 1, 2, 3, null]], { errors: [{ row: 3, column: 4, code: '#REF!' }] }));
  expect(rowsOf(list).map(([row]) => row)).toEqual([2]);
  expect(faultsOf(list)).toEqual([[3, 'numberUnreadable', 'opening'], [4, 'errorCell', 'closing']]);
});

test('the order of the columns changes nothing', () => {
  const { cells } = readLayout('balancesFull');
  const rows = Array.from({ length: cells.rowCount - 3 }, (_, row) => cells.columns.map((column) => column[row + 3]!));
  const expected = rowsOf(readList(cellsOf(rows)));
  expect(expected).toHaveLength(3);
  const permuted = (order: readonly number[]): SourceCells => cellsOf(rows.map((row) => order.map((column) => row[column]!)));
  fc.assert(fc.property(fc.shuffledSubarray(cells.columns.map((_, index) => index), { minLength: cells.columns.length }), (order) => expect(rowsOf(readList(permuted(order)))).toEqual(expected)));
});
