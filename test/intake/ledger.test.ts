import fc from 'fast-check';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { readLedger } from '../../src/intake/ledger';
import { readParties } from '../../src/intake/typed';
import { cellsOf, layout, serial } from '../support/cells';
import { readLayout, readList, type ReadList } from '../support/readList';

/** [row on the sheet, date, debit, credit, opening, balance] */
const rowsOf = ({ cells, typed, mapping }: ReadList) => {
  const ledger = readLedger(cells, typed, mapping);
  return Array.from({ length: ledger.count }, (_, index) => [ledger.row[index]! + 1, ledger.date[index]!, ledger.debit[index]!, ledger.credit[index]!, ledger.opening[index]!, ledger.balance[index]!]);
};
const faultsOf = ({ cells, typed, mapping }: ReadList) => [...readLedger(cells, typed, mapping).faults].map(([row, { code, role }]) => [row + 1, code, role]);
const none = Number.NaN;

test('K/3 in blocks: year-end balances open it, red debits stay negative, sides sign the balance', () => {
  const list = readLayout('kingdeeLedgerBlocks');
  expect(list.kind).toBe('ledger');
  expect(rowsOf(list)).toEqual([
    [5, serial(2026, 1, 1), 240_000, 0, 1, 240_000],
    [6, serial(2026, 3, 31), 113_000, 0, 0, 353_000],
    [7, serial(2026, 4, 18), -13_000, 0, 0, 340_000],
    [8, serial(2026, 5, 9), 0, 260_000, 0, 80_000],
    [15, serial(2026, 1, 1), 0, 50_000, 1, -50_000],
    [16, serial(2026, 11, 25), 0, 11_000, 0, -61_000],
  ]);
  const parties = readParties(list.cells, list.typed, list.mapping);
  expect([parties.codes, parties.names]).toEqual([['01.017', '01.044'], ['宁波恒昌机电有限公司', '苏州新禾电子有限公司']]);
  expect(faultsOf(list)).toEqual([]);
});

test('U8 with year, month and day apart', () => {
  expect(rowsOf(readLayout('yonyouLedgerFull'))).toEqual([
    [5, serial(2026, 1, 1), 240_000, 0, 1, 240_000],
    [6, serial(2026, 3, 31), 113_000, 0, 0, 353_000],
    [9, serial(2026, 5, 9), 0, 260_000, 0, 93_000],
    [12, serial(2026, 11, 25), 0, 11_000, 0, -11_000],
  ]);
});

test('U8 receivables ledger in two currencies: the money of the books', () => {
  const list = readLayout('yonyouDetail');
  expect(list.kind).toBe('ledger');
  expect(rowsOf(list)).toEqual([
    [5, serial(2026, 1, 1), 7_800, 0, 1, 7_800],
    [6, serial(2026, 11, 3), 156_400, 0, 0, 164_200],
    [7, serial(2026, 11, 20), 0, 7_800, 0, 156_400],
  ]);
});

test('Kingdee receivables by document: what is offset lowers the balance', () => {
  const list = readLayout('kingdeeDetail');
  expect(list.kind).toBe('ledger');
  expect(rowsOf(list)).toEqual([
    [4, serial(2026, 1, 1), 240_000, 0, 1, 240_000],
    [5, serial(2026, 9, 12), 113_000, 0, 0, 353_000],
    [6, serial(2026, 11, 20), 0, 270_000, 0, 83_000],
    [7, serial(2026, 11, 21), 0, 3_000, 0, 80_000],
  ]);
});

test('amounts in one column with their side', () => {
  const list = readList(cellsOf([
    ['客户', '日期', '摘要', '借贷方向', '金额'],
    ['A', '2026-01-05', '销售', '借', 100],
    ['A', '2026-01-06', '红字', '借', -10],
    ['A', '2026-01-07', '收款', '贷', 30],
    ['A', '2026-01-08', '退款', '贷', -5],
    ['A', '2026-01-09', '?', 'x', 5],
  ]));
  expect(rowsOf(list)).toEqual([
    [2, serial(2026, 1, 5), 100, 0, 0, none],
    [3, serial(2026, 1, 6), -10, 0, 0, none],
    [4, serial(2026, 1, 7), 0, 30, 0, none],
    [5, serial(2026, 1, 8), 0, -5, 0, none],
  ]);
  expect(faultsOf(list)).toEqual([[6, 'directionUnreadable', 'direction']]);
});

test('an English ledger with running balances', () => {
  const list = readList(cellsOf(layout(`
    Customer: 100234 Hengchang
    1-Apr-26 to 30-Nov-26
    Date | Voucher No. | Description | Debit | Credit | Balance
    · | · | Balance b/f | · | · | 240.00 Dr
    12-Sep-26 | SI/031 | Sales | 113.00 | · | 353.00 Dr
    3-Nov-26 | RC/7 | Receipt | · | 400.00 | 47.00 Cr
    · | · | Balance c/f | · | · | 47.00 Cr`)));
  expect(rowsOf(list)).toEqual([
    [4, serial(2026, 4, 1), 240, 0, 1, 240],
    [5, serial(2026, 9, 12), 113, 0, 0, 353],
    [6, serial(2026, 11, 3), 0, 400, 0, -47],
  ]);
});

const headings = ['客户编码', '日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额'];
const ledger = (...rows: CellValue[][]) => readList(cellsOf([headings, ...rows]));

