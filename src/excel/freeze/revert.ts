import type { Fault } from '../../intake/faults';
import { addressOf, readableSheet } from '../areas';
import { persistently } from '../draw/undo';
import { fault, faultOf } from '../faults';
import { findSheet } from '../refresh/look';
import { standsAlone, storeSheets, takeBackInStore } from '../revert/store';
import { readStore } from '../store/find';
import type { FrozenArea } from '../store/frozenCells';
import { storeKinds } from '../store/layout';
import { understandRuns } from '../store/runEntry';
import type { RunEntry } from '../store/runEntry';
import { freezeId, marksOfAreas, restoreFormulas } from './freeze';

export interface Unfrozen {
  readonly run: RunEntry;
  /** Cells that have their formulas again. */
  readonly count: number;
  /** Sheets on which they stand. */
  readonly sheets: readonly string[];
  /** Cells that were changed or moved since, and sheets that are gone: they stay as they are. */
  readonly left: readonly Fault[];
}

const addressesTold = 5;

/** The freezing that was made last and was not reverted; null when there is none. */
export async function lastFreeze(): Promise<RunEntry | null> {
  return Excel.run(async (context) => {
    const { runs } = await readStore(context, ['runs']);
    const made = runs === null ? [] : understandRuns(runs).filter(({ analysis, state }) => analysis === freezeId && state === 'made');
    return made.reduce<RunEntry | null>((last, run) => (last === null || run.number >= last.number ? run : last), null);
  });
}

/** Gives frozen cells their formulas back. What somebody has changed since is left alone and told. */
export async function revertFreeze(run: RunEntry): Promise<Unfrozen | readonly Fault[]> {
  /** Areas that were found as they were left: a further attempt does not look at them again. */
  const intact = new Set<FrozenArea>();
  try {
    return await persistently(() => Excel.run((context) => revertOnce(context, run, intact)));
  } catch (error) {
    return [faultOf(error)];
  }
}

async function revertOnce(context: Excel.RequestContext, run: RunEntry, intact: Set<FrozenArea>): Promise<Unfrozen | readonly Fault[]> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name');
  protection.load('protected');
  await context.sync();
  const frozen = run.changes.filter((change) => change.kind === 'frozenCells');
  const found = frozen.flatMap((change) => {
    const sheet = findSheet(worksheets.items, change);
    return sheet === undefined ? [] : [{ change, sheet }];
  });
  for (const { sheet } of found) sheet.protection.load('protected');
  const store = await readStore(context, storeKinds, tables.items.map(({ name }) => name));
  await context.sync();
  const locked = found.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) return [fault('freezeProtected', readableSheet(locked.sheet.name))];
  if (storeKinds.some((kind) => store[kind]?.locked === true)) return [fault('storeProtected')];
  const entry = store.runs === null ? undefined : understandRuns(store.runs).find(({ id }) => id === run.id);
  if (entry?.state === 'reverted') return [fault('revertDone')];

  const taken = new Set([run.id]);
  const emptied = !protection.protected && standsAlone(store, taken) ? storeSheets(context, store, worksheets.items) : [];
  const marks = await marksOfAreas(context, found.map(({ change, sheet }) => ({ id: sheet.id, areas: change.areas })));
  if (emptied.length > 0) await context.sync();
  const all = found.flatMap(({ change, sheet }, index) => change.areas.map((of, at) => ({ sheet, of, same: intact.has(of) || marks[index]?.[at] === of.cells })));
  const restored = all.filter(({ same }) => same);
  for (const { of } of restored) intact.add(of);
  await restoreFormulas(context, restored.map(({ sheet, of }) => ({ sheetId: sheet.id, of })));
  const ours = emptied.filter(({ sheet, all, own }) => sheet.visibility !== 'Visible' && all.value === own);
  if (ours.length > 0 && ours.length === emptied.length) for (const { sheet } of ours) sheet.delete();
  else takeBackInStore(context, store, taken);
  await context.sync();
  const changed = all.filter(({ same }) => !same).map(({ sheet, of }) => `${readableSheet(sheet.name)}!${addressOf(of.area)}`);
  const gone = frozen.filter((change) => !found.some((each) => each.change === change)).map(({ name }) => name);
  return {
    run: { ...run, state: 'reverted' },
    count: restored.reduce((sum, { of: { area } }) => sum + area.rows * area.columns, 0),
    sheets: [...new Set(restored.map(({ sheet }) => sheet.name))],
    left: [
      ...(changed.length === 0 ? [] : [fault('unfreezeChanged', changed[0] ?? null, { count: changed.length, cells: changed.slice(0, addressesTold).join(', ') })]),
      ...(gone.length === 0 ? [] : [fault('unfreezeGone', null, { sheets: gone.join(', ') })]),
    ],
  };
}
