import fc from 'fast-check';
import type { OptionValues } from '../../../../src/analyses/define';
import type { CellValue } from '../../../../src/intake/cells';
import type { Report } from '../../../../src/report/report';
import { bandsOf, cents, centsOf, columnOf, faultsIn, figureOf, reportOf, runAging, soundAgingOf } from '../../../support/aging';
import { cellsOf, serial } from '../../../support/cells';

const heading = ['期间', '客户编码', '客户名称', '科目编码', '期初余额', '本期借方', '本期贷方', '期末余额'];
type Line = [period: string, code: string, opening: number | null, debit: number | null, credit: number | null, closing: number | null, account?: string];
const rowsOf = (lines: Line[]): CellValue[][] => [heading, ...lines.map(([period, code, opening, debit, credit, closing, account = '1122']) => [period, code, `客户${code}`, account, opening, debit, credit, closing])];
const age = (lines: Line[], options: OptionValues = {}): Report => soundAgingOf(rowsOf(lines), { asOf: serial(2026, 12, 31), purpose: 'provision', bands: '1y, 2y, 3y, 4y, 5y', ...options });
const left = (report: Report): unknown => report.leftOut.map(({ address, kind, reason, amount }) => [address, kind, reason.zh, amount]);

const years: Line[] = [
  ['2024', 'C1', 100, 500, 450, 150],
  ['2025', 'C1', 150, 300, 200, 250],
  ['2026', 'C1', 250, 120, 20, 350],
];

test('the balance lies on the debits of the newest period backwards', () => {
  // 350 = 120 of 2026 + 230 of the 300 of 2025.
  const report = age(years);
  expect(bandsOf(report)).toEqual({ 'Within 1 year': 12000, '1 to 2 years': 23000 });
  expect(columnOf(report, 'detail', 'ageFrom')).toEqual([serial(2026, 1, 1), serial(2025, 1, 1)]);
  expect(columnOf(report, 'detail', 'booked')).toEqual([120, 300]);
  expect((columnOf(report, 'detail', 'why')[1] as { zh: string }).zh).toBe('自 2025-01-01 起算，至 2026-12-31 账龄 729 天，归入“1至2年（含2年）”。为该期间借方发生额 300.00 中尚未收回的部分。由 2025-01-01 至 2025-12-31 的借方发生额覆盖。');
});

test('what the debits do not cover is older than the data', () => {
  const report = age([['2025', 'C1', 900, 30, 0, 930], ['2026', 'C1', 930, 20, 50, 900]]);
  expect(bandsOf(report)).toEqual({ 'Within 1 year': 2000, '1 to 2 years': 3000, 'Older than the data': 85000 });
  expect(report.notes.some(({ zh }) => zh.startsWith('850.00 为 2025-01-01 数据起始日之前的结转余额'))).toBe(true);
  // In the last band where that reaches as far. 31 December 2024 is within two years, to the day, so not all of it is over two.
  expect(bandsOf(age([['2025', 'C1', 900, 30, 0, 930], ['2026', 'C1', 930, 20, 50, 900]], { bands: '1y' }))).toEqual({ 'Within 1 year': 2000, 'Over 1 year': 88000 });
  expect(bandsOf(age([['2025', 'C1', 900, 30, 0, 930], ['2026', 'C1', 930, 20, 50, 900]], { bands: '1y, 2y' }))).toMatchObject({ 'Older than the data': 85000 });
});

test('one period says no more than what it covers', () => {
  expect(bandsOf(age([['2026', 'C1', 240, 113, 270, 83], ['2026', 'C2', 500, 40, 0, 540]]))).toEqual({ 'Within 1 year': 12300, 'Older than the data': 50000 });
});

test('a balance in credit stands apart, and is listed for reclassification', () => {
  const report = age([...years, ['2026', 'C2', -50, 339, 300, -11]]);
  expect(bandsOf(report)).toMatchObject({ 'Unapplied receipts': -1100 });
  expect(centsOf(report, 'reclassify', 'amount')).toEqual([-1100]);
});

test('several accounts of a customer are one balance', () => {
  const report = age([
    ['2025', 'C1', 0, 100, 0, 100, '112201'], ['2025', 'C1', 0, 40, 0, 40, '112202'],
    ['2026', 'C1', 100, 10, 30, 80, '112201'], ['2026', 'C1', 40, 5, 0, 45, '112202'],
  ]);
  expect(bandsOf(report)).toEqual({ 'Within 1 year': 1500, '1 to 2 years': 11000 });
  expect(report.stamp.money).toEqual({ read: 125, used: 125, rejected: 0, excluded: 0 });
});

test('an account and its parts are not counted twice', () => {
  const report = age([['2026', 'C1', 0, 150, 0, 150, '1122'], ['2026', 'C1', 0, 100, 0, 100, '112201'], ['2026', 'C1', 0, 50, 0, 50, '112202']]);
  expect(figureOf(report, 'totalOpen')).toBe(150);
  expect(left(report)).toEqual([['Sheet1!D2', 'excluded', '上级科目，已按下级科目计入', null]]);
});

test('a customer with a balance who is missing from the newest table is listed', () => {
  const report = age([...years, ['2025', 'C2', 0, 77, 0, 77], ['2024', 'C3', 5, 0, 5, 0]]);
  expect(figureOf(report, 'totalOpen')).toBe(350);
  expect(left(report)).toEqual([['Sheet1!H5', 'rejected', '有余额，但最近期间的表中没有该客户', 77]]);
});

