import { storeLayouts } from '../../../src/excel/store/layout';
import { localTime, newRunId, runEntry, runRows, understandRun, understandRuns } from '../../../src/excel/store/runEntry';
import type { RunRecord } from '../../../src/excel/record';
import { report } from '../support/report';

const columnOf = new Map(storeLayouts.runs.columns.map(({ id }, index) => [id, index]));
const record: RunRecord = { headings: { amount: 'Open' }, options: { asOf: 41_090, bands: '30, 60', limits: [1, 2] }, source: { sheetId: '{s}', sheet: 'Invoices', address: 'Invoices!A1:C6', table: null, sheets: [] }, language: 'zh' };
const entry = runEntry(report, { id: 'r1', number: 3, when: '2026-11-21T10:20:14+01:00', record, changes: [{ kind: 'createdSheet', id: '{1}', name: 'Aging', cells: 'a1', charts: 1 }] });
const changed = (column: string, content: string | number) => runRows(entry)[0]!.map((cell, index) => (index === columnOf.get(column) ? content : cell));

test('an entry comes back from its cells', () => {
  expect(runRows(entry)[0]!).toHaveLength(storeLayouts.runs.columns.length);
  expect(understandRun({ columnOf }, runRows(entry)[0]!)).toEqual(entry);
  expect(entry.sheets).toEqual([{ id: '{1}', name: 'Aging' }]);
});

test.each<[string, string, string | number]>([
  ['no id', 'run', ''],
  ['a number that is none', 'number', 'three'],
  ['changes that are no JSON', 'changes', '[{"kind":'],
  ['changes that are no list', 'changes', '{}'],
  ['an unknown state', 'state', 'perhaps'],
])('%s is no entry', (_what, column, content) => {
  expect(understandRun({ columnOf }, changed(column, content))).toBeNull();
});

test('what cannot be read of the rest is left out', () => {
  expect(understandRun({ columnOf }, changed('options', '[{"label":5},null]'))).toEqual({ ...entry, options: [] });
  expect(understandRun({ columnOf }, changed('rows used', 'many'))).toEqual({ ...entry, rowsUsed: 0 });
});

test('a change of a kind that comes later is known to be unknown', () => {
  expect(understandRun({ columnOf }, changed('changes', '[{"kind":"addedColumns","sheet":"{1}"}]'))?.changes).toEqual([{ kind: 'unknown' }]);
});

test('no cell is longer than Excel allows, and what is cut is no broken JSON', () => {
  const long = { ...entry, source: 'x'.repeat(40_000), options: Array.from({ length: 2_000 }, () => report.stamp.options[0]!) };
  const cells = runRows(long)[0]!;
  expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
  expect(understandRun({ columnOf }, cells)).toMatchObject({ id: 'r1', options: [] });
});

test('ids differ, and the time has its distance to world time', () => {
  expect(new Set(Array.from({ length: 100 }, newRunId)).size).toBe(100);
  expect(newRunId()).toMatch(/^[0-9a-f]{16}$/);
  const now = new Date(2026, 10, 2, 3, 4, 5);
  expect(localTime(now)).toMatch(/^2026-11-02T03:04:05[+-]\d\d:\d\d$/);
  expect(Date.parse(localTime(now))).toBe(now.getTime());
});

test('long changes and a long record go on in further rows, in whatever order these stand', () => {
  const changes = Array.from({ length: 400 }, (_, index) => ({ kind: 'createdSheet' as const, id: `{${index}}`, name: `Blätter “${index}” ${'明细'.repeat(40)}`, cells: 'a1', charts: 0 }));
  const sheets = changes.map(({ id, name }) => ({ id, name }));
  const long = { ...entry, changes, sheets, record: { ...record, headings: { amount: 'x'.repeat(70_000) } } };
  const rows = runRows(long);
  expect(rows.length).toBe(3);
  expect(Math.max(...rows.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
  const other = { ...entry, id: 'r2' };
  const table = [rows[2]!, ...runRows(other), rows[0]!, rows[1]!];
  expect(understandRuns({ columnOf, rows: table })).toEqual([other, long]);
  // Without its further rows it is none.
  expect(understandRuns({ columnOf, rows: [rows[0]!] })).toEqual([]);
});

test('a damaged record is none, and the run stands', () => {
  for (const damaged of ['{"headings":', '{}', JSON.stringify({ ...record, language: 'fr' }), JSON.stringify({ ...record, source: null })]) {
    expect(understandRun({ columnOf }, changed('record', damaged))).toEqual({ ...entry, record: null });
  }
});
