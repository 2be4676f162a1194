import { area } from '../areas';
import type { Area } from '../areas';
import type { AddedColumn, AddedColumns } from '../store/addedColumns';
import type { RunEntry } from '../store/runEntry';
import { marksOf } from './marks';
import { emptyColumn, restorePrevious } from './work';
import { marksNow } from './write';

/** Columns of a run beside a list, as they stand now. */
export interface FoundColumns {
  readonly change: AddedColumns;
  readonly sheet: Excel.Worksheet;
  /** `place`: null when the cells are gone. */
  readonly columns: readonly { readonly column: AddedColumn; readonly place: Area | null; readonly marked: boolean }[];
}

/** One round trip. Null where the sheet is gone, and the columns with it. The sheets must be loaded. */
export async function findColumns(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], change: AddedColumns): Promise<FoundColumns | null> {
  const sheet = sheets.find(({ id }) => id === change.id) ?? sheets.find(({ name }) => name.toLowerCase() === change.name.toLowerCase());
  if (sheet === undefined) return null;
  sheet.names.load('items/name,items/formula');
  await context.sync();
  const marks = marksOf(sheet.names.items);
  return { change, sheet, columns: change.columns.map((column) => ({ column, place: marks.get(column.mark) ?? null, marked: marks.has(column.mark) })) };
}

/** Has somebody worked in the columns since they were written? */
export async function areEdited(context: Excel.RequestContext, { change, sheet, columns }: FoundColumns): Promise<boolean> {
  return (await marksNow(context, sheet.id, columns.map(({ place }) => place))) !== change.cells;
}

/**
 * Queues the removal: in a Table the columns go, elsewhere their cells are emptied and get their formats back. A column behind which the reader has put
 * something stays in its place, empty, rather than that anything moves.
 */
export async function removeColumns(context: Excel.RequestContext, { change, sheet, columns }: FoundColumns): Promise<void> {
  const { tables } = context.workbook;
  const table = change.table === null ? null : tables.getItemOrNullObject(change.table);
  const range = table?.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  table?.load('id');
  await context.sync();
  const inside = table === null || range === undefined || table.isNullObject ? null : area(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
  const places = columns.flatMap(({ column, place }) => (place === null ? [] : [{ column, place }])).sort((one, other) => other.place.column - one.place.column);
  for (const { column, place } of places) {
    const within = inside !== null && place.row === inside.row && place.column >= inside.column && place.column < inside.column + inside.columns;
    if (within && table !== null) table.columns.getItemAt(place.column - inside.column).delete();
    emptyColumn(sheet, column, place, within);
    sheet.names.getItem(column.mark).delete();
  }
  for (const { column, place, marked } of columns) if (place === null && marked) sheet.names.getItem(column.mark).delete();
}

/** The columns of a run that still stand. */
export async function findAdded(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], { changes }: Pick<RunEntry, 'changes'>): Promise<FoundColumns[]> {
  const found: FoundColumns[] = [];
  // A run has one list, and columns beside it once.
  for (const change of changes) {
    const one = change.kind === 'addedColumns' ? await findColumns(context, sheets, change) : null;
    if (one !== null) found.push(one);
  }
  return found;
}

/** Sheets on which somebody has worked in our columns. */
export async function editedColumns(context: Excel.RequestContext, found: readonly FoundColumns[]): Promise<string[]> {
  const edited: string[] = [];
  for (const each of found) if (await areEdited(context, each)) edited.push(each.sheet.name);
  return edited;
}

/** Columns that were new go, those that a refresh has written again get their contents before. `whole`: all of them go. */
export async function takeColumnsBack(context: Excel.RequestContext, found: FoundColumns, whole: boolean): Promise<void> {
  const { previous } = found.change;
  const kept = whole || previous === null ? [] : previous.columns.map(({ mark }) => mark);
  await removeColumns(context, { ...found, columns: found.columns.filter(({ column }) => !kept.includes(column.mark)) });
  if (!whole && previous !== null) await restorePrevious(context, found.change, previous);
}
