import { storeLayouts } from '../../../src/excel/store/layout';
import { replacedRows, snapshotAt, snapshotCells, takeBackRows } from '../../../src/excel/store/snapshots';
import type { SnapshotRow } from '../../../src/report/report';

const columnOf = new Map(storeLayouts.snapshots.columns.map(({ id }, index) => [id, index]));
const row = (asOf: number, code: string, amount: number, more: Partial<SnapshotRow> = {}): SnapshotRow => ({ analysis: 'aging', scope: 'Co', basis: 'due', asOf, code, name: `Name ${code}`, band: 'current', amount, ...more });
const table = (...rows: (string | number)[][]) => ({ columnOf, rows });
const made = (of: SnapshotRow, run: string, by = ''): (string | number)[] => [...(snapshotCells(of, run, false) as (string | number)[]).slice(0, 9), by];

test('what is written is read back, in a workbook that counts from 1904 as well', () => {
  const one = row(45_000, '0140', 0.1 + 0.2);
  for (const date1904 of [false, true]) {
    const cells = snapshotCells(one, 'r1', date1904);
    expect(cells[3]).toBe(date1904 ? 45_000 - 1462 : 45_000);
    expect(snapshotAt({ columnOf }, cells, date1904)).toEqual(one);
  }
});

test('a code that became a number is a text again', () => {
  const cells = snapshotCells(row(45_000, '140', 5), 'r1', false).map((cell) => (cell === '140' ? 140 : cell));
  expect(snapshotAt({ columnOf }, cells, false)?.code).toBe('140');
});

test.each<[string, string, string | number]>([
  ['a day that is a text', 'asOf', '2024-06-30'],
  ['half a day', 'asOf', 45_000.5],
  ['no day', 'asOf', ''],
  ['an amount that is a text', 'amount', '100,00'],
  ['no amount', 'amount', ''],
  ['no analysis', 'analysis', ''],
  ['a row that was replaced', 'replaced by', 'r2'],
])('%s does not count', (_what, column, content) => {
  const cells = [...snapshotCells(row(45_000, '0140', 5), 'r1', false)];
  cells[columnOf.get(column) ?? -1] = content;
  expect(snapshotAt({ columnOf }, cells, false)).toBeNull();
});

test('only rows of the same analysis, scope, basis and day are replaced', () => {
  const kept = table(
    made(row(1, 'A', 1), 'r1'),
    made(row(2, 'A', 1), 'r1'),
    made(row(1, 'B', 1, { scope: 'Other' }), 'r1'),
    made(row(1, 'C', 1, { basis: 'document' }), 'r1'),
    made(row(1, 'D', 1, { analysis: 'else' }), 'r1'),
    made(row(1, 'E', 1, { band: 'to30' }), 'r1'),
    made(row(1, 'F', 1), 'r0', 'r1'),
  );
  expect(replacedRows(kept, [row(1, 'Z', 9)], false)).toEqual([0, 5]);
  expect(replacedRows(kept, [], false)).toEqual([]);
});

test('taking a run back removes its rows and gives those before to whoever replaced it in turn', () => {
  const first = row(1, 'A', 1);
  expect(takeBackRows(table(made(first, 'r1', 'r2'), made(first, 'r2')), new Set(['r2']))).toEqual({ removed: [1], restored: new Map([[0, '']]) });
  expect(takeBackRows(table(made(first, 'r1', 'r2'), made(first, 'r2', 'r3'), made(first, 'r3')), new Set(['r2']))).toEqual({ removed: [1], restored: new Map([[0, 'r3']]) });
  expect(takeBackRows(table(made(first, 'r1')), new Set(['r9']))).toEqual({ removed: [], restored: new Map() });
});
