import type { CellValue } from '../../intake/cells';
import { area } from '../areas';
import type { Area } from '../areas';
import { readAreas } from './areas';
import { storeKindOf, storeKinds, storeLayouts } from './layout';
import type { StoreKind } from './layout';

/** One of our tables as it stands in the workbook. */
export interface StoreTable {
  readonly kind: StoreKind;
  readonly id: string;
  readonly sheetId: string;
  /** Headings, body and, should somebody have switched it on, the total row. */
  readonly area: Area;
  readonly totals: boolean;
  /** Its sheet cannot be written to. */
  readonly locked: boolean;
  /** Offset of each of our columns; the user may have moved them or put others between. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The body, in the order of the sheet. */
  readonly rows: readonly (readonly CellValue[])[];
}

export type Store = Readonly<Record<StoreKind, StoreTable | null>>;

export const emptyStore: Store = { runs: null, snapshots: null };

/** Reads our tables of these kinds. `names` are the names of all tables, when they are known already; else one more round trip tells. */
export async function readStore(context: Excel.RequestContext, kinds: readonly StoreKind[], names?: readonly string[]): Promise<Store> {
  const candidates = (names ?? (await tableNames(context))).filter((name) => kinds.includes(storeKindOf(name) ?? ('' as StoreKind)));
  if (candidates.length === 0) return emptyStore;
  const looked = candidates.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('id,showHeaders,showTotals');
    table.columns.load('items/name');
    table.worksheet.load('id');
    table.worksheet.protection.load('protected');
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, table, range };
  });
  await context.sync();
  const placed = storeKinds.flatMap((kind) => {
    for (const { name, table, range } of looked) {
      if (storeKindOf(name) !== kind || table.isNullObject || !table.showHeaders) continue;
      const columnOf = columnsOf(kind, table.columns.items.map((column) => column.name));
      if (columnOf === null) continue;
      return [{ kind, id: table.id, sheetId: table.worksheet.id, totals: table.showTotals, locked: table.worksheet.protection.protected, columnOf, area: area(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount) }];
    }
    return [];
  });
  const rows: CellValue[][][] = placed.map(() => []);
  await readAreas(context, 'values', placed.map((table) => ({ sheetId: table.sheetId, area: bodyOf(table) })), (index, _first, read) => {
    for (const row of read) rows[index]?.push([...row]);
  });
  const found = new Map(placed.map((table, index): [StoreKind, StoreTable] => [table.kind, { ...table, rows: rows[index] ?? [] }]));
  return { runs: found.get('runs') ?? null, snapshots: found.get('snapshots') ?? null };
}

async function tableNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  return tables.items.map((table) => table.name);
}

/** Null when one of our columns is missing: then the table is not ours any more. */
export function columnsOf(kind: StoreKind, headings: readonly string[]): ReadonlyMap<string, number> | null {
  const found = new Map(storeLayouts[kind].columns.map(({ id }): [string, number] => [id, headings.findIndex((heading) => heading.trim().toLowerCase() === id.toLowerCase())]));
  return [...found.values()].some((offset) => offset < 0) ? null : found;
}

export function bodyOf(table: { readonly area: Area; readonly totals: boolean }): Area {
  const { row, column, rows, columns } = table.area;
  return area(row + 1, column, rows - 1 - (table.totals ? 1 : 0), columns);
}

/** Rows up to the last one that holds anything: an emptied table keeps one blank row. */
export function filledRows(table: StoreTable): number {
  let count = table.rows.length;
  while (count > 0 && table.rows[count - 1]?.every((cell) => cell === '' || cell === null) === true) count -= 1;
  return count;
}

/** The cell of a column of ours. */
export function cellOf(table: Pick<StoreTable, 'columnOf'>, row: readonly CellValue[], column: string): CellValue {
  return row[table.columnOf.get(column) ?? -1] ?? '';
}

/** A text as it was kept; a user's spreadsheet may have made a number of it. */
export function textOf(table: Pick<StoreTable, 'columnOf'>, row: readonly CellValue[], column: string): string {
  return String(cellOf(table, row, column));
}
