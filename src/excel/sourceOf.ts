import type { Fault } from '../intake/faults';
import { area, intersection } from './areas';
import type { Area } from './areas';
import { fault, faultOf } from './faults';
import { firstCell } from './addresses';
import { recordedSheets } from './record';
import type { RecordedSheet } from './record';
import { areaOf, findLists, sourceAt, withoutOurs } from './source';
import type { Source } from './source';
import type { RunEntry } from './store/runEntry';

interface Looked {
  readonly recorded: RecordedSheet;
  readonly table: Excel.Table | null;
  readonly range: Excel.Range | null;
}

/**
 * The source of a run as it stands now: a Table by its name, any other list by its sheet (by id, else by name) and the cell where it began, grown or
 * shrunk meanwhile; columns that a run has put beside it are no part of it. All sheets of a stacked source, in their order. What is gone is named. Four small round trips at most, however many sheets.
 */
export async function sourceOf(run: RunEntry): Promise<readonly Source[] | Fault> {
  const { record } = run;
  if (record === null) return fault('refreshNoRecord');
  try {
    return await Excel.run((context) => findAgain(context, recordedSheets(record.source)));
  } catch (error) {
    return faultOf(error, run.source);
  }
}

async function findAgain(context: Excel.RequestContext, recorded: readonly RecordedSheet[]): Promise<readonly Source[] | Fault> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  const looked = recorded.map((each): Looked => {
    if (each.table === null) return { recorded: each, table: null, range: null };
    const table = tables.getItemOrNullObject(each.table);
    table.load('name,showHeaders,showTotals');
    table.worksheet.load('id,name');
    table.worksheet.names.load('items/name,items/formula');
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { recorded: each, table, range };
  });
  await context.sync();

  const found: (Source | null)[] = looked.map(({ table, range }) => (table === null || range === null || table.isNullObject ? null : tableSource(table, range)));
  const asked: { readonly index: number; readonly sheet: Excel.Worksheet; readonly used: Excel.Range; readonly region: Excel.Range; readonly cell: Area }[] = [];
  for (const [index, { recorded: each }] of looked.entries()) {
    if (found[index] !== null) continue;
    const sheet = worksheets.items.find(({ id }) => id === each.sheetId) ?? worksheets.items.find(({ name }) => name.toLowerCase() === each.sheet.toLowerCase());
    const cell = firstCell(each.address);
    if (sheet === undefined || cell === null) return gone(each);
    sheet.names.load('items/name,items/formula');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const region = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).getSurroundingRegion();
    region.load('rowIndex,columnIndex,rowCount,columnCount');
    asked.push({ index, sheet, used, region, cell });
  }
  if (asked.length > 0) {
    await context.sync();
    const there = asked.filter(({ used }) => !used.isNullObject);
    const lists = await findLists(context, there.map(({ sheet, used, region, cell }) => ({ sheet, used: areaOf(used), region: nearby(areaOf(region), areaOf(used), cell) })));
    there.forEach(({ index, sheet }, position) => {
      const cells = lists[position] ?? null;
      if (cells !== null && cells.rows > 1) found[index] = withoutOurs(sourceAt(sheet, cells, null), sheet.names.items);
    });
  }
  const sources: Source[] = [];
  for (const [index, source] of found.entries()) {
    if (source === null) return gone(looked[index]?.recorded as RecordedSheet);
    sources.push(source);
  }
  return sources;
}

function tableSource(table: Excel.Table, range: Excel.Range): Source {
  const { row, column, rows, columns } = areaOf(range);
  return withoutOurs(sourceAt(table.worksheet, area(row, column, rows - (table.showTotals ? 1 : 0), columns), table.showHeaders ? table.name : null), table.worksheet.names.items);
}

/** Where the list began and nothing stands now, what is filled next counts: rows were inserted or deleted above. */
function nearby(region: Area, used: Area, cell: Area): Area {
  if (intersection(region, used) !== null) return region;
  const row = Math.min(Math.max(cell.row, used.row), used.row + used.rows - 1);
  const column = Math.min(Math.max(cell.column, used.column), used.column + used.columns - 1);
  return area(row, column, 1, 1);
}

function gone({ table, sheet, address }: RecordedSheet): Fault {
  return table === null ? fault('refreshSourceGone', address, { name: sheet }) : fault('refreshTableGone', address, { name: table });
}
