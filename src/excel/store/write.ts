import type { CellValue } from '../../intake/cells';
import type { Report, SnapshotRow } from '../../report/report';
import { addressOf, area } from '../areas';
import type { Area } from '../areas';
import { chunksOf, drawChunk, drawHeadings } from '../draw/drawTable';
import { formatWhole } from '../draw/drawSheet';
import { rangeOf } from '../draw/ranges';
import { stopIfAsked } from '../faults';
import { payloadAim } from '../payload';
import type { PlannedTable } from '../plan/plan';
import { cellOf, filledRows } from './find';
import type { Store, StoreTable } from './find';
import { storeColumns, storeKinds, storeLayouts } from './layout';
import type { StoreKind } from './layout';
import { runRows } from './runEntry';
import type { RunEntry } from './runEntry';
import { replacedRows, snapshotCells } from './snapshots';

/** What a run writes into our tables: laid out before the first write, and enough to take it back. */
export interface StoreWrites {
  /** A new hidden sheet for the tables that are not there yet. */
  readonly created: { readonly sheet: string; readonly tables: readonly PlannedTable[] } | null;
  readonly grown: readonly Grown[];
}

export interface Grown {
  readonly table: StoreTable;
  readonly after: Area;
  /** The new rows, as the body of a table whose heading row would stand right above them. */
  readonly rows: PlannedTable;
  readonly marks: Marks | null;
}

