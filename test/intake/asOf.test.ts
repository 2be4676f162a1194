import { latestPlausible, proposeAsOf } from '../../src/intake/asOf';
import { cellsOf, serial } from '../support/cells';

test.each<[string, number]>([
  ['截止日期：2026-11-30', serial(2026, 11, 30)],
  ['截止日期:2026年11月30日', serial(2026, 11, 30)],
  ['As of November 30, 2026', serial(2026, 11, 30)],
  ['As at 31 March 2026', serial(2026, 3, 31)],
  ['Key date 30.11.2026', serial(2026, 11, 30)],
  ['期间：2026.11', serial(2026, 11, 30)],
  ['期间：2026年第1期 至 2026年第11期', serial(2026, 11, 30)],
  ['会计月份：2026.02', serial(2026, 2, 28)],
  ['月份：2026.01-2026.11', serial(2026, 11, 30)],
  ['期间：202601-202611', serial(2026, 11, 30)],
  ['1-Apr-26 to 16-Apr-26', serial(2026, 4, 16)],
  ['2026-01-01 至 2026-11-30', serial(2026, 11, 30)],
  ['截止日期：2026-11-30 打印日期：2026-12-03', serial(2026, 11, 30)],
  ['打印日期：2026-12-03 截止日期：2026-11-30', serial(2026, 11, 30)],
  ['截止日期2026-11-30 打印时间2026-12-03 10:30', serial(2026, 11, 30)],
  ['As at 30 November 2026 Printed on 3 December 2026', serial(2026, 11, 30)],
  ['查询日期：2026-01-01 至 2026-11-30', serial(2026, 11, 30)],
  ['截止：2026年11月', serial(2026, 11, 30)],
  ['截止日期：民國115年11月30日', serial(2026, 11, 30)],
  ['截止日期：115/11/30', serial(2026, 11, 30)],
  ['Report date: 20261130', serial(2026, 11, 30)],
  ['Open items at key date 30.11.2026', serial(2026, 11, 30)],
  ['Ageing by due date as of November 30, 2026', serial(2026, 11, 30)],
  ['会计期间 2026年11期', serial(2026, 11, 30)],
  ['会计期间：2026年1-11月', serial(2026, 11, 30)],
  ['月份：2026.11-2026.11', serial(2026, 11, 30)],
  ['期间：202611 到期日：2026-01-01 至 2027-03-31', serial(2026, 11, 30)],
  ['2026年11月应收账款明细账', serial(2026, 11, 30)],
  ['应收账款账龄分析表（2026年11月）', serial(2026, 11, 30)],
  ['2026年11月', serial(2026, 11, 30)],
  ['November 2026', serial(2026, 11, 30)],
  ['January - November 2026', serial(2026, 11, 30)],
  ['January 1 - November 30, 2026', serial(2026, 11, 30)],
  ['January-November, 2026', serial(2026, 11, 30)],
  ['For the period 1 January 2026 to 30 November 2026', serial(2026, 11, 30)],
  ['For the month ended 30 November 2026', serial(2026, 11, 30)],
  ['Period: Nov-2026', serial(2026, 11, 30)],
])('the title line "%s" gives its date', (line, expected) => {
  expect(proposeAsOf(cellsOf([['Report'], [line], ['Due date']]), 2, null)?.serial).toBe(expected);
});

test('a date beside its label counts too', () => {
  expect(proposeAsOf(cellsOf([['截止日期：', '2026-11-30'], ['x']]), 1, null)).toEqual({ serial: serial(2026, 11, 30), from: { en: 'title line Sheet1!A1', zh: '标题行 Sheet1!A1' } });
  expect(proposeAsOf(cellsOf([['As of', serial(2026, 11, 30)], ['x']]), 1, null)?.serial).toBe(serial(2026, 11, 30));
});

test.each<[string | number, string | number, number]>([
  ['期间：', '2026.11', serial(2026, 11, 30)],
  ['期间', 202611, serial(2026, 11, 30)],
  ['会计期间：', '2026年第11期', serial(2026, 11, 30)],
  ['Key date', '30.11.2026', serial(2026, 11, 30)],
])('the label "%s" and "%s" beside it', (label, value, expected) => {
  expect(proposeAsOf(cellsOf([['Report'], [label, '', value], ['Due date']]), 2, null)?.serial).toBe(expected);
});

test.each(['到期日：2026-01-01 至 2027-12-31', '核销日期范围：2026-01-01 至 2026-12-31', 'Due date from 1 January 2026 to 31 December 2027', '科目：1122 应收账款', '账套：2026年度示例公司', 'Example 2026 Ltd', 'Accrual basis'])(
  'the title line "%s" gives none',
  (line) => {
    expect(proposeAsOf(cellsOf([['Report'], [line], ['Due date']]), 2, null)).toBeNull();
  },
);

