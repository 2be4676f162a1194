import { filledRows, textOf } from '../store/find';
import type { Store } from '../store/find';
import { removeRows } from '../store/remove';
import { moreState } from '../store/runEntry';
import { takeBackRows } from '../store/snapshots';
import { mark, marksOf } from '../store/write';

/** True when nothing in our tables tells of anything but reverted runs once these are taken back: then they need not be there any more. */
export function standsAlone(store: Store, taken: ReadonlySet<string>): boolean {
  const { runs, snapshots } = store;
  const done = new Set([...taken, ...(runs?.rows.filter((row) => textOf(runs, row, 'state') === 'reverted').map((row) => textOf(runs, row, 'run')) ?? [])]);
  const others = runs?.rows.slice(0, filledRows(runs)).filter((row) => !done.has(textOf(runs, row, 'run'))) ?? [];
  const kept = snapshots?.rows.slice(0, filledRows(snapshots)).filter((row) => !taken.has(textOf(snapshots, row, 'run'))) ?? [];
  return others.length === 0 && kept.length === 0;
}

export interface StoreSheet {
  readonly sheet: Excel.Worksheet;
  /** Filled cells on the sheet, and those of our tables: somebody's own notes beside them are not ours to remove. */
  readonly all: Excel.FunctionResult<number>;
  readonly own: number;
}

/** Sheets of our tables, with what tells whether anything else stands there; the caller syncs. The sheets must be loaded. */
export function storeSheets(context: Excel.RequestContext, { runs, snapshots }: Store, worksheets: readonly Excel.Worksheet[]): readonly StoreSheet[] {
  const tables = [runs, snapshots].filter((table) => table !== null);
  return worksheets
    .filter((sheet) => tables.some((table) => table.sheetId === sheet.id))
    .map((sheet) => {
      const all = context.workbook.functions.countA(sheet.getUsedRange(true));
      all.load('value');
      const own = tables.filter((table) => table.sheetId === sheet.id).reduce((sum, { area: { columns }, rows }) => sum + columns + rows.flat().filter((cell) => cell !== '').length, 0);
      return { sheet, all, own };
    });
}

/** Takes the rows of runs out of our tables and marks them as reverted. Queues only. */
export function takeBackInStore(context: Excel.RequestContext, { runs, snapshots }: Store, taken: ReadonlySet<string>): void {
  const { worksheets } = context.workbook;
  if (runs !== null) {
    const rows = runs.rows.flatMap((row, index) => (taken.has(textOf(runs, row, 'run')) && textOf(runs, row, 'state') !== moreState ? [[index, 'reverted'] as const] : []));
    const state = marksOf(runs, 'state', new Map(rows));
    if (state !== null) mark(worksheets.getItem(runs.sheetId), state, state.after);
  }
  if (snapshots === null) return;
  const sheet = worksheets.getItem(snapshots.sheetId);
  const { removed, restored } = takeBackRows(snapshots, taken);
  const again = marksOf(snapshots, 'replaced by', restored);
  if (again !== null) mark(sheet, again, again.after);
  removeRows(sheet, snapshots, removed);
}
