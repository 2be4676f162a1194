import type { CellValue } from '../../src/intake/cells';
import { readLedger } from '../../src/intake/ledger';
import { cellAddress } from '../../src/intake/address';
import { cellsOf, serial } from '../support/cells';
import { readList, type ReadList } from '../support/readList';

const headings = ['年', '月', '日', '客户编码', '凭证号', '摘要', '借方', '贷方', '方向', '余额'];
const year = (of: number, opening: number, ...movements: [number, number, number | null, number | null][]) =>
  cellsOf(
    [
      [`月份：${of}.01-${of}.12`],
      headings,
      [of, null, null, 'A', null, '上年结转', null, null, opening < 0 ? '贷' : '借', Math.abs(opening)],
      ...movements.map(([month, day, debit, credit]): CellValue[] => [of, month, day, 'A', `记-${month}`, '凭证', debit, credit, null, null]),
    ],
    { sheet: `Year${of}` },
  );
const read = ({ cells, typed, mapping }: ReadList) => {
  const ledger = readLedger(cells, typed, mapping);
  return {
    openings: [...ledger.opening].flatMap((flag, index) => (flag === 1 ? [[cellAddress(cells, ledger.row[index]!, 0), ledger.date[index]!, ledger.debit[index]! - ledger.credit[index]!]] : [])),
    total: [...ledger.debit].reduce((sum, value, index) => sum + value - ledger.credit[index]!, 0),
    faults: [...ledger.faults].map(([row, { code }]) => [cellAddress(cells, row, 0), code]),
  };
};

const y2024 = year(2024, 100, [3, 5, 50, null], [6, 6, null, 70]);
const y2025 = year(2025, 80, [2, 1, 20, null]);
const y2026 = year(2026, 100, [1, 15, null, 130]);

test('the balance brought forward to the next year repeats the rows before it', () => {
  const expected = { openings: [['Year2024!A3', serial(2024, 1, 1), 100]], total: -30, faults: [] };
  expect(read(readList(y2024, y2025, y2026))).toEqual(expected);
});

test('also where the newest year stands first', () => {
  expect(read(readList(y2026, y2025, y2024))).toEqual({ openings: [['Year2024!A3', serial(2024, 1, 1), 100]], total: -30, faults: [] });
});

test('where a year is missing between, the balance that does not follow is named', () => {
  expect(read(readList(y2024, y2026))).toEqual({ openings: [['Year2024!A3', serial(2024, 1, 1), 100]], total: -50, faults: [['Year2026!A3', 'openingDiffers']] });
});

test('a customer that begins without a balance opens with none', () => {
  const first = year(2024, 0, [3, 5, 80, null]);
  expect(read(readList(first, y2025))).toMatchObject({ total: 100, faults: [] });
  const without = cellsOf([['月份：2024.01-2024.12'], headings, [2024, 3, 5, 'A', '记-1', '凭证', 80, null, null, null]], { sheet: 'Year2024' });
  expect(read(readList(without, y2025))).toEqual({ openings: [], total: 100, faults: [] });
});

test('balances of each month without dates are compared with the rows above them', () => {
  const rows: CellValue[][] = [
    ['A', null, '期初余额', null, null, 10],
    ['A', '2026-01-05', '销售', 5, null, 15],
    ['A', null, '期初余额', null, null, 15],
    ['A', '2026-02-05', '收款', null, 7, 8],
    ['A', null, '期初余额', null, null, 9],
    ['B', null, '期初余额', null, null, 3],
    ['B', null, '期初余额', null, null, 4],
  ];
  expect(read(readList(cellsOf([['客户', '日期', '摘要', '借方', '贷方', '余额'], ...rows])))).toEqual({
    openings: [['Sheet1!A2', serial(2026, 1, 5), 10], ['Sheet1!A7', serial(2026, 1, 5), 3], ['Sheet1!A8', serial(2026, 1, 5), 4]],
    total: 15,
    faults: [['Sheet1!A6', 'openingDiffers']],
  });
});

test('each account and currency has its own balance', () => {
  const rows: CellValue[][] = [
    ['A', '1122', '2026-01-01', '期初余额', null, null, 10],
    ['A', '2203', '2026-01-01', '期初余额', null, null, -4],
    ['A', '1122', '2026-01-05', '销售', 5, null, 15],
    ['A', '1122', '2026-02-01', '期初余额', null, null, 15],
    ['A', '2203', '2026-02-01', '期初余额', null, null, -4],
  ];
  expect(read(readList(cellsOf([['客户', '科目编码', '日期', '摘要', '借方', '贷方', '余额'], ...rows])))).toEqual({
    openings: [['Sheet1!A2', serial(2026, 1, 1), 10], ['Sheet1!A3', serial(2026, 1, 1), -4]],
    total: 11,
    faults: [],
  });
});

test('a document of last year below the balance brought forward is not in it', () => {
  const rows: CellValue[][] = [['A', '2026-01-01', '上年结转', null, null, 10], ['A', '2025-12-28', '销售', 5, null, 15]];
  expect(read(readList(cellsOf([['客户', '日期', '摘要', '借方', '贷方', '余额'], ...rows])))).toMatchObject({ total: 15, faults: [] });
});

test('the first day: of the row, of the title lines, of the first movement', () => {
  const dates = (title: string[][], row: CellValue[]) => read(readList(cellsOf([...title, headings, row, [2026, 6, 5, 'A', '记-1', '凭证', 5, null, null, null]]))).openings[0]![1];
  const opening = (of: CellValue, month: CellValue): CellValue[] => [of, month, null, 'A', null, '期初余额', null, null, '借', 5];
  expect(dates([['月份：2026.05-2026.11']], opening(2026, null))).toBe(serial(2026, 5, 1));
  expect(dates([['月份：2026.05-2026.11']], opening(2026, 6))).toBe(serial(2026, 6, 1));
  expect(dates([['月份：2025.05-2026.11']], opening(2026, null))).toBe(serial(2026, 1, 1));
  expect(dates([], opening(2026, null))).toBe(serial(2026, 1, 1));
  expect(dates([], opening(null, null))).toBe(serial(2026, 6, 5));
});

test('a balance in a ledger without any date cannot be placed', () => {
  expect(read(readList(cellsOf([['客户', '日期', '摘要', '借方', '贷方', '余额'], ['A', null, '期初余额', null, null, 10]]))).faults).toEqual([['Sheet1!A2', 'dateBlank']]);
});

test('balances of each month with the number of the month', () => {
  const rows: CellValue[][] = [
    ['A', null, 1, '期初余额', null, null, 10],
    ['A', '2026-01-05', 1, '销售', 5, null, 15],
    ['A', null, 2, '期初余额', null, null, 15],
    ['A', '2026-02-05', 2, '收款', null, 7, 8],
  ];
  expect(read(readList(cellsOf([['期间：2026.01-2026.02'], ['客户', '日期', '期间', '摘要', '借方', '贷方', '余额'], ...rows])))).toEqual({ openings: [['Sheet1!A3', serial(2026, 1, 1), 10]], total: 8, faults: [] });
});

test('bills from before the ledger began are documents', () => {
  const rows: CellValue[][] = [
    ['A', '2025-10-05', 'AR1', '期初余额', 5, null],
    ['A', '2025-11-05', 'AR2', '期初余额', 6, null],
    ['A', '2026-01-05', 'AR3', '应收单', 7, null],
  ];
  expect(read(readList(cellsOf([['客户', '单据日期', '单据编号', '单据类型', '借方', '贷方'], ...rows])))).toEqual({ openings: [], total: 18, faults: [] });
});
