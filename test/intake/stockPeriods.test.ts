import { headingRun, periodColumnsOf } from '../../src/intake/stockPeriods';
import { serial } from '../support/cells';

const names = (headings: string[]) => {
  const found = periodColumnsOf(headings);
  return found === null ? null : [found.length, ...found.columns.map(({ index, name }) => `${index} ${name}`)];
};

test.each([
  ['month names of no year', ['Sku', 'jan', 'feb', 'mar', 'unit cost'], ['month', '1 jan', '2 feb', '3 mar']],
  ['months written in Chinese', ['物料编码', '1月', '2月', '3月', '合计'], ['month', '1 1月', '2 2月', '3 3月']],
  ['year and month', ['a', '2026-01', '2026/2', '202603'], ['month', '1 2026-01', '2 2026-02', '3 2026-03']],
  ['years of two digits', ['26年1月', '26年2月', '26年3月'], ['month', '0 2026-01', '1 2026-02', '2 2026-03']],
  ['names and years', ['Jan-26', 'Feb-26', 'Mar-26'], ['month', '0 2026-01', '1 2026-02', '2 2026-03']],
  ['newest first', ['Mar-26', 'Feb-26', 'Jan-26'], ['month', '2 2026-01', '1 2026-02', '0 2026-03']],
  ['quantities, not the amounts beside them', ['销量-1月', '金额-1月', '销量-2月', '金额-2月', '销量-3月'], ['month', '0 1月', '2 2月', '4 3月']],
  ['weeks', ['W01', 'W02', 'W03'], ['week', '0 W01', '1 W02', '2 W03']],
  ['weeks of a year', ['2026-W01', '2026-W02', '2026-W03'], ['week', '0 2025-12-29', '1 2026-01-05', '2 2026-01-12']],
  ['Mondays', ['2026-01-05', '2026-01-12', '2026-01-19'], ['week', '0 2026-01-05', '1 2026-01-12', '2 2026-01-19']],
  ['days', ['2026-01-05', '2026-01-06', '2026-01-07'], ['day', '0 2026-01-05', '1 2026-01-06', '2 2026-01-07']],
  ['last days of months', ['2026-01-31', '2026-02-28', '2026-03-31'], ['month', '0 2026-01', '1 2026-02', '2 2026-03']],
  ['serials of dates', ['46023', '46054', '46082'], ['month', '0 2026-01', '1 2026-02', '2 2026-03']],
  ['quarters', ['2026Q1', '2026Q2', '2026Q3'], ['quarter', '0 2026Q1', '1 2026Q2', '2 2026Q3']],
  ['bands of an aging', ['1-30', '31-60', '61-90', 'Current'], null],
  ['Chinese bands', ['0-30天', '1年以内', '1至2年', '2至3年'], null],
  ['numbers of columns', ['1', '2', '3'], null],
  ['two months', ['Sku', 'jan', 'feb'], null],
])('%s', (_what, headings, expected) => {
  expect(names(headings)).toEqual(expected);
});

test('a month has its first and last day, a month of no year has none', () => {
  expect(periodColumnsOf(['2024-01', '2024-02', '2024-03'])!.columns[1]).toEqual({ index: 1, start: serial(2024, 2, 1), end: serial(2024, 2, 29), name: '2024-02' });
  expect(periodColumnsOf(['1月', '2月', '3月'])!.columns[0]).toEqual({ index: 0, start: Number.NaN, end: Number.NaN, name: '1月' });
  expect(periodColumnsOf(['2026-01-31', '2026-02-28', '2026-03-31'])!.columns[1]).toMatchObject({ start: serial(2026, 2, 1), end: serial(2026, 2, 28) });
});

test('numbers in a row are headings only when four or more run by a month, a week or a day', () => {
  const months = [1, 2, 3, 4].map((month) => serial(2026, month, 1));
  expect([...headingRun(['Sku', ...months, 'x'])]).toEqual([1, 2, 3, 4]);
  expect([...headingRun(['Sku', 202611, 202612, 202701, '202702'])]).toEqual([1, 2, 3, 4]);
  expect([...headingRun(['Sku', ...months.slice(0, 3)])]).toEqual([]);
  expect([...headingRun([...months.slice(0, 2), months[3]! + 5, months[3]! + 9])]).toEqual([]);
  expect([...headingRun([100, 101, 102, 103, 104])]).toEqual([]);
});
