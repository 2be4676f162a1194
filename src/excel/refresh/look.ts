import type { CellValue } from '../../intake/cells';
import { area } from '../areas';
import type { Area } from '../areas';
import { Refusal, fault } from '../faults';
import { areaOf } from '../source';
import { readAreas } from '../store/areas';
import type { CreatedSheet, RewroteSheet, SheetPlaces } from '../store/changes';
import type { RunEntry } from '../store/runEntry';
import { SheetCells } from './cells';

/** A table as it stands on a sheet of ours; perhaps it is the reader's own. */
export interface TableLook {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly headers: boolean;
  readonly totals: boolean;
  readonly style: string;
  readonly columns: readonly string[];
  /** What its columns are filtered by; null where nothing is filtered. */
  readonly filters: readonly (Excel.FilterCriteria | null)[] | null;
}

/** A sheet of a run as it stands now. */
export interface SheetLook {
  /** What the run drew there. */
  readonly drawn: SheetPlaces;
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Names of the sheets of the report then and now. */
  readonly names: ReadonlyMap<string, string>;
  readonly cells: SheetCells;
  readonly tables: readonly TableLook[];
  readonly charts: readonly { readonly name: string; readonly title: string }[];
  /** Cells with comments. */
  readonly comments: readonly { readonly row: number; readonly column: number }[];
}

type Drawn = (CreatedSheet | RewroteSheet) & { readonly places: SheetPlaces };

/** The sheets that a run drew. Null where it was drawn by a version that did not say what stands where. */
export function drawnSheets({ changes }: RunEntry): readonly Drawn[] | null {
  const drawn = changes.filter((change) => change.kind === 'createdSheet' || change.kind === 'rewroteSheet');
  const known = drawn.filter((change): change is Drawn => change.places !== undefined);
  return known.length < drawn.length || known.length === 0 || changes.some((change) => change.kind === 'unknown') ? null : known;
}

/** By id; else by name, for some programs give the sheets of a file new ids. The sheets must be loaded. */
export function findSheet<Named extends { readonly id: string; readonly name: string }>(sheets: readonly Named[], { id, name }: { readonly id: string; readonly name: string }): Named | undefined {
  return sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Reads the sheets of a run that are still there, whatever somebody has done to them. The sheets and tables of the workbook must be loaded, tables with their sheets. */
export async function lookAtSheets(context: Excel.RequestContext, drawn: readonly Drawn[], signal: AbortSignal | undefined): Promise<readonly SheetLook[]> {
  const { worksheets, tables } = context.workbook;
  const asked = drawn.flatMap((change) => {
    const sheet = findSheet(worksheets.items, change);
    if (sheet === undefined) return [];
    sheet.protection.load('protected');
    sheet.charts.load('items/name,items/title/text');
    sheet.comments.load('items/id');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ change, sheet, used, tables: tables.items.filter((table) => table.worksheet.id === sheet.id).map(askTable) }];
  });
  await context.sync();
  const locked = asked.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name);
  if (locked.length > 0) throw new Refusal(fault('refreshProtected', null, { sheets: locked.join(', ') }));

  // Their places come with the cells; a sheet of ours is never empty.
  const comments = asked.map(({ sheet }) => sheet.comments.items.map((comment) => comment.getLocation().load('rowIndex,columnIndex')));
  const cells = await readSheets(context, asked.map(({ sheet, used }) => ({ sheetId: sheet.id, used: used.isNullObject ? null : areaOf(used) })), signal);
  const names = new Map(asked.map(({ change, sheet }) => [change.name, sheet.name]));
  return asked.map(({ change, sheet, tables: ours }, index): SheetLook => ({
    names,
    drawn: change.places,
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility as SheetLook['visibility'],
    cells: cells[index] ?? new SheetCells(null, []),
    tables: ours.map(takeTable),
    charts: sheet.charts.items.map((chart) => ({ name: chart.name, title: chart.title.text })),
    comments: (asked.every(({ used }) => used.isNullObject) ? [] : (comments[index] ?? [])).map((range) => ({ row: range.rowIndex, column: range.columnIndex })),
  }));
}

function askTable(table: Excel.Table) {
  table.load('id,name,showHeaders,showTotals,style');
  table.columns.load('items/name');
  table.autoFilter.load('isDataFiltered,criteria');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { table, range };
}

function takeTable({ table, range }: ReturnType<typeof askTable>): TableLook {
  return {
    id: table.id,
    name: table.name,
    area: areaOf(range),
    headers: table.showHeaders,
    totals: table.showTotals,
    style: table.style,
    columns: table.columns.items.map((column) => column.name),
    filters: table.autoFilter.isDataFiltered ? (table.autoFilter.criteria as (Excel.FilterCriteria | null)[]) : null,
  };
}

/** The cells of sheets, in few requests; a second reading tells texts that look like formulas from formulas. */
async function readSheets(context: Excel.RequestContext, sheets: readonly { readonly sheetId: string; readonly used: Area | null }[], signal: AbortSignal | undefined): Promise<readonly SheetCells[]> {
  const rows: CellValue[][][] = sheets.map(() => []);
  const wanted = sheets.map(({ sheetId, used }) => ({ sheetId, area: used ?? area(0, 0, 0, 0) }));
  await readAreas(context, 'formulas', wanted, (index, _first, read) => {
    for (const row of read) rows[index]?.push([...row]);
  }, signal);
  const cells = sheets.map(({ used }, index) => new SheetCells(used, rows[index] ?? []));
  const doubtful = cells.flatMap((each, index) => each.doubtful().map((part) => ({ index, sheetId: sheets[index]?.sheetId ?? '', area: part })));
  await readAreas(context, 'values', doubtful, (index, first, read) => {
    const part = doubtful[index];
    if (part !== undefined) cells[part.index]?.takeValues(first, part.area.column, read);
  }, signal);
  return cells;
}
