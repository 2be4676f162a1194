import type { StoreTable } from '../../../src/excel/store/find';
import { storeLayouts } from '../../../src/excel/store/layout';
import type { StoreKind } from '../../../src/excel/store/layout';
import { blocksFromBelow } from '../../../src/excel/store/remove';
import { runEntry, runRows } from '../../../src/excel/store/runEntry';
import { snapshotCells } from '../../../src/excel/store/snapshots';
import { outdatedRows } from '../../../src/excel/store/tidy';
import { marksOf, mostSnapshotRows, planWrites, snapshotToKeep } from '../../../src/excel/store/write';
import { report } from '../support/report';

const names = { sheet: 'Workcap data', table: (kind: StoreKind) => storeLayouts[kind].name };
const runOf = (id: string, number: number) => runEntry(report, { id, number, when: '', changes: [] });
const tableOf = (kind: StoreKind, rows: StoreTable['rows'], more: Partial<StoreTable> = {}): StoreTable => ({
  kind,
  id: `{${kind}}`,
  sheetId: '{s}',
  area: { row: 0, column: 0, rows: rows.length + 1, columns: storeLayouts[kind].columns.length },
  totals: false,
  locked: false,
  columnOf: new Map(storeLayouts[kind].columns.map(({ id }, index) => [id, index])),
  rows,
  ...more,
});
const rowsOf = (run: string) => report.snapshot.map((row) => snapshotCells(row, run, false));

test('where nothing is kept yet, both tables go side by side on a new sheet', () => {
  const { created, grown } = planWrites({ runs: null, snapshots: null }, runOf('r1', 1), report.snapshot, names, false);
  expect(grown).toEqual([]);
  expect(created?.sheet).toBe('Workcap data');
  expect(created?.tables.map(({ name, area, rowCount }) => ({ name, area, rowCount }))).toEqual([
    { name: 'WorkcapRuns', area: { row: 0, column: 0, rows: 2, columns: 15 }, rowCount: 1 },
    { name: 'WorkcapSnapshots', area: { row: 0, column: 16, rows: 3, columns: 10 }, rowCount: 2 },
  ]);
});

test('a later run adds rows below and marks the ones whose place they take', () => {
  const store = { runs: tableOf('runs', runRows(runOf('r1', 1))), snapshots: tableOf('snapshots', rowsOf('r1')) };
  const { created, grown } = planWrites(store, runOf('r2', 2), report.snapshot, names, false);
  expect(created).toBeNull();
  expect(grown.map(({ after, rows }) => [after.rows, rows.area.row + 1, rows.rowCount])).toEqual([
    [3, 2, 1],
    [5, 3, 2],
  ]);
  expect(grown[0]?.marks).toBeNull();
  expect(grown[1]?.marks).toEqual({ area: { row: 1, column: 9, rows: 2, columns: 1 }, before: ['', ''], after: ['r2', 'r2'] });
});

test('the blank row of an emptied table is taken, and columns are found where they are', () => {
  const blank = storeLayouts.snapshots.columns.map(() => '');
  const columns = [...storeLayouts.snapshots.columns.map(({ id }) => id)].reverse();
  const emptied = tableOf('snapshots', [['', ...blank]], { area: { row: 5, column: 2, rows: 2, columns: 11 }, columnOf: new Map(columns.map((id, index) => [id, index + 1])) });
  const { grown } = planWrites({ runs: tableOf('runs', []), snapshots: emptied }, runOf('r2', 2), report.snapshot, names, false);
  expect(grown[1]).toMatchObject({ after: { row: 5, column: 2, rows: 3, columns: 11 }, rows: { area: { row: 5, rows: 3 }, rowCount: 2 } });
  expect(grown[1]?.rows.columns.map((column) => column.values?.[0])).toEqual(['', '', 'r2', 60, 'current', 'Ädler', '0140', 41_090, 'due', '', 'receivables-aging']);
});

test('one range holds the changes, with what stands between', () => {
  const rows = ['a', 'b', '', 'd', 'e'].map((by) => [...rowsOf('r1')[0]!.slice(0, 9), by]);
  expect(marksOf(tableOf('snapshots', rows), 'replaced by', new Map([[3, 'x'], [1, 'x']]))).toEqual({ area: { row: 2, column: 9, rows: 3, columns: 1 }, before: ['b', '', 'd'], after: ['x', '', 'x'] });
});

test('a full table takes no more amounts', () => {
  const full = { runs: null, snapshots: tableOf('snapshots', Array.from({ length: mostSnapshotRows - 1 }, () => [])) };
  expect(snapshotToKeep(report, full)).toEqual([]);
  expect(snapshotToKeep(report, { runs: null, snapshots: null })).toEqual(report.snapshot);
  expect(planWrites({ runs: null, snapshots: null }, runOf('r1', 1), [], names, false).created?.tables.map((table) => table.name)).toEqual(['WorkcapRuns']);
});

test('rows that were replaced more than ten runs ago are outdated; current ones never are', () => {
  const runs = tableOf('runs', Array.from({ length: 14 }, (_, index) => runRows(runOf(`r${index + 1}`, index + 1))[0]!));
  const by = (run: string) => [...rowsOf('r0')[0]!.slice(0, 9), run];
  expect(outdatedRows({ runs, snapshots: tableOf('snapshots', [by(''), by('r4'), by('r5'), by('r14'), by('unknown')]) })).toEqual([1, 4]);
  expect(outdatedRows({ runs: null, snapshots: tableOf('snapshots', [by('r4')]) })).toEqual([]);
});

test('rows to delete come in blocks, the last one first', () => {
  expect(blocksFromBelow([0, 1, 2, 5, 7, 8])).toEqual([{ first: 7, rows: 2 }, { first: 5, rows: 1 }, { first: 0, rows: 3 }]);
  expect(blocksFromBelow([])).toEqual([]);
});