test.each(['制表日期：2026-12-03', '打印日期: 2026年12月3日', 'Printed on 3 December 2026', 'Generated: 2026-12-03 10:15'])('"%s" counts only where nothing else is known, and says so', (line) => {
  const cells = cellsOf([['Report'], [line], ['Due date']]);
  expect(proposeAsOf(cells, 2, null)).toEqual({ serial: serial(2026, 12, 3), printed: true, from: { en: 'day on which the sheet was made, Sheet1!A2', zh: '制表日期 Sheet1!A2' } });
  const documents = Float64Array.from([serial(2026, 10, 5), serial(2026, 12, 2)]);
  expect(proposeAsOf(cells, 2, documents)).toEqual({ serial: serial(2026, 11, 30), from: { en: 'last month-end before the latest document date 2026-12-02', zh: '最晚单据日期 2026-12-02 之前的月末' } });
});

test('a whole year in the title reaches as far as its documents', () => {
  const cells = cellsOf([['2026年度应收账款明细账'], ['Due date']]);
  expect(proposeAsOf(cells, 1, Float64Array.from([serial(2026, 3, 5), serial(2026, 11, 30)]))?.serial).toBe(serial(2026, 11, 30));
  expect(proposeAsOf(cells, 1, Float64Array.from([serial(2026, 3, 5), serial(2026, 12, 30)]))?.serial).toBe(serial(2026, 12, 31));
});

test('a balance table reaches to the end of its last period, a ledger to the last month-end of its movements', () => {
  const cells = cellsOf([['Customer']]);
  const lastPeriod = { from: serial(2026, 11, 1), to: serial(2026, 11, 30) };
  expect(proposeAsOf(cells, 0, { documents: null, lastPeriod })).toEqual({ serial: serial(2026, 11, 30), from: { en: 'end of the last period, 202611', zh: '最后一个期间 202611 的期末' } });
  expect(proposeAsOf(cells, 0, { documents: Float64Array.from([serial(2026, 11, 30)]), movements: true })).toEqual({ serial: serial(2026, 11, 30), from: { en: 'last movement 2026-11-30', zh: '最后一笔记账 2026-11-30' } });
});

test('of several sheets the title of the first does not hold where the rows reach further', () => {
  const sheets = ['2026-01', '2026-02'].map((sheet) => ({ sheet, address: `'${sheet}'!A1:A2`, columns: [1] }));
  const stacked = { sheets, sheetOf: new Uint16Array(2), rowOf: Int32Array.of(1, 2) };
  const rows = [['期间：2026.01'], ['Customer']];
  const known = { documents: null, lastPeriod: { from: serial(2026, 2, 1), to: serial(2026, 2, 28) } };
  expect(proposeAsOf(cellsOf(rows, { stacked }), 1, known)?.serial).toBe(serial(2026, 2, 28));
  expect(proposeAsOf(cellsOf(rows), 1, known)?.serial).toBe(serial(2026, 1, 31));
  expect(proposeAsOf(cellsOf([['期间：2026.01-2026.02'], ['Customer']], { stacked }), 1, known)?.from.zh).toBe("标题行中的期间 '2026-01'!A1");
});

test('a date that can be read both ways takes the order of the columns', () => {
  const cells = cellsOf([['As at 05/11/2026'], ['Customer']]);
  expect(proposeAsOf(cells, 1, { documents: null, order: 'dayFirst' })?.serial).toBe(serial(2026, 11, 5));
  expect(proposeAsOf(cells, 1, { documents: null, order: 'monthFirst' })?.serial).toBe(serial(2026, 5, 11));
  expect(proposeAsOf(cells, 1, null)).toBeNull();
});

test('without a title the last month-end up to the latest document', () => {
  const dates = (...values: number[]) => Float64Array.from(values);
  const cells = cellsOf([['Due date']]);
  expect(proposeAsOf(cells, 0, dates(serial(2026, 10, 5), serial(2026, 12, 3)))?.serial).toBe(serial(2026, 11, 30));
  expect(proposeAsOf(cells, 0, dates(serial(2026, 10, 5), serial(2026, 11, 30)))?.serial).toBe(serial(2026, 11, 30));
  expect(proposeAsOf(cells, 0, dates(serial(2026, 12, 2), serial(2026, 12, 3)))?.serial).toBe(serial(2026, 12, 3));
  expect(proposeAsOf(cells, 0, null)).toBeNull();
  expect(proposeAsOf(cells, 0, dates(Number.NaN))).toBeNull();
});

test('a slip of the year does not set the date', () => {
  expect(latestPlausible(Float64Array.from([serial(2026, 1, 1), serial(2026, 2, 1), serial(2205, 3, 1), Number.NaN]))).toBe(serial(2026, 2, 1));
});
