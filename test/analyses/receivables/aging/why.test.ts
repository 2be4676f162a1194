import { dayText } from '../../../../src/analyses/receivables/aging/why';
import type { CellValue } from '../../../../src/intake/cells';
import type { OptionValues } from '../../../../src/analyses/define';
import type { Words } from '../../../../src/texts/words';
import { columnOf, soundAgingOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const asOf = serial(2026, 11, 30);
const why = (rows: CellValue[][], options: OptionValues = {}): Words[] => columnOf(soundAgingOf([['Customer', 'Invoice No', 'Invoice date', 'Due date', 'Open amount'], ...rows], { asOf, purpose: 'collections', ...options }), 'detail', 'why') as Words[];

test('due, not due and due today', () => {
  const rows: CellValue[][] = [['A', '1', asOf - 100, asOf - 1, 5], ['A', '2', asOf - 100, asOf, 5], ['A', '3', asOf - 100, asOf - 45, 5]];
  expect(why(rows).map(({ en }) => en)).toEqual(['Due 2026-11-29, 1 day before 2026-11-30: 1–30.', 'Due 2026-11-30, not past due on 2026-11-30: Current.', 'Due 2026-10-16, 45 days before 2026-11-30: 31–60.']);
  expect(why(rows, { dueTodayIsOverdue: true })[1]!.zh).toBe('到期日 2026-11-30，至 2026-11-30 已逾期 0 天，归入“0–30天”。');
});

test('from the booking', () => {
  expect(why([['A', '1', asOf - 400, asOf, 5]], { purpose: 'provision' })).toEqual([{ en: 'Age counts from 2025-10-26, 400 days to 2026-11-30: 1 to 2 years.', zh: '自 2025-10-26 起算，至 2026-11-30 账龄 400 天，归入“1至2年（含2年）”。' }]);
});

test('credits apart', () => {
  expect(why([['A', '1', asOf, null, -5]])[0]!.zh).toBe('贷方项目，单独列入“红字或收款（未注明）”，不参与区间划分。');
});

test('rows of the same dates share one sentence', () => {
  const found = why([['A', '1', asOf - 9, asOf - 5, 5], ['B', '2', asOf - 9, asOf - 5, 7], ['B', '3', asOf - 9, asOf - 4, 7]]);
  expect(found[0]).toBe(found[1]);
  expect(found[2]).not.toBe(found[1]);
});

test('days are written year first', () => {
  expect([dayText(46_356), dayText(-1)]).toEqual(['2026-11-30', '-1']);
});
