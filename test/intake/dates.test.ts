import { readDates } from '../../src/intake/dates';
import type { CellValue } from '../../src/intake/cells';
import { serial } from '../support/cells';

const read = (cells: readonly CellValue[], more: { date1904?: boolean; order?: 'dayFirst' | 'monthFirst'; swapBack?: boolean } = {}) =>
  readDates(cells, { from: 0, to: cells.length, date1904: more.date1904 ?? false, order: more.order ?? null, swapBack: more.swapBack ?? false });
const one = (cell: CellValue, more = {}) => {
  const column = read([cell], more);
  return column.faults.get(0) ?? (Number.isNaN(column.values[0]) ? null : column.values[0]);
};

test.each<[CellValue, number]>([
  ['2026-09-12', serial(2026, 9, 12)],
  ['2026/9/2', serial(2026, 9, 2)],
  ['2026.9.2', serial(2026, 9, 2)],
  ['2020-04-28 04:35:25.875000000', serial(2020, 4, 28)],
  ['2025-03-01T23:30:00-05:00', serial(2025, 3, 1)],
  ['2026/9/12 下午 3:05', serial(2026, 9, 12)],
  ['2026年9月12日', serial(2026, 9, 12)],
  ['二〇二五年三月十一日', serial(2025, 3, 11)],
  ['二〇二五年十二月三十一日', serial(2025, 12, 31)],
  ['２０２５／３／１', serial(2025, 3, 1)],
  ['113/08/20', serial(2024, 8, 20)],
  ['民國113年8月20日', serial(2024, 8, 20)],
  ['12.10.2026', serial(2026, 10, 12)],
  ['12 Sep 2026', serial(2026, 9, 12)],
  ['12-Sep-26', serial(2026, 9, 12)],
  ['Sep 12, 2026', serial(2026, 9, 12)],
  ['November 30, 2026', serial(2026, 11, 30)],
  ['Mon, 30 Nov 2026', serial(2026, 11, 30)],
  ['31-12-12', serial(2012, 12, 31)],
  ['1/15/99', serial(1999, 1, 15)],
  ['20260912', serial(2026, 9, 12)],
  [20260912, serial(2026, 9, 12)],
  [46277, 46277],
  [46277.99999, 46277],
  ['46277', 46277],
  ['930101', serial(1993, 1, 1)],
])('%p is one day and one only', (cell, expected) => {
  expect(one(cell)).toBe(expected);
});

test.each<[CellValue, string | null]>([
  [null, null],
  [' ', null],
  ['　', null],
  ['N/A', null],
  ['无', null],
  [0, null],
  ['-', null],
  ['2025-02-30', 'dateNoSuchDay'],
  ['30/02/2025', 'dateNoSuchDay'],
  ['13/13/2025', 'dateNoSuchDay'],
  [60, 'dateNoSuchDay'],
  ['00:00.0', 'dateTimeOnly'],
  ['05:23', 'dateTimeOnly'],
  [0.5, 'dateTimeOnly'],
  ['2025年3月', 'dateMonthOnly'],
  ['Mar-25', 'dateMonthOnly'],
  ['0225-03-01', 'dateYear'],
  ['soon', 'dateUnreadable'],
  ['2025-03-01 abc', 'dateUnreadable'],
  [true, 'dateUnreadable'],
  [-5, 'dateUnreadable'],
])('%p is %p', (cell, expected) => {
  expect(one(cell)).toBe(expected);
});

test('the order of day and month is decided by the whole column', () => {
  expect([...read(['3/4/2025', '25/4/2025']).values]).toEqual([serial(2025, 4, 3), serial(2025, 4, 25)]);
  expect([...read(['3/4/2025', '4/25/2025']).values]).toEqual([serial(2025, 3, 4), serial(2025, 4, 25)]);
});

test('dates that read both ways are reported, not guessed in silence', () => {
  const column = read(['3/4/2025', '5/6/2025']);
  expect(column.ambiguous).toBe(true);
  expect(column.evidence).toMatchObject({ dayFirst: 0, monthFirst: 0, open: 2, firstOpen: 0 });
  expect(read(['3/3/2025']).ambiguous).toBe(false);
  expect([...read(['3/4/2025'], { order: 'dayFirst' }).values]).toEqual([serial(2025, 4, 3)]);
});

test('a column with both orders says so', () => {
  const column = read(['25/4/2025', '4/25/2025', '1/2/2025']);
  expect(column.bothOrders).toBe(true);
  expect(column.evidence).toMatchObject({ dayFirst: 1, monthFirst: 1, firstDayFirst: 0, firstMonthFirst: 1 });
});

test('a file opened with day and month swapped is recognised', () => {
  const swapped = [...Array.from({ length: 12 }, (_, index) => serial(2025, 1 + (index % 12), 1 + (index % 12))), '13/1/2025', '14/2/2025', '25/3/2025', '31/5/2025', '30/6/2025'];
  expect(read(swapped).halfConverted).toBe(true);
  expect(read([...swapped, serial(2025, 3, 20)]).halfConverted).toBe(false);
  // One day many times is no evidence.
  expect(read([...swapped.filter((cell) => typeof cell === 'string'), ...swapped.map(() => serial(2025, 3, 1))]).halfConverted).toBe(false);
});

test('years of two digits in front are found by their few values', () => {
  expect([...read(['25-11-30', '25-12-01', '25-12-02', '26-01-03']).values]).toEqual([serial(2025, 11, 30), serial(2025, 12, 1), serial(2025, 12, 2), serial(2026, 1, 3)]);
});

test('the 1904 system shifts serials and leaves texts alone', () => {
  expect([...read([44255, '2025-03-01'], { date1904: true }).values]).toEqual([45717, 45717]);
});

test('only rows of the range are read', () => {
  const column = readDates(['2025-01-01', '2025-01-02', 'x'], { from: 1, to: 2, date1904: false, order: null });
  expect([...column.values]).toEqual([Number.NaN, serial(2025, 1, 2), Number.NaN]);
  expect(column.faults.size).toBe(0);
});

test('day and month of real dates change places, texts and later days stay', () => {
  const column = read([serial(2025, 3, 4), serial(2025, 4, 4), serial(2025, 3, 4) + 0.5, '4/25/2025', serial(2025, 3, 20)], { swapBack: true });
  expect([...column.values]).toEqual([serial(2025, 4, 3), serial(2025, 4, 4), serial(2025, 4, 3), serial(2025, 4, 25), serial(2025, 3, 20)]);
});

test('a year of two digits stands where the full years of the column stand, if that is nearer to them', () => {
  const serials = (cells: CellValue[]): number[] => [...readDates(cells, { from: 0, to: cells.length, date1904: false, order: null }).values];
  expect(serials(['2026.9.12', '24.8.20'])).toEqual([serial(2026, 9, 12), serial(2024, 8, 20)]);
  expect(serials(['2026.9.12', '25.8.12', '26.1.31'])[1]).toBe(serial(2025, 8, 12));
  expect(serials(['2026.9.12', '12.8.26'])[1]).not.toBe(serial(2012, 8, 26));
});
