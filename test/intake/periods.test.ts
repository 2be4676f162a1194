import { findPeriod, isMonthAlone, type Period, readPeriod, writePeriod } from '../../src/intake/periods';
import { serial } from '../support/cells';

const november: Period = { from: serial(2026, 11, 1), to: serial(2026, 11, 30) };
const soFar: Period = { from: serial(2026, 1, 1), to: serial(2026, 11, 30) };
const year: Period = { from: serial(2026, 1, 1), to: serial(2026, 12, 31) };

test.each(['202611', '2026.11', '2026-11', '2026/11', '2026年11期', '2026年第11期', '2026年11月', '2026 年 11 月份', 'Nov-26', 'Nov 2026', 'November 2026', '2026-Nov', 202611, 2026.11, serial(2026, 11, 1)])('%s is a month', (cell) => {
  expect(readPeriod(cell)).toEqual(november);
});

test.each(['202601-202611', '2026.01-2026.11', '2026年第1期 至 2026年第11期', '2026年1-11月', '2026.1-11', '2026-01 至 2026-11', '2026-01-01 至 2026-11-30', '1-Jan-26 to 30-Nov-26', 'Jan 2026 - Nov 2026'])('%s is a range', (cell) => {
  expect(readPeriod(cell)).toEqual(soFar);
});

test.each(['2026', '2026年', '2026年度', 'FY2026', 2026])('%s is a year', (cell) => {
  expect(readPeriod(cell)).toEqual(year);
});

test('quarters, ranges over years, days within a month', () => {
  expect(readPeriod('2026年第4季度')).toEqual({ from: serial(2026, 10, 1), to: serial(2026, 12, 31) });
  expect(readPeriod('2026Q1')).toEqual({ from: serial(2026, 1, 1), to: serial(2026, 3, 31) });
  expect(readPeriod('2025年10月-2026年3月')).toEqual({ from: serial(2025, 10, 1), to: serial(2026, 3, 31) });
  expect(readPeriod('1-Apr-26 to 16-Apr-26')).toEqual({ from: serial(2026, 4, 1), to: serial(2026, 4, 16) });
  expect(readPeriod('2022-2024')).toEqual({ from: serial(2022, 1, 1), to: serial(2024, 12, 31) });
});

test('October as a number has lost its zero', () => {
  expect(readPeriod(2026.1)).toEqual({ from: serial(2026, 10, 1), to: serial(2026, 10, 31) });
  expect(readPeriod(2026.01)).toEqual({ from: serial(2026, 1, 1), to: serial(2026, 1, 31) });
});

test.each([11, '11', '11月', 'P11', '第11期'])('%s needs its year', (cell) => {
  expect(readPeriod(cell)).toBeNull();
  expect(readPeriod(cell, 2026)).toEqual(november);
  expect(isMonthAlone(cell)).toBe(true);
});

test.each(['113000', '202613', 'May', '2026-11-30', '合计', '', 'Sheet1', '2026.11-2026.01', 13, 250000, 5.5])('%s is none', (cell) => {
  expect(readPeriod(cell, 2026)).toBeNull();
  expect(isMonthAlone(cell)).toBe(false);
});

test('a day of a workbook that counts from 1904', () => {
  expect(readPeriod(serial(2026, 11, 1) - 1462, null, true)).toEqual(november);
});

test('a period inside a line', () => {
  expect(findPeriod('2026年11月应收账款明细账')).toEqual(november);
  expect(findPeriod('2026年度客户往来')).toEqual(year);
  expect(findPeriod('Customer ledger, November 2026')).toEqual(november);
  expect(findPeriod('合同2026号')).toBeNull();
});

test('written as it is read', () => {
  expect([november, soFar, year].map(writePeriod)).toEqual(['202611', '202601-202611', '2026']);
  for (const period of [november, soFar, year]) expect(readPeriod(writePeriod(period))).toEqual(period);
});
