import type { CellValue } from '../../intake/cells';
import { area } from '../areas';
import { readAreas } from '../store/areas';
import type { CreatedSheet, RewroteSheet } from '../store/runEntry';
import { SheetMark } from '../store/written';

/** A sheet that a run made and that is still there, perhaps under another name. */
export interface FoundSheet {
  readonly change: CreatedSheet | RewroteSheet;
  readonly sheet: Excel.Worksheet;
}

/** By id; else by name, for some programs give the sheets of a file new ids. The sheets must be loaded. */
export function findSheets(worksheets: readonly Excel.Worksheet[], changes: readonly (CreatedSheet | RewroteSheet)[]): readonly FoundSheet[] {
  return changes.flatMap((change) => {
    const sheet = worksheets.find((each) => each.id === change.id) ?? worksheets.find((each) => each.name.toLowerCase() === change.name.toLowerCase());
    return sheet === undefined ? [] : [{ change, sheet }];
  });
}

export interface LookedAt {
  readonly found: FoundSheet;
  readonly used: Excel.Range;
  readonly charts: OfficeExtension.ClientResult<number>;
  readonly comments: OfficeExtension.ClientResult<number>;
}

/** Asks for what tells whether somebody has worked on the sheets; the caller syncs. */
export function lookAtSheets(found: readonly FoundSheet[]): readonly LookedAt[] {
  return found.map((each) => {
    const used = each.sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { found: each, used, charts: each.sheet.charts.getCount(), comments: each.sheet.comments.getCount() };
  });
}

/** Names of the sheets whose cells, charts or comments are not what the run left. */
export async function editedSheets(context: Excel.RequestContext, looked: readonly LookedAt[]): Promise<readonly string[]> {
  const marks = looked.map(() => new SheetMark());
  const wanted = looked.map(({ found, used }) => ({
    sheetId: found.sheet.id,
    area: used.isNullObject ? area(0, 0, 0, 0) : area(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount),
  }));
  await readAreas(context, 'formulas', wanted, (index, firstRow, rows) => marks[index]?.addRows(firstRow, wanted[index]?.area.column ?? 0, rows as readonly (readonly CellValue[])[]));
  return looked
    .filter(({ found, charts, comments }, index) => marks[index]?.text !== found.change.cells || charts.value !== found.change.charts || comments.value > 0)
    .map(({ found }) => found.sheet.name);
}