/** Cells of one column that change. */
export interface Marks {
  readonly area: Area;
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

/** Above this, figures for later comparison would make every run slow. */
export const mostSnapshotRows = 300_000;

/** The amounts of a report for which our table has room. */
export function snapshotToKeep(report: Pick<Report, 'snapshot'>, store: Store): readonly SnapshotRow[] {
  return (store.snapshots?.rows.length ?? 0) + report.snapshot.length > mostSnapshotRows ? [] : report.snapshot;
}

export function planWrites(store: Store, run: RunEntry, snapshot: readonly SnapshotRow[], names: { readonly sheet: string; readonly table: (kind: StoreKind) => string }, date1904: boolean): StoreWrites {
  const rows: Readonly<Record<StoreKind, CellValue[][]>> = { runs: runRows(run), snapshots: snapshot.map((row) => snapshotCells(row, run.id, date1904)) };
  const wanted = storeKinds.filter((kind) => rows[kind].length > 0);
  const fresh = wanted.filter((kind) => store[kind] === null).map((kind) => planTable(kind, names.table(kind), rows[kind]));
  const grown = wanted.flatMap((kind) => {
    const table = store[kind];
    if (table === null) return [];
    const replaced = kind === 'snapshots' ? replacedRows(table, snapshot, date1904) : [];
    return [growTable(table, rows[kind], marksOf(table, 'replaced by', new Map(replaced.map((index) => [index, run.id]))))];
  });
  return { created: fresh.length === 0 ? null : { sheet: names.sheet, tables: fresh }, grown };
}

function planTable(kind: StoreKind, name: string, rows: readonly (readonly CellValue[])[]): PlannedTable {
  const { columns } = storeLayouts[kind];
  return {
    name,
    area: area(0, storeColumns[kind], rows.length + 1, columns.length),
    rowCount: rows.length,
    totals: false,
    lines: false,
    columns: columns.map(({ id, format }, index) => plannedColumn(id, format, rows.map((row) => row[index] ?? ''))),
  };
}

function plannedColumn(heading: string, format: string, values: readonly (string | number | boolean)[]): PlannedTable['columns'][number] {
  return { heading, format, values, formula: null, total: null, right: false, indent: false, input: false };
}

function growTable(table: StoreTable, rows: readonly (readonly CellValue[])[], marks: Marks | null): Grown {
  const { row, column, columns } = table.area;
  const first = row + 1 + filledRows(table);
  const bodyRows = Math.max(table.rows.length, filledRows(table) + rows.length);
  const planned: PlannedTable['columns'][number][] = Array.from({ length: columns }, () => plannedColumn('', 'General', rows.map(() => '')));
  storeLayouts[table.kind].columns.forEach(({ id, format }, index) => {
    planned[table.columnOf.get(id) ?? 0] = plannedColumn(id, format, rows.map((cells) => cells[index] ?? ''));
  });
  return { table, after: area(row, column, bodyRows + 1, columns), rows: { name: '', area: area(first - 1, column, rows.length + 1, columns), rowCount: rows.length, totals: false, lines: false, columns: planned }, marks };
}

/** One range from the first to the last row that changes; what stands between stays what it is. */
export function marksOf(table: StoreTable, column: string, changes: ReadonlyMap<number, string>): Marks | null {
  const rows = [...changes.keys()];
  if (rows.length === 0) return null;
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const before = table.rows.slice(first, last + 1).map((row) => cellOf(table, row, column));
  const offset = table.columnOf.get(column) ?? 0;
  return { area: area(table.area.row + 1 + first, table.area.column + offset, before.length, 1), before, after: before.map((cell, index) => changes.get(first + index) ?? cell) };
}

/** Writes in as few requests as the size allows; usually it is one. */
export async function writeStore(context: Excel.RequestContext, { created, grown }: StoreWrites, signal: AbortSignal | undefined): Promise<void> {
  const { worksheets, tables } = context.workbook;
  let waiting = 0;
  const write = async (sheet: Excel.Worksheet, table: PlannedTable): Promise<void> => {
    for (const chunk of chunksOf(table, payloadAim)) {
      if (waiting > 0 && waiting + chunk.bytes > payloadAim) {
        await send(context);
        stopIfAsked(signal);
        waiting = 0;
      }
      drawChunk(sheet, chunk);
      waiting += chunk.bytes;
    }
  };
  if (created !== null) {
    const sheet = worksheets.add(created.sheet);
    sheet.visibility = 'Hidden';
    for (const planned of created.tables) {
      drawHeadings(sheet, planned);
      await write(sheet, planned);
    }
    for (const planned of created.tables) {
      const table = sheet.tables.add(rangeOf(sheet, planned.area), true);
      table.name = planned.name;
      table.style = 'TableStyleLight1';
    }
  }
  for (const { table, after, rows, marks } of grown) {
    const sheet = worksheets.getItem(table.sheetId);
    const drawn = tables.getItem(table.id);
    if (table.totals) drawn.showTotals = false;
    drawn.resize(addressOf(after));
    rows.columns.forEach(({ format }, index) => {
      if (format !== 'General') formatWhole(rangeOf(sheet, area(rows.area.row + 1, rows.area.column + index, rows.rowCount, 1)), format);
    });
    await write(sheet, rows);
    if (marks !== null) mark(sheet, marks, marks.after);
  }
  await send(context);
}

async function send(context: Excel.RequestContext): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  await context.sync();
}

export function mark(sheet: Excel.Worksheet, { area: cells }: Marks, values: readonly CellValue[]): void {
  rangeOf(sheet, cells).values = values.map((value) => [value ?? '']);
}

/** Our tables as they were, however far the writing came. A new sheet goes with the other new sheets. Queues only. */
export function takeBackStore(context: Excel.RequestContext, { grown }: StoreWrites): void {
  for (const { table, rows, marks } of grown) {
    const drawn = context.workbook.tables.getItem(table.id);
    const sheet = context.workbook.worksheets.getItem(table.sheetId);
    const body = area(table.area.row, table.area.column, table.area.rows - (table.totals ? 1 : 0), table.area.columns);
    if (table.totals) drawn.showTotals = false;
    drawn.resize(addressOf(body));
    rangeOf(sheet, area(rows.area.row + 1, rows.area.column, rows.rowCount, rows.area.columns)).clear();
    if (marks !== null) mark(sheet, marks, marks.before);
    if (table.totals) drawn.showTotals = true;
  }
}
