import type { CellValue } from '../intake/cells';
import type { Fault } from '../intake/faults';
import { addressOf, area, intersection, readableSheet } from './areas';
import { marksOf } from './beside/marks';
import type { Area } from './areas';
import { fault, faultOf } from './faults';
import { placeList, windowsFor } from './listPlace';
import type { Seen } from './listPlace';

/** A list that the user means, found but not read: the sheet by its id, for names and the active sheet may change. */
export interface Source {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly table: string | null;
  /** "Invoices!A1:H2467" */
  readonly address: string;
}

/** What stands on a sheet, as far as it was loaded. */
interface Looked {
  readonly selection: Excel.Range;
  readonly used: Excel.Range;
  readonly region: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
  readonly areas: Excel.RangeAreas;
  readonly sheet: Excel.Worksheet;
}

/**
 * The list behind the selection: the Table it touches; else, with one cell selected, the columns of the region around it from the title lines down
 * to the last used row, blank rows included; else the selection itself, without the empty rows below. Three small round trips at most.
 */
export async function findSource(): Promise<Source | Fault> {
  try {
    return await Excel.run(async (context) => {
      const looked = look(context);
      await context.sync();
      if (looked.areas.areaCount > 1) return fault('sourceSeveralAreas', looked.sheet.name, { count: looked.areas.areaCount });
      const tables = looked.tables.items.map((table) => table.id);
      if (tables.length > 1) return fault('sourceSeveralTables', looked.sheet.name, { names: looked.tables.items.map((table) => table.name).join(', ') });
      const [table] = tables;
      const found = table === undefined ? await withoutTable(context, looked) : await insideTable(context, looked.sheet, table);
      return 'code' in found ? found : withoutOurs(found, looked.sheet.names.items);
    });
  } catch (error) {
    return faultOf(error);
  }
}

function look(context: Excel.RequestContext): Looked {
  const areas = context.workbook.getSelectedRanges();
  areas.load('areaCount');
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('id,name');
  sheet.names.load('items/name,items/formula');
  const selection = areas.areas.getItemAt(0);
  selection.load('rowIndex,columnIndex,rowCount,columnCount');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const region = selection.getSurroundingRegion();
  region.load('rowIndex,columnIndex,rowCount,columnCount');
  const tables = selection.getTables(false);
  tables.load('items/id,items/name');
  return { selection, used, region, tables, areas, sheet };
}

async function insideTable(context: Excel.RequestContext, sheet: Excel.Worksheet, id: string): Promise<Source> {
  const table = context.workbook.tables.getItem(id);
  table.load('name,showHeaders,showTotals');
  const whole = table.getRange();
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { row, column, rows, columns } = areaOf(whole);
  const cells = area(row, column, rows - (table.showTotals ? 1 : 0), columns);
  // Without its heading row a Table is a list like any other.
  return sourceAt(sheet, cells, table.showHeaders ? table.name : null);
}

async function withoutTable(context: Excel.RequestContext, looked: Looked): Promise<Source | Fault> {
  const { sheet } = looked;
  if (looked.used.isNullObject) return fault('sourceEmpty', readableSheet(sheet.name));
  const selected = areaOf(looked.selection);
  const used = areaOf(looked.used);
  const cells = selected.rows === 1 && selected.columns === 1 ? await listAround(context, sheet, areaOf(looked.region), used) : intersection(selected, used);
  if (cells === null || (cells.rows === 1 && cells.columns === 1)) return fault('sourceEmpty', `${readableSheet(sheet.name)}!${addressOf(selected)}`);
  return sourceAt(sheet, cells, null);
}

async function listAround(context: Excel.RequestContext, sheet: Excel.Worksheet, region: Area, used: Area): Promise<Area | null> {
  const [found] = await findLists(context, [{ sheet, region, used }]);
  return found ?? null;
}

export interface ListAsked {
  readonly sheet: Excel.Worksheet;
  /** What hangs together with the cell that is meant. */
  readonly region: Area;
  readonly used: Area;
}

/**
 * The lists around regions of several sheets, in two round trips. Only the rows about a region and the first ones of its sheet are seen here; the
 * list itself is read later.
 */
export async function findLists(context: Excel.RequestContext, asked: readonly ListAsked[]): Promise<readonly (Area | null)[]> {
  const load = (sheet: Excel.Worksheet, part: Area): Excel.Range => {
    const range = sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns);
    range.load('values');
    return range;
  };
  const seen = asked.map(({ sheet, region, used }) => {
    // Far from everything on the sheet, no list is meant.
    const windows = intersection(region, used) === null ? null : windowsFor(region, used);
    return windows === null ? null : { windows, near: load(sheet, windows.near), top: load(sheet, windows.top) };
  });
  if (seen.every((each) => each === null)) return asked.map(() => null);
  await context.sync();
  const cellsOf = (part: Area, range: Excel.Range): Seen => ({ area: part, values: range.values as CellValue[][] });
  const placed = seen.map((each, index) => {
    const { sheet, region, used } = asked[index] as ListAsked;
    const place = each === null ? null : placeList(region, cellsOf(each.windows.near, each.near), cellsOf(each.windows.top, each.top));
    if (place === null) return null;
    const filled = sheet.getRangeByIndexes(place.row, place.column, used.row + used.rows - place.row, place.columns).getUsedRangeOrNullObject(true);
    filled.load('rowIndex,columnIndex,rowCount,columnCount');
    return { place, filled };
  });
  if (placed.every((each) => each === null)) return asked.map(() => null);
  await context.sync();
  // A blank cell beside a list may have been the one that was meant.
  return placed.map((each) => (each === null || each.filled.isNullObject ? null : area(each.place.row, each.filled.columnIndex, each.filled.rowIndex + each.filled.rowCount - each.place.row, each.filled.columnCount)));
}

export function sourceAt(sheet: { readonly id: string; readonly name: string }, cells: Area, table: string | null): Source {
  return { sheetId: sheet.id, sheet: sheet.name, area: cells, table, address: `${readableSheet(sheet.name)}!${addressOf(cells)}` };
}

export function areaOf(range: Excel.Range): Area {
  return area(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}

export function sameSource(one: Source | null, other: Source): boolean {
  return one !== null && one.sheetId === other.sheetId && one.address === other.address && one.table === other.table;
}

/** Columns of ours at the end of a list are no part of it: they are made from it. The names of the sheet must be loaded. */
export function withoutOurs(source: Source, names: readonly { readonly name: string; readonly formula: unknown }[]): Source {
  const { area: cells } = source;
  const ours = new Set([...marksOf(names).values()].flatMap((marked) => (marked !== null && intersection(marked, cells) !== null ? [marked.column] : [])));
  let { columns } = cells;
  while (columns > 1 && ours.has(cells.column + columns - 1)) columns -= 1;
  return columns === cells.columns ? source : sourceAt({ id: source.sheetId, name: source.sheet }, area(cells.row, cells.column, cells.rows, columns), source.table);
}
