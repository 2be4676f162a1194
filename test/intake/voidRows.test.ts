import { receivablesAging } from '../../src/analyses/receivables/aging';
import { understand } from '../../src/intake/understand';
import type { CellValue } from '../../src/intake/cells';
import { agingOf, figureOf, soundAgingOf } from '../support/aging';
import { cellsOf, serial } from '../support/cells';

const due = serial(2026, 3, 31);
const listOf = (heading: string, ...states: CellValue[]): CellValue[][] => [['Customer', 'Invoice no', 'Due date', 'Open amount', heading], ...states.map((state, index): CellValue[] => ['A', `R-${index}`, due, 10 ** index, state])];
const told = (rows: CellValue[][]): unknown => understand(cellsOf(rows), receivablesAging.roles, receivablesAging.kinds).findings.find(({ code }) => code === 'rowsVoid');
const total = (rows: CellValue[][], options = {}): unknown => figureOf(soundAgingOf(rows, { asOf: due, purpose: 'collections', ...options }), 'totalOpen');

test.each<[string, CellValue[], number]>([
  ['Status', ['Awaiting Payment', 'Voided', 'Paid', 'cancelled', 'Deleted'], 101],
  ['单据状态', ['已审核', '作废', '已作废', '已取消', '作廢'], 1],
  ['是否作废', ['否', '是', '', 'Y', 'N'], 10_101],
  ['Void', [false, true, null, 'No', 'x'], 1101],
])('%s: what the list calls void is left out', (heading, states, left) => {
  expect(total(listOf(heading, ...states))).toBe(left);
});

test('it is told with its money, listed, and counts when the reader says so', () => {
  const rows = listOf('Status', 'Open', 'Voided', 'Void');
  expect(told(rows)).toEqual({ code: 'rowsVoid', place: 'Sheet1!A3:E3', params: { amount: '110.00' }, blocking: false, count: 2, places: ['Sheet1!A3:E3', 'Sheet1!A4:E4'] });
  expect(agingOf(rows, { asOf: due, purpose: 'collections' }).leftOut.map(({ kind, reason, amount }) => [kind, reason.en, amount])).toEqual([['excluded', 'Void, says the list', 10], ['excluded', 'Void, says the list', 100]]);
  expect(total(rows, { voided: true })).toBe(111);
});

test('other columns with such words say nothing', () => {
  expect([told(listOf('Note', 'Voided', 'x')), told(listOf('Status', 'Open', 'Closed')), told(listOf('Status', 'x', '是'))]).toEqual([undefined, undefined, undefined]);
});
