import type { CellValue } from '../../intake/cells';
import { offsetOf1904 } from '../../math/dates';
import type { SnapshotRow } from '../../report/report';
import { serialIn } from '../plan/days';
import { cellOf, textOf } from './find';
import type { StoreTable } from './find';

type Table = Pick<StoreTable, 'columnOf' | 'rows'>;

/** A row that counts: readable, and not replaced by a later run. Null for anything else, whatever somebody did to it. */
export function snapshotAt(table: Pick<StoreTable, 'columnOf'>, row: readonly CellValue[], date1904: boolean): SnapshotRow | null {
  if (textOf(table, row, 'replaced by') !== '') return null;
  const asOf = cellOf(table, row, 'asOf');
  const amount = cellOf(table, row, 'amount');
  const analysis = textOf(table, row, 'analysis');
  if (typeof asOf !== 'number' || !Number.isInteger(asOf) || typeof amount !== 'number' || !Number.isFinite(amount) || analysis === '') return null;
  const text = (column: string): string => textOf(table, row, column);
  return { analysis, scope: text('scope'), basis: text('basis'), asOf: date1904 ? asOf + offsetOf1904 : asOf, code: text('code'), name: text('name'), band: text('band'), amount };
}

/** Cells of a row in the order of our columns. */
export function snapshotCells(row: SnapshotRow, run: string, date1904: boolean): CellValue[] {
  return [row.analysis, row.scope, row.basis, serialIn(row.asOf, date1904), row.code, row.name, row.band, row.amount, run, ''];
}

/** Rows with one key stand for one run; a later run with the same key takes their place. */
function keyOf(row: SnapshotRow): string {
  return JSON.stringify([row.analysis, row.scope, row.basis, row.asOf]);
}

/** Rows of the table whose place the new ones take. */
export function replacedRows(table: Table, added: readonly SnapshotRow[], date1904: boolean): number[] {
  const keys = new Set(added.map(keyOf));
  return indexesOf(table, (row) => {
    const known = snapshotAt(table, row, date1904);
    return known !== null && keys.has(keyOf(known));
  });
}

/** What taking a run back does to the table: its own rows go, the rows that it replaced count again. */
export interface TakenBack {
  readonly removed: readonly number[];
  /** Row -> what stands in its column "replaced by" afterwards. */
  readonly restored: ReadonlyMap<number, string>;
}

/** Where a later run has replaced these runs' rows in turn, the rows before belong to that later run from now on. */
export function takeBackRows(table: Table, runs: ReadonlySet<string>): TakenBack {
  const runOf = (row: readonly CellValue[]): string => textOf(table, row, 'run');
  const removed = indexesOf(table, (row) => runs.has(runOf(row)));
  const key = (row: readonly CellValue[]): string => JSON.stringify(['analysis', 'scope', 'basis', 'asOf'].map((column) => cellOf(table, row, column)));
  const successors = new Map<string, string>();
  for (const index of removed) {
    const row = table.rows[index] ?? [];
    const by = textOf(table, row, 'replaced by');
    if (by !== '' && !runs.has(by)) successors.set(key(row), by);
  }
  const restored = indexesOf(table, (row) => runs.has(textOf(table, row, 'replaced by')) && !runs.has(runOf(row)));
  return { removed, restored: new Map(restored.map((index) => [index, successors.get(key(table.rows[index] ?? [])) ?? ''])) };
}

function indexesOf(table: Table, wanted: (row: readonly CellValue[]) => boolean): number[] {
  const found: number[] = [];
  table.rows.forEach((row, index) => {
    if (wanted(row)) found.push(index);
  });
  return found;
}
