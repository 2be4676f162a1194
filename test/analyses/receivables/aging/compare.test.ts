import { comparable, comparisonTable, partyKey, snapshotOf } from '../../../../src/analyses/receivables/aging/compare';
import type { State } from '../../../../src/analyses/receivables/aging/state';
import type { SnapshotRow } from '../../../../src/report/report';
import { columnOf, soundAgingOf, tableOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const asOf = serial(2026, 11, 30);
const row = (day: number, band: string, amount: number, more: Partial<SnapshotRow> = {}): SnapshotRow => ({ analysis: 'receivables-aging', scope: '', basis: 'due', asOf: day, code: 'A', name: 'a', band, amount, ...more });
const list = [['Customer code', 'Customer name', 'Invoice No', 'Invoice date', 'Due date', 'Open amount'], ['A', 'a', '1', asOf - 60, asOf + 5, 100.1], ['A', 'a', '2', asOf - 60, asOf - 5, 50], ['B', 'b', '3', asOf - 60, asOf - 200, 7]];
const compared = (history: readonly SnapshotRow[], bands = '30, 60, 90') => soundAgingOf(list, { asOf, purpose: 'collections', bands }, history);
/** Headings, and rows by the name of the band. */
const tableIn = (report: ReturnType<typeof soundAgingOf>): unknown => {
  const { columns } = tableOf(report, 'comparison');
  return { headings: columns.slice(1).map(({ heading }) => heading.en), ...Object.fromEntries(columns[0]!.values.map((name, at) => [(name as { en: string }).en, columns.slice(1).map(({ values }) => values[at])])) };
};

test('the first run has nothing to compare with, and says that the next one will', () => {
  const report = compared([]);
  expect(report.tables.map(({ id }) => id)).not.toContain('comparison');
  expect(report.notes.map(({ en }) => en)).toContain('The next run in this workbook is compared with this one.');
});

test('last month and the same month of last year', () => {
  const month = serial(2026, 10, 31);
  const year = serial(2025, 11, 30);
  expect(tableIn(compared([row(month, 'current', 80), row(month, 'd1-30', 20), row(year, 'd91+', 30), row(serial(2026, 9, 30), 'current', 999)]))).toEqual({
    headings: ['On 2026-11-30', 'On 2026-10-31', 'Change since 2026-10-31', 'On 2025-11-30', 'Change since 2025-11-30'],
    'Current': [100.1, 80, 20.1, 0, 100.1],
    '1–30': [50, 20, 30, 0, 50],
    '31–60': [0, 0, 0, 0, 0],
    '61–90': [0, 0, 0, 0, 0],
    '91+': [7, 0, 7, 30, -23],
    Total: [157.1, 100, 57.1, 30, 127.1],
  });
});

test('the newest run of that month counts; without one, the last run before', () => {
  const headings = (history: SnapshotRow[]): unknown => columnOf(compared(history), 'comparison', 'before0').at(-1);
  expect(headings([row(serial(2026, 10, 15), 'current', 1), row(serial(2026, 10, 31), 'current', 2)])).toBe(2);
  expect(headings([row(serial(2026, 3, 31), 'current', 3), row(serial(2026, 8, 31), 'current', 4)])).toBe(4);
});

test('what stood there then and is gone keeps its line', () => {
  expect(tableIn(compared([row(serial(2026, 10, 31), 'current', 80), row(serial(2026, 10, 31), 'receipts', -30)]))).toMatchObject({ 'Current': [100.1, 80, 20.1], 'Unapplied receipts': [0, -30, 30], Total: [157.1, 50, 107.1] });
});

test('with other bands then, only the totals are compared', () => {
  expect(tableIn(compared([row(serial(2026, 10, 31), 'current', 80), row(serial(2026, 10, 31), 'd31+', 20)]))).toMatchObject({ 'Current': [100.1, null, null], '91+': [7, null, null], Total: [157.1, 100, 57.1] });
});

test('only the same company, the same basis and an earlier day', () => {
  const state = (history: SnapshotRow[]): State => ({ history, choices: { basis: 'due', asOf }, understanding: { titles: { entity: 'Example' } } }) as unknown as State;
  const fits = row(asOf - 1, 'current', 1, { scope: 'Example' });
  expect(comparable(state([fits, { ...fits, asOf }, { ...fits, asOf: asOf + 1 }, { ...fits, scope: '' }, { ...fits, basis: 'booked' }]))).toEqual([fits]);
  expect(comparisonTable(state([]))).toBeNull();
});

test('a run leaves customer by band, without zeros', () => {
  expect(compared([]).snapshot).toEqual([row(asOf, 'current', 100.1), row(asOf, 'd1-30', 50), row(asOf, 'd91+', 7, { code: 'B', name: 'b' })]);
  // The same from the state, under the name of the analysis that ran.
  const empty = { lines: { count: 0 }, shown: [], choices: { basis: 'due', asOf }, understanding: { titles: { entity: null } } } as unknown as State;
  expect(snapshotOf(empty, 'receivables-aging')).toEqual([]);
});

test('a run compares with what another one left', () => {
  const first = soundAgingOf([...list, ['B', 'b', '4', asOf - 60, asOf - 40, 1000]], { asOf: asOf - 30, purpose: 'collections' });
  expect(columnOf(compared(first.snapshot), 'comparison', 'before0').at(-1)).toBe(1157.1);
});

test('customers are the same whatever the case of their code; by name where there is no code', () => {
  expect([partyKey('C1', 'One'), partyKey('c1', 'Other'), partyKey('', 'One')]).toEqual(['c1', 'c1', 'one']);
});

test('lists that do not name their company are compared only when they have customers in common', () => {
  const month = serial(2026, 10, 31);
  expect(compared([row(month, 'current', 1050, { code: 'X' }), row(month, 'current', 5, { code: 'Y' })]).tables.map(({ id }) => id)).not.toContain('comparison');
  expect(compared([row(month, 'current', 1050, { code: 'X' }), row(month, 'current', 5)]).tables.map(({ id }) => id)).toContain('comparison');
});
