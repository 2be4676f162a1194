import { addressOf, readableSheet } from '../areas';
import type { Area } from '../areas';
import { Refusal, fault } from '../faults';
import { areaOf } from '../source';
import type { Source } from '../source';
import type { AddedColumns } from '../store/addedColumns';
import { marksOf } from './marks';
import type { List, StandingColumns } from './plan';

/** Columns of a sheet in Excel. */
const lastColumn = 16_384;

export interface LookedList {
  readonly list: List;
  readonly standing: StandingColumns;
  /** Names on the sheet, for new marks. */
  readonly names: readonly string[];
}

/** A list that is to get columns: the source as it was read, and the row of the sheet that holds its headings. */
export interface ListAsked {
  readonly source: Source;
  readonly head: number;
}

/**
 * What stands where the columns are to stand. Refuses where somebody's cells are in the way: nothing is overwritten, nothing is pushed aside. `before`:
 * what an earlier run has put beside the list, by ids of columns; `ids`: what is wanted now. Two round trips.
 */
export async function lookAtList(context: Excel.RequestContext, { source, head }: ListAsked, before: AddedColumns | null, ids: readonly string[]): Promise<LookedList> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  sheet.load('id,name');
  const { protection } = sheet;
  protection.load('protected');
  sheet.names.load('items/name,items/formula');
  const table = source.table === null ? null : context.workbook.tables.getItem(source.table);
  table?.load('id,showTotals');
  const whole = table?.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const place = readableSheet(sheet.name);
  if (protection.protected) throw new Refusal(fault('besideProtected', place));

  const marks = marksOf(sheet.names.items);
  const at = new Map((before?.columns ?? []).flatMap(({ id, mark }) => {
    const found = marks.get(mark);
    return found === undefined || found === null ? [] : [[id, found] as const];
  }));
  const { area: cells } = source;
  const tableArea = whole === undefined ? null : areaOf(whole);
  const end = tableArea === null ? cells.column + cells.columns : tableArea.column + tableArea.columns;
  // In a plain range, columns of ours stand behind the list until somebody moves them.
  const after = Math.max(end, ...[...marks.values()].flatMap((mark) => (mark !== null && mark.row <= head && mark.row + mark.rows > head && isNear(mark, end, marks) ? [mark.column + 1] : [])));
  const bottom = tableArea === null ? cells.row + cells.rows : tableArea.row + tableArea.rows;
  const fresh = ids.filter((id) => !at.has(id)).length;
  if (after + fresh > lastColumn) throw new Refusal(fault('besideNoRoom', place));

  const headings = sheet.getRangeByIndexes(head, cells.column, 1, after - cells.column).load('values');
  const room = fresh === 0 ? null : sheet.getRangeByIndexes(head, after, bottom - head, fresh).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const spread = [...at.values()].filter(({ column }) => column < cells.column || column >= after).map(({ column }) => [column, sheet.getRangeByIndexes(head, column, 1, 1).load('values')] as const);
  await context.sync();
  if (room !== null && !room.isNullObject) throw new Refusal(fault('besideInTheWay', `${place}!${addressOf(areaOf(room))}`));

  const texts = (headings.values[0] ?? []).map(String);
  const headingAt = (column: number): string => texts[column - cells.column] ?? String(spread.find(([each]) => each === column)?.[1].values[0]?.[0] ?? '');
  return {
    list: { sheetId: sheet.id, sheet: sheet.name, area: cells, table: table === null ? null : table.id, head, bottom, headings: texts.slice(0, cells.columns), after },
    standing: new Map([...at].map(([id, { column, rows }]) => [id, { column, heading: headingAt(column), marked: rows }])),
    names: sheet.names.items.map(({ name }) => name),
  };
}

/** Is there nothing but columns of ours between the end of the list and this one? */
function isNear({ column }: Area, end: number, marks: ReadonlyMap<string, Area | null>): boolean {
  const ours = new Set([...marks.values()].map((mark) => mark?.column));
  for (let each = end; each < column; each += 1) if (!ours.has(each)) return false;
  return column >= end;
}
