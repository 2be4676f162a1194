import type { OptionValues } from '../../../../src/analyses/define';
import type { Report } from '../../../../src/report/report';
import { columnOf, figureOf, soundAgingOf, tableOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const asOf = serial(2026, 11, 30);
const rows = [
  ['Customer', 'Invoice No', 'Invoice date', 'Due date', 'Open amount', 'Document type', 'G/L account'],
  ['A', 'A1', asOf - 60, asOf - 30, 100.1, 'Invoice', '1122'],
  ['A', 'A1', asOf - 60, asOf - 30, 100.1, 'Invoice', '1122'],
  ['B', 'A2', asOf - 60, null, 40, 'Invoice', '1122'],
  ['B', 'A3', asOf + 1, asOf + 31, 25, 'Invoice', '1122'],
  ['B', 'A4', asOf - 3, asOf + 31, -60, 'Payment', '2203'],
  ['A', 'A5', asOf, asOf - 30, 3.3, 'Revaluation', '1122'],
];
const aged = (options: OptionValues): Report => soundAgingOf(rows, { asOf, purpose: 'collections', ...options });
const check = (report: Report, id = 'tieOut') => report.checks.find((candidate) => candidate.id === id);

test('without a control balance nothing is compared', () => {
  const report = aged({});
  expect(report.tables.map(({ id }) => id)).not.toContain('tieOut');
  expect([figureOf(report, 'control'), check(report)]).toEqual([undefined, undefined]);
});

test('what the list itself shows is named, and rows to be typed follow', () => {
  // 203.5 are open.
  const report = aged({ control: 243.5 });
  const causes = columnOf(report, 'tieOut', 'cause').map((cause, row) => [(cause as { en: string }).en, columnOf(report, 'tieOut', 'amount')[row], columnOf(report, 'tieOut', 'counts')[row]]);
  expect(causes).toEqual([
    ['Rows of the list that could not be read', -40, 1],
    ['Documents dated after the as-of date', -25, 0],
    ['Rows of other accounts', 60, 0],
    ['Rows that may be twice in the list', 100.1, 0],
    ['Exchange revaluation', 3.3, 0],
    ['Another cause (type here)', 0, 1],
    ['Another cause (type here)', 0, 1],
  ]);
  expect(tableOf(report, 'tieOut').columns.every(({ input }) => input === true)).toBe(true);
});

test('what was not read explains the difference', () => {
  const report = aged({ control: 243.5 });
  expect([figureOf(report, 'totalOpen'), figureOf(report, 'difference'), figureOf(report, 'unexplained')]).toEqual([203.5, -40, 0]);
  expect(check(report)).toMatchObject({ expected: 203.5, found: 203.5, tolerance: 0.01 });
});

test('the rest is not explained, to the cent', () => {
  const report = aged({ control: 243.6 });
  expect(figureOf(report, 'unexplained')).toBe(-0.1);
  const { expected, found, tolerance } = check(report)!;
  expect(Math.abs(expected - found) > tolerance).toBe(true);
  // List less ledger in the figure, in the check and in their words.
  expect(found - expected).toBeCloseTo(-0.1, 9);
  expect(report.keyFigures.flatMap(({ id, label }) => (id === 'unexplained' || id === 'difference' ? [label] : []))).toEqual([
    { en: 'List less control account', zh: '明细减总账的差异' },
    { en: 'Tie-out: list less ledger, not explained', zh: '勾稽差异：明细减总账（未说明）' },
  ]);
  expect(report.headline).toContain('unexplained');
});

test('advances in the list against their own account', () => {
  expect(check(aged({ control: 243.5, controlAdvances: -60 }), 'tieOutAdvances')).toMatchObject({ expected: -60, found: -60 });
  expect(check(aged({ control: 243.5 }), 'tieOutAdvances')).toBeUndefined();
});

test('a list that ties needs no cause', () => {
  const report = soundAgingOf([rows[0]!, rows[1]!], { asOf, purpose: 'collections', control: 100.1 });
  expect(columnOf(report, 'tieOut', 'amount')).toEqual([0, 0]);
  expect(figureOf(report, 'unexplained')).toBe(0);
});