test('red entries: a period of more red than debits has none, and takes nothing from the others', () => {
  expect(bandsOf(age([['2025', 'C1', 0, 500, 0, 500], ['2026', 'C1', 500, -100, 0, 400]]))).toEqual({ '1 to 2 years': 40000 });
  expect(bandsOf(age([['2025', 'C1', 0, 500, 0, 500, '112201'], ['2026', 'C1', 500, -100, 0, 400, '112201'], ['2026', 'C1', 0, 150, 0, 150, '112202']]))).toEqual({ 'Within 1 year': 5000, '1 to 2 years': 50000 });
});

test('periods after the as-of date stay out', () => {
  const report = age(years, { asOf: serial(2025, 12, 31) });
  // 250 of 2025's 300.
  expect(bandsOf(report)).toEqual({ 'Within 1 year': 25000 });
  expect(report.stamp.rows).toMatchObject({ read: 3, used: 2, excluded: 1 });
});

test('months, and several sheets of equal headings', () => {
  const months: Line[] = [['2026-10', 'C1', 0, 100, 0, 100], ['2026-11', 'C1', 100, 60, 90, 70], ['2026-12', 'C1', 70, 30, 0, 100]];
  expect(bandsOf(age(months, { bands: '31, 61, 92' }))).toEqual({ '0–31': 3000, '32–61': 6000, '62–92': 1000 });
  const sheet = (year: string, line: [number, number, number, number]) => cellsOf([['客户编码', '客户名称', '期初余额', '本期借方', '本期贷方', '期末余额'], ['C1', '甲', ...line]], { sheet: year });
  const report = reportOf(runAging([sheet('2025', [0, 500, 100, 400]), sheet('2026', [400, 50, 30, 420])], { asOf: serial(2026, 12, 31), purpose: 'provision', bands: '1y, 2y' }));
  expect(faultsIn(report)).toEqual([]);
  expect(bandsOf(report)).toEqual({ 'Within 1 year': 5000, '1 to 2 years': 37000 });
});

test('other accounts stay out; advances in debit are to be reclassified', () => {
  const report = age([...years, ['2026', 'C1', 0, 60, 0, 60, '2203'], ['2026', 'C2', 0, 0, 90, -90, '2203'], ['2025', 'C2', 0, 0, 90, -90, '2203']], { control: 350, controlAdvances: -30 });
  expect(report.stamp.money).toEqual({ read: 320, used: 350, rejected: 0, excluded: -30 });
  expect(centsOf(report, 'reclassify', 'amount')).toEqual([6000]);
  expect(report.checks.find(({ id }) => id === 'tieOutAdvances')).toMatchObject({ expected: -30, found: -30 });
});

test('also in a table that does not say its period', () => {
  const undated: CellValue[][] = [heading.slice(1), ['C1', '甲', '1122', 0, 100, 0, 100], ['C1', '甲', '2203', 0, 60, 0, 60]];
  const report = soundAgingOf(undated, { asOf: serial(2026, 12, 31), purpose: 'provision' });
  expect([figureOf(report, 'totalOpen'), centsOf(report, 'reclassify', 'amount')]).toEqual([100, [6000]]);
});

test('the rows say each period once, however many there are', () => {
  const many = Array.from({ length: 9000 }, (_, index): Line => ['2026', `C${index}`, 0, 1, 0, 1]);
  const calls: number[] = [];
  const report = reportOf(runAging(cellsOf(rowsOf(many)), { asOf: serial(2026, 12, 31) }, undefined, [], (done) => calls.push(done)));
  expect(new Set(columnOf(report, 'detail', 'why')).size).toBe(1);
  expect(calls.length).toBeLessThan(10);
  expect([calls[0], calls.at(-1)]).toEqual([0, 9000]);
});

test('the bands of any tables are what the newer debits leave, and everything foots', () => {
  const period = fc.record({ debit: fc.integer({ min: -2000, max: 9000 }), credit: fc.integer({ min: 0, max: 9000 }) });
  const customer = fc.record({ opening: fc.integer({ min: -3000, max: 9000 }), periods: fc.array(period, { minLength: 4, maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(customer, { minLength: 1, maxLength: 5 }), (customers) => {
      const lines: Line[] = [];
      const expected = [0, 0, 0, 0];
      let older = 0;
      let credits = 0;
      customers.forEach(({ opening, periods }, index) => {
        let balance = opening;
        periods.forEach(({ debit, credit }, year) => {
          const closing = balance + debit - credit;
          lines.push([String(2023 + year), `C${index}`, balance / 100, debit / 100, credit / 100, closing / 100]);
          balance = closing;
        });
        if (balance < 0) credits += balance;
        let newer = 0;
        [...periods].reverse().forEach(({ debit }, band) => {
          const own = Math.max(0, debit);
          expected[band]! += Math.max(0, Math.min(own, balance - newer));
          newer += own;
        });
        older += Math.max(0, balance - newer);
      });
      if (credits === 0 && older === 0 && expected.every((amount) => amount === 0)) return;
      const report = age(lines, { bands: '1y, 2y, 3y, 5y, 6y' });
      expect(columnOf(report, 'bands', 'amount').slice(0, 4).map(cents)).toEqual(expected);
      expect(bandsOf(report)).toMatchObject({ ...(older === 0 ? {} : { 'Older than the data': older }), ...(credits === 0 ? {} : { 'Unapplied receipts': credits }) });
      expect(report.stamp.rows.read).toBe(lines.length);
    }),
    { numRuns: 60 },
  );
});
