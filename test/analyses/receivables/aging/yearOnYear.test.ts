import type { OptionValues } from '../../../../src/analyses/define';
import { yearOfKey } from '../../../../src/analyses/receivables/aging/yearOnYear';
import type { CellValue } from '../../../../src/intake/cells';
import type { Report, SnapshotRow } from '../../../../src/report/report';
import { soundAgingOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const end = (year: number): number => serial(year, 12, 31);
const breaksOf = (report: Report): unknown => {
  const table = report.tables.find(({ id }) => id === 'yearOnYear');
  if (table === undefined) return report.checks.some(({ id }) => id === 'yearOnYear') ? [] : 'not tested';
  const value = (id: string, row: number): unknown => {
    const found = (table.columns.find((column) => column.id === id)?.values ?? [])[row];
    return typeof found === 'object' && found !== null ? found.zh : found;
  };
  return Array.from({ length: table.rowCount }, (_, row) => ['name', 'band', 'amount', 'before', 'most', 'excess'].map((id) => value(id, row)));
};

describe('a ledger, replayed', () => {
  const heading = ['Customer', 'Date', 'Voucher No', 'Text', 'Debit', 'Credit'];
  const debit = (customer: string, date: number, amount: number, text = 'Sale'): CellValue[] => [customer, date, `V${date}`, text, amount, null];
  const credit = (customer: string, date: number, amount: number, text = 'Received'): CellValue[] => [customer, date, `R${date}`, text, null, amount];
  const age = (rows: CellValue[][], options: OptionValues = {}): Report => soundAgingOf([heading, ...rows], { asOf: end(2026), purpose: 'provision', bands: '1y, 2y, 3y, 4y, 5y', ...options });
  const books = [debit('A', serial(2024, 3, 1), 100), debit('A', serial(2025, 3, 1), 200), debit('A', serial(2026, 3, 1), 300)];

  test('holds, and says so', () => {
    const report = age([...books, credit('A', serial(2026, 6, 1), 120)]);
    expect(breaksOf(report)).toEqual([]);
    expect(report.checks.find(({ id }) => id === 'yearOnYear')).toMatchObject({ expected: 0, found: 0, format: 'count' });
    expect(report.notes.some(({ zh }) => zh.startsWith('跨年勾稽：各客户较长账龄'))).toBe(true);
  });

  test('a receipt of last year that was taken back this year opens an old debt again', () => {
    // A year ago 40 of 2024 were open. Now the receipt of 60 never happened.
    const report = age([...books, credit('A', serial(2025, 6, 1), 60), credit('A', serial(2026, 6, 1), -60)]);
    expect(breaksOf(report)).toEqual([['A', '2至3年（含3年）', 100, '1至2年（含2年）', 40, 60]]);
    expect(report.checks.find(({ id }) => id === 'yearOnYear')).toMatchObject({ found: 1 });
    expect(report.notes.some(({ zh }) => zh === '跨年勾稽：有 1 处较长账龄的金额大于上年对应的较短账龄，明细另列一表。')).toBe(true);
  });

  test('over five years were four to five or over five', () => {
    const old = [debit('A', serial(2019, 3, 1), 70), debit('A', serial(2021, 3, 1), 30), debit('B', serial(2020, 1, 1), 10), debit('B', serial(2026, 1, 1), 5)];
    expect(breaksOf(age(old))).toEqual([]);
  });

  test('not tested where the ledger begins later than a year ago', () => {
    const report = age([debit('A', serial(2026, 1, 5), 100), debit('A', serial(2026, 3, 1), 50)]);
    expect(breaksOf(report)).toBe('not tested');
    expect(report.notes.some(({ zh }) => zh.startsWith('未做跨年勾稽'))).toBe(true);
  });

  test('on 29 February no debt leaps over a class', () => {
    const leap = [debit('A', serial(2026, 2, 28), 10), debit('A', serial(2026, 3, 1), 20), debit('A', serial(2027, 2, 28), 40), debit('A', serial(2027, 3, 1), 80), debit('A', serial(2025, 2, 28), 160)];
    expect(breaksOf(age(leap, { asOf: serial(2028, 2, 29) }))).toEqual([]);
    expect(breaksOf(age(leap, { asOf: serial(2029, 2, 28) }))).toEqual([]);
  });

  test('only where age counts from the booking', () => {
    const rows = [[...heading, 'Due date'], ...books.map((row) => [...row, (row[1] as number) + 30])];
    expect(breaksOf(soundAgingOf(rows, { asOf: end(2026), purpose: 'collections' }))).toBe('not tested');
  });
});

describe('balance tables, replayed', () => {
  const heading = ['期间', '客户名称', '期初余额', '本期借方', '本期贷方', '期末余额'];
  const age = (rows: CellValue[][], asOf = end(2026)): Report => soundAgingOf([heading, ...rows], { asOf, purpose: 'provision', bands: '1y, 2y, 3y, 4y, 5y' });

  test('holds for tables that join', () => {
    expect(breaksOf(age([['2024', '甲', 0, 100, 0, 100], ['2025', '甲', 100, 200, 80, 220], ['2026', '甲', 220, 50, 60, 210]]))).toEqual([]);
  });

  test('each break by customer, the largest first', () => {
    const rows = [
      // 甲: 300 of the 500 of 2025 now, but a year ago no more than 220 could be that young.
      ['2024', '甲', 0, 0, 0, 0], ['2025', '甲', 0, 500, 280, 220], ['2026', '甲', 300, 0, 0, 300],
      ['2024', '乙', 0, 90, 0, 90], ['2025', '乙', 90, 10, 0, 100], ['2026', '乙', 1000, 0, 0, 110],
      ['2024', '丙', 0, 5, 0, 5], ['2025', '丙', 5, 5, 0, 10], ['2026', '丙', 10, 5, 0, 15],
    ] as CellValue[][];
    expect(breaksOf(age(rows))).toEqual([['甲', '1至2年（含2年）', 300, '1年以内（含1年）', 220, 80]]);
  });
});

describe('a run of a year ago that the workbook remembers', () => {
  const list = [['Customer', 'Invoice No', 'Invoice date', 'Open amount'], ['A', '1', serial(2025, 6, 1), 100], ['A', '2', serial(2026, 6, 1), 50], ['B', '3', serial(2020, 6, 1), 30]];
  const row = (name: string, band: string, amount: number, day = end(2025)): SnapshotRow => ({ analysis: 'receivables-aging', scope: '', basis: 'booked', asOf: day, code: '', name, band, amount });
  const breaks = (history: SnapshotRow[]): unknown => breaksOf(soundAgingOf(list, { asOf: end(2026), purpose: 'provision' }, history));

  test('its bands of days are one class of years', () => {
    expect(breaks([row('A', 'd0-30', 20), row('A', 'd181-y1', 80), row('B', 'y4-5', 10), row('B', 'y5+', 20)])).toEqual([]);
    expect(breaks([row('A', 'd0-30', 20), row('A', 'd181-y1', 79.9), row('A', 'receipts', -50), row('B', 'y5+', 30)])).toEqual([['A', '1至2年（含2年）', 100, '1年以内（含1年）', 99.9, 0.1]]);
  });

  test('a customer who was not there a year ago has no old debts', () => {
    expect(breaks([row('A', 'y0-1', 100)])).toEqual([['B', '5年以上', 30, '4至5年（含5年）', 0, 30]]);
  });

  test('another day is not a year ago', () => {
    expect(breaks([row('A', 'y0-1', 100, end(2025) - 1)])).toBe('not tested');
  });

  test('bands that reach over several years say nothing of any', () => {
    expect(breaks([row('A', 'd0-30', 20), row('A', 'd31+', 80), row('B', 'd31+', 30)])).toBe('not tested');
  });

  test('the run of this year is what next year is tested against', () => {
    const then = soundAgingOf(list, { asOf: end(2026), purpose: 'provision' });
    const next = (rows: CellValue[][]): unknown => breaksOf(soundAgingOf([list[0]!, ...rows], { asOf: end(2027), purpose: 'provision' }, then.snapshot));
    expect(next(list.slice(1))).toEqual([]);
    expect(next([['A', '1', serial(2025, 6, 1), 100], ['A', '2', serial(2026, 6, 1), 51]])).toEqual([['A', '1至2年（含2年）', 51, '1年以内（含1年）', 50, 1]]);
  });
});

test.each<[string, number | null]>([
  ['d0-30', 0], ['d181-y1', 0], ['d181-365', 0], ['y0-1', 0], ['m0-6', 0], ['m6-12', 0], ['m6-y1', 0], ['d31-m6', 0], ['y1-2', 1], ['m12-24', 1], ['y4-5', 4], ['y5+', 5], ['y5-10', 5], ['m60+', 5],
  ['d31+', null], ['d181-y2', null], ['d366-730', null], ['y0-2', null], ['y3+', null], ['m6-18', null], ['current', null], ['n1-30', null],
])('band %s is of year %p', (key, year) => expect(yearOfKey(key)).toBe(year));

