import fc from 'fast-check';
import { cellAddress, rowAddress, sourceAddress } from '../../src/intake/address';
import type { CellValue } from '../../src/intake/cells';
import { stackSheets } from '../../src/intake/stack';
import { cellsOf, serial } from '../support/cells';

const headings = ['客户', '日期', '借方', '贷方'];
const sheet = (name: string, rows: (CellValue)[][], more = {}) => cellsOf([['客户明细账'], headings, ...rows], { sheet: name, ...more });
const rowsOf = (cells: { columns: readonly (readonly CellValue[])[]; rowCount: number }, from = 0) => Array.from({ length: cells.rowCount - from }, (_, row) => cells.columns.map((column) => column[row + from]));

test('titles and headings of the first sheet, then the rows of all', () => {
  const { cells, parts } = stackSheets([sheet('1月', [['A', '2026-01-05', 5, null]]), sheet('2月', [['B', '2026-02-05', 6, null], ['A', '2026-02-06', null, 5]])]);
  expect(rowsOf(cells)).toEqual([['客户明细账', null, null, null], headings, ['A', '2026-01-05', 5, null], ['B', '2026-02-05', 6, null], ['A', '2026-02-06', null, 5]]);
  expect(parts.map(({ from, to }) => [from, to])).toEqual([[2, 3], [3, 5]]);
});

test('each cell has the address of its own sheet, where the columns may stand in another order', () => {
  const other = cellsOf([['贷方', '借方', '客户', '日期'], [null, 6, 'B', '2026-02-05']], { sheet: '二月', firstRow: 4, firstColumn: 3 });
  const { cells } = stackSheets([sheet('1月', [['A', '2026-01-05', 5, null]]), other]);
  expect(rowsOf(cells, 2)).toEqual([['A', '2026-01-05', 5, null], ['B', '2026-02-05', 6, null]]);
  expect([cellAddress(cells, 2, 2), cellAddress(cells, 3, 0), cellAddress(cells, 3, 2), rowAddress(cells, 3), cellAddress(cells, 1, 0)]).toEqual(["'1月'!C3", '二月!E5', '二月!D5', '二月!C5:F5', "'1月'!A2"]);
  expect(sourceAddress(cells)).toBe("'1月'!A1:D3, 二月!C4:F5");
});

test('errors and hidden rows come along, blank rows at the end do not', () => {
  const first = sheet('a', [['A', '2026-01-05', null, null], [null, null, null, null]], { errors: [{ row: 2, column: 2, code: '#N/A' }], hiddenRows: [0, 2] });
  const second = sheet('b', [[null, null, null, null], ['B', '2026-01-05', null, null]], { errors: [{ row: 3, column: 3, code: '#REF!' }, { row: 1, column: 0, code: '#N/A' }], hiddenRows: [3] });
  const { cells } = stackSheets([first, second]);
  expect(cells.rowCount).toBe(5);
  expect(cells.errors).toEqual([{ row: 2, column: 2, code: '#N/A' }, { row: 4, column: 3, code: '#REF!' }]);
  expect(cells.hiddenRows).toEqual([0, 2, 4]);
});

test('days of workbooks that count differently agree, amounts stay', () => {
  const first = sheet('a', [['A', serial(2026, 1, 5), 5, null]]);
  const second = sheet('b', [['A', serial(2026, 1, 5) - 1462, 50_000, null]], { date1904: true });
  expect(rowsOf(stackSheets([first, second]).cells, 3)).toEqual([['A', serial(2026, 1, 5), 50_000, null]]);
  expect(rowsOf(stackSheets([second, first]).cells, 3)).toEqual([['A', serial(2026, 1, 5) - 1462, 5, null]]);
});

test('another list below on one of the sheets is not stacked', () => {
  const below = [['A', '2026-01-05', 5, null], [null, null, null, null], ['Item', 'Unit', 'Unit price', 'Quantity'], ['X', 'pc', 3, 4]];
  const { cells } = stackSheets([sheet('a', below), sheet('b', [['B', '2026-01-06', 6, null]])]);
  expect(rowsOf(cells, 2).filter((row) => row[0] !== null)).toEqual([['A', '2026-01-05', 5, null], ['B', '2026-01-06', 6, null]]);
});

test('a year above the months is no other heading; any other difference is the caller\'s mistake', () => {
  const yearly = (year: number, rows: (CellValue)[][]) => cellsOf([[`${year}年`, '', '摘要', '借方', '贷方'], ['月', '日', '', '', ''], ...rows], { sheet: String(year) });
  expect(stackSheets([yearly(2025, [[1, 2, 'x', 5, null]]), yearly(2026, [[1, 2, 'x', 5, null]])]).cells.rowCount).toBe(4);
  expect(() => stackSheets([sheet('a', []), cellsOf([['客户', '日期', '借方'], ['A', '2026-01-05', 5]], { sheet: 'b' })])).toThrow('The headings of the sheet b differ');
  expect(() => stackSheets([sheet('a', []), cellsOf([], { sheet: 'b' })])).toThrow('The sheet b has no headings');
});

test('headings that stand twice keep their order', () => {
  const twice = (name: string, rows: (CellValue)[][]) => cellsOf([['客户', '币别', '原币金额', '币别', '本币金额', '到期日'], ...rows], { sheet: name });
  const { cells } = stackSheets([twice('a', [['A', 'EUR', 1, 'CNY', 8, '2026-01-05']]), twice('b', [['B', 'USD', 1, 'CNY', 7, '2026-01-05']])]);
  expect(rowsOf(cells, 1)).toEqual([['A', 'EUR', 1, 'CNY', 8, '2026-01-05'], ['B', 'USD', 1, 'CNY', 7, '2026-01-05']]);
});

const dataRow = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 46_023, max: 46_387 }), fc.integer({ min: 1, max: 9999 }), fc.constant(null));
test('stacking is joining the rows, whatever the order of the columns', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(dataRow, { minLength: 1, maxLength: 5 }), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })), { minLength: 1, maxLength: 5 }), (sheets) => {
      const parts = sheets.map(([rows, order], index) =>
        index === 0 ? sheet('s0', rows) : cellsOf([headings, ...rows].map((row) => order.map((column) => row[column]!)), { sheet: `s${index}` }),
      );
      expect(rowsOf(stackSheets(parts).cells, 2)).toEqual(sheets.flatMap(([rows]) => rows));
    }),
  );
});
