import { type DateRows, datesFromParts, datesWithYear, dayColumns, monthColumns, monthsAlone, orderWithoutYear, periodsFromParts, yearIn } from '../../src/intake/dateParts';
import type { Period } from '../../src/intake/periods';
import { cellsOf, serial } from '../support/cells';

const year: Period = { from: serial(2026, 1, 1), to: serial(2026, 12, 31) };
const winter: Period = { from: serial(2025, 10, 1), to: serial(2026, 3, 31) };
const rows = (count: number, period: Period | null, more: Partial<DateRows> = {}): DateRows => ({ from: 0, to: count, isRow: () => true, periodOf: () => period, periodColumn: null, ...more });
const dates = (source: (string | number)[][], period: Period | null, columns = { year: 0 as number | null, month: 1, day: 2, headedYear: null as number | null }) =>
  datesFromParts(cellsOf(source), columns, rows(source.length, period), '日期')?.values;

test('columns of year, month and day, also under a common heading or a year', () => {
  expect(dayColumns(['年', '月', '日', '摘要'])).toEqual({ year: 0, month: 1, day: 2, headedYear: null });
  expect(dayColumns(['2026年-月', '2026年-日', '摘要'])).toEqual({ year: null, month: 0, day: 1, headedYear: 2026 });
  expect(dayColumns(['日期-年', '日期-月', '日期-日'])).toEqual({ year: 0, month: 1, day: 2, headedYear: null });
  expect(dayColumns(['Year', 'Month', 'Day'])).toEqual({ year: 0, month: 1, day: 2, headedYear: null });
  expect(dayColumns(['年', '月', '摘要'])).toBeNull();
  expect(monthColumns(['年度', '月份', '客户'])).toEqual({ year: 0, month: 1 });
  expect(monthColumns(['年月', '客户'])).toBeNull();
  expect([yearIn('2026'), yearIn(26), yearIn('2026年'), yearIn('26年'), yearIn('x'), yearIn(null), yearIn(202611)]).toEqual([2026, 2026, 2026, 2026, null, null, null]);
});

test('dates from their parts; a row without a day has none', () => {
  expect(dates([['2026', '03', '31'], ['2026', '', ''], [2026, 3, ''], ['26', '11月', '9日']], null)).toEqual([serial(2026, 3, 31), null, null, serial(2026, 11, 9)]);
});

test('what is written once holds for the rows below', () => {
  expect(dates([['2026', '3', '30'], ['', '', '31'], ['', '4', '1']], null)).toEqual([serial(2026, 3, 30), serial(2026, 3, 31), serial(2026, 4, 1)]);
});

test('the year of the title lines, over the turn of the year by the month', () => {
  const source = [['11', '30'], ['2', '28']];
  const apart = { year: null, month: 0, day: 1, headedYear: null };
  expect(dates(source, year, apart)).toEqual([serial(2026, 11, 30), serial(2026, 2, 28)]);
  expect(dates(source, winter, apart)).toEqual([serial(2025, 11, 30), serial(2026, 2, 28)]);
  expect(dates(source, null, { ...apart, headedYear: 2024 })).toEqual([serial(2024, 11, 30), serial(2024, 2, 28)]);
  expect(dates(source, null, apart)).toBeUndefined();
});

test('no year is guessed where two years have the month', () => {
  expect(dates([['11', '30']], { from: serial(2025, 1, 1), to: serial(2026, 12, 31) }, { year: null, month: 0, day: 1, headedYear: null })).toBeUndefined();
});

test('a month with its year needs no year column', () => {
  expect(dates([['2026.03', '5'], ['202604', '6']], null, { year: null, month: 0, day: 1, headedYear: null })).toEqual([serial(2026, 3, 5), serial(2026, 4, 6)]);
});

test('what is no date stays a text that is named later', () => {
  expect(dates([['2026', '2', '30'], ['2026', '3', 'x'], ['2026', '3', '1']], null)).toEqual(['2026-2-30', '2026-3-x', serial(2026, 3, 1)]);
});

test('errors in a part are errors of the date, and days count as the workbook does', () => {
  const cells = cellsOf([['2026', '3', ''], ['2026', '3', '1']], { errors: [{ row: 0, column: 2, code: '#N/A' }, { row: 0, column: 7, code: '#REF!' }], date1904: true });
  expect(datesFromParts(cells, { year: 0, month: 1, day: 2, headedYear: null }, rows(2, null), '日期')).toEqual({ heading: '日期', values: [null, serial(2026, 3, 1) - 1462], errors: [{ row: 0, code: '#N/A' }] });
});

test('how days without a year are written', () => {
  const order = (texts: string[], chinese = true) => orderWithoutYear(cellsOf(texts.map((text) => [text])), 0, 0, texts.length, chinese);
  expect(order(['11-30', '3-5'])).toBe('monthFirst');
  expect(order(['11 30', '3 5'])).toBe('monthFirst');
  expect(order(['30/11', '5/3'], false)).toBe('dayFirst');
  expect(order(['11/30', '3/5'], false)).toBe('monthFirst');
  expect(order(['3/5', '4/5'], false)).toBeNull();
  expect(order(['30/11', '11/30'], false)).toBeNull();
  expect(order(['30-Nov', '5 Mar'], false)).toBe('monthFirst');
  expect(order(['2026-11-30'])).toBeNull();
  expect(order(['宁波', '苏州'])).toBeNull();
});

test('days without a year take it from the row or the title lines', () => {
  const cells = cellsOf([['11-30', '202511'], ['11月9日', ''], ['30-Nov', ''], ['x', ''], ['', '']]);
  expect(datesWithYear(cells, 0, 'monthFirst', rows(5, year, { periodColumn: 1 }), '日期')?.values).toEqual([serial(2025, 11, 30), serial(2026, 11, 9), serial(2026, 11, 30), 'x', null]);
  expect(datesWithYear(cellsOf([['30/11']]), 0, 'dayFirst', rows(1, year), 'Date')?.values).toEqual([serial(2026, 11, 30)]);
  expect(datesWithYear(cells, 0, 'monthFirst', rows(5, null), '日期')).toBeNull();
});

test('months with their year', () => {
  const cells = cellsOf([['2026', '3'], ['2025', '12期'], ['', '5']]);
  expect(periodsFromParts(cells, { year: 0, month: 1 }, rows(3, null), '会计期间')?.values).toEqual(['202603', '202512', '5']);
  expect(periodsFromParts(cells, { year: null, month: 1 }, rows(3, year), '会计期间')?.values).toEqual(['202603', '202612', '202605']);
  expect(monthsAlone(cells, 1, 0, 3)).toBe(true);
  expect(monthsAlone(cells, 0, 0, 3)).toBe(false);
});