test('the balance brought forward stands in any column of money, or has no label', () => {
  const first = serial(2026, 3, 5);
  const later = ['A', '2026-03-05', '记-1', '销售', 5, null, '借', 15];
  expect(rowsOf(ledger(['A', null, null, '上年结转', null, null, '借', 10], later))[0]).toEqual([2, first, 10, 0, 1, 10]);
  expect(rowsOf(ledger(['A', null, null, '上年结转', null, null, null, -10], later))[0]).toEqual([2, first, 0, 10, 1, -10]);
  expect(rowsOf(ledger(['A', null, null, '期初余额', 10, null, null, null], later))[0]).toEqual([2, first, 10, 0, 1, none]);
  expect(rowsOf(ledger(['A', null, null, '期初余额', null, 10, null, null], later))[0]).toEqual([2, first, 0, 10, 1, none]);
  expect(rowsOf(ledger(['A', '2026-01-01', null, '期初余额', null, null, '贷', 10], later))[0]).toEqual([2, serial(2026, 1, 1), 0, 10, 1, -10]);
  expect(rowsOf(ledger(['A', null, null, null, null, null, '借', 10], later))[0]).toEqual([2, first, 10, 0, 1, 10]);
  expect(rowsOf(ledger(['A', null, null, '期初余额', null, null, '平', null], later))[0]).toEqual([2, first, 0, 0, 1, 0]);
});

test('what cannot be read is named with the cell that decided', () => {
  const list = readList(cellsOf(
    [
      headings,
      ['A', '2026-03-05', '记-1', '销售', 5, null, '借', 5],
      ['A', '2026-02-30', '记-2', '销售', 5, null, '借', 5],
      ['A', null, '记-3', '销售', 5, null, '借', 5],
      ['A', '2026-03-06', '记-4', '销售', 'abc', null, '借', 5],
      ['A', '2026-03-06', '记-5', '收款', null, null, '借', 5],
      ['A', null, null, '期初余额', null, null, '借', 'abc'],
      ['A', '2026-03-07', '记-6', '更正', null, null, '借', 5],
      ['A', '2026-03-08', '记-7', '更正', 0, 0, '借', 5],
    ],
    { errors: [{ row: 5, column: 5, code: '#N/A' }] },
  ));
  expect(faultsOf(list)).toEqual([
    [3, 'dateNoSuchDay', 'doc_date'],
    [4, 'dateBlank', 'doc_date'],
    [5, 'numberUnreadable', 'debit'],
    [6, 'errorCell', 'credit'],
    [7, 'numberUnreadable', 'closing'],
  ]);
  expect(rowsOf(list).map(([row]) => row)).toEqual([2]);
});

test('totals, balances carried on and rows without money are no movements', () => {
  const list = ledger(
    ['A', '2026-03-05', '记-1', '销售', 5, null, '借', 5],
    ['A', '2026-03-31', null, '本月合计', 5, null, '借', 5],
    ['A', null, null, '本年累计', 5, null, '借', 5],
    ['A', null, null, '过次页', 5, null, '借', 5],
    ['A', null, null, '承前页', 5, null, '借', 5],
    ['A', '2026-12-31', null, '结转下年', null, 5, '平', 0],
    ['合计', null, null, null, 5, null, null, null],
  );
  expect(rowsOf(list)).toEqual([[2, serial(2026, 3, 5), 5, 0, 0, 5]]);
  expect(faultsOf(list)).toEqual([]);
});

test('dates of booking come before dates of documents', () => {
  const list = readList(cellsOf([['客户', '单据日期', '记账日期', '借方', '贷方'], ['A', '2026-01-05', '2026-01-31', 5, null], ['A', '2026-02-05', null, 6, null]]));
  expect(rowsOf(list).map((row) => row[1])).toEqual([serial(2026, 1, 31), serial(2026, 2, 5)]);
});

const permuted = (cells: SourceCells, order: readonly number[]): SourceCells => ({ ...cells, columns: order.map((column) => cells.columns[column]!) });
test('the order of the columns changes nothing', () => {
  const rows: CellValue[][] = [['A', null, null, '上年结转', null, null, '借', '10.00'], ['A', '2026-03-05', '记-1', '销售', '5.00', null, '借', '15.00'], ['B', '2026-03-06', '收-1', '收款', null, '7.00', '贷', '7.00']];
  const cells = cellsOf([headings, ...rows]);
  const expected = rowsOf(readList(cells));
  expect(expected).toHaveLength(3);
  fc.assert(fc.property(fc.shuffledSubarray(headings.map((_, index) => index), { minLength: headings.length }), (order) => expect(rowsOf(readList(permuted(cells, order)))).toEqual(expected)));
});

const movement = fc.record({ customer: fc.constantFrom('A', 'B', 'C'), day: fc.integer({ min: 0, max: 300 }), debit: fc.integer({ min: 0, max: 10_000 }), credit: fc.integer({ min: 0, max: 10_000 }) });
test('sheets read as one list give the movements of all', () => {
  fc.assert(
    fc.property(fc.array(fc.array(movement, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 }), (sheets) => {
      const rows = (list: typeof sheets[number]): CellValue[][] => list.map(({ customer, day, debit, credit }, index) => [customer, serial(2026, 1, 1) + day, `记-${index}`, '凭证', debit / 100, credit / 100, null, null]);
      const parts = sheets.map((list, index) => cellsOf([headings, ...rows(list)], { sheet: `s${index}` }));
      const bare = (list: ReadList) => rowsOf(list).map(([, date, debit, credit]) => [date, debit, credit]);
      expect(bare(readList(...parts))).toEqual(bare(readList(cellsOf([headings, ...sheets.flatMap(rows)]))));
    }),
    { numRuns: 40 },
  );
});
