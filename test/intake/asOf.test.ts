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
])('the title line "%s" gives its date', (line, expected) => {
  expect(proposeAsOf(cellsOf([['Report'], [line], ['Due date']]), 2, null)?.serial).toBe(expected);
});

test('a date beside its label counts too', () => {
  expect(proposeAsOf(cellsOf([['截止日期：', '2026-11-30'], ['x']]), 1, null)).toEqual({ serial: serial(2026, 11, 30), from: { en: 'title line Sheet1!A1', zh: '标题行 Sheet1!A1' } });
  expect(proposeAsOf(cellsOf([['As of', serial(2026, 11, 30)], ['x']]), 1, null)?.serial).toBe(serial(2026, 11, 30));
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
