import type { Fault } from '../intake/faults';
import { persistently } from './draw/undo';
import { fault, faultOf, hostCode } from './faults';
import { editedSheets, findSheets, lookAtSheets } from './revert/sheets';
import { standsAlone, storeSheets, takeBackInStore } from './revert/store';
import { readStore } from './store/find';
import type { Store } from './store/find';
import { storeKinds } from './store/layout';
import { understandRuns } from './store/runEntry';
import type { CreatedSheet, RunEntry } from './store/runEntry';

export type { RunEntry } from './store/runEntry';

/** The run that was made last and was not reverted; null when there is none. One round trip where nothing was ever run. */
export async function lastRun(): Promise<RunEntry | null> {
  return Excel.run(async (context) => {
    const made = runsIn(await readStore(context, ['runs'])).filter((run) => run.state === 'made');
    return made.reduce<RunEntry | null>((last, run) => (last === null || run.number >= last.number ? run : last), null);
  });
}

/**
 * For "Refresh all": the newest run of each report that stands in the workbook, the oldest report first. Runs that were reverted, or whose report was
 * refreshed since, are not among them, nor reports of which no sheet is left.
 */
export async function allRuns(): Promise<readonly RunEntry[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const runs = runsIn(await readStore(context, ['runs']));
    return newestOfEach(runs).filter((run) => run.sheets.some(({ id, name }) => worksheets.items.some((sheet) => sheet.id === id || sheet.name.toLowerCase() === name.toLowerCase())));
  });
}

/** A report is an analysis on a set of sheets. */
export function newestOfEach(runs: readonly RunEntry[]): readonly RunEntry[] {
  const made = runs.filter((run) => run.state === 'made').sort((one, other) => other.number - one.number);
  const replaced = new Set<string>();
  const reports = new Set<string>();
  const newest: RunEntry[] = [];
  for (const run of made) {
    const report = JSON.stringify([run.analysis, ...run.sheets.map(({ id }) => id).sort()]);
    if (run.replaces !== null) replaced.add(run.replaces);
    if (replaced.has(run.id) || reports.has(report)) {
      // What it refreshed in turn is as old.
      reports.add(report);
      continue;
    }
    reports.add(report);
    newest.push(run);
  }
  return newest.reverse();
}

function runsIn({ runs }: Store): RunEntry[] {
  return runs === null ? [] : understandRuns(runs);
}

export interface Reverted {
  readonly run: RunEntry;
  /** Names of the sheets that were removed. */
  readonly removed: readonly string[];
  /** Sheets of the run that somebody had removed before. */
  readonly gone: readonly string[];
}

/** What a first attempt has found out, for those that follow it. */
interface Progress {
  /** Id in the run -> name now, of the sheets that were there when the removing began. */
  began: ReadonlyMap<string, string> | null;
}

/**
 * Takes a run back: its sheets go, its amounts leave the hidden table, and those that it had replaced count again. When somebody has worked on one of
 * the sheets since, it asks first; `force` is the answer. A sheet cannot be brought back once it is gone, so everything is looked at before, and a
 * hindrance is met with further attempts; what then remains is named. Once nothing is left but reverted runs, our hidden sheet goes, too.
 */
export async function revertRun(run: RunEntry, options: { readonly force?: boolean } = {}): Promise<Reverted | { readonly asks: Fault } | readonly Fault[]> {
  const progress: Progress = { began: null };
  try {
    return await persistently(() => Excel.run((context) => revertOnce(context, run, options.force === true || progress.began !== null, progress)));
  } catch (error) {
    const told = faultOf(error);
    if (progress.began === null) return [told];
    const left = await remaining(run, progress.began);
    return [told, left.length > 0 ? fault('revertLeft', null, { sheets: left.join(', ') }) : fault('drawStoreLeft')];
  }
}

async function revertOnce(context: Excel.RequestContext, run: RunEntry, sure: boolean, progress: Progress): Promise<Reverted | { readonly asks: Fault } | readonly Fault[]> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) return [fault('hostStructureProtected')];
  const changes = run.changes.filter((change): change is CreatedSheet => change.kind === 'createdSheet');
  if (changes.length < run.changes.length) return [fault('revertNewer')];
  const found = findSheets(worksheets.items, changes);
  if (worksheets.items.every((sheet) => sheet.visibility !== 'Visible' || found.some((each) => each.sheet === sheet))) return [fault('revertLastSheet')];

  const looked = sure ? [] : lookAtSheets(found);
  const store = await readStore(context, storeKinds, tables.items.map((table) => table.name));
  if (store.runs === null && store.snapshots === null) await context.sync();
  if (storeKinds.some((kind) => store[kind]?.locked === true)) return [fault('storeProtected')];
  if (progress.began === null && runsIn(store).find((each) => each.id === run.id)?.state === 'reverted') return [fault('revertDone')];
  const emptied = standsAlone(store, run.id) ? storeSheets(context, store, worksheets.items) : [];
  const edited = await editedSheets(context, looked);
  if (edited.length > 0) return { asks: fault('revertEdited', null, { sheets: edited.join(', ') }) };
  // Where there were no cells to look at, the question to our own sheets was not sent yet.
  if (looked.every(({ used }) => used.isNullObject) && emptied.length > 0) await context.sync();

  progress.began ??= new Map(found.map(({ change, sheet }) => [change.id, sheet.name]));
  const ours = emptied.filter(({ sheet, all, own }) => sheet.visibility !== 'Visible' && all.value === own);
  if (ours.length === 0 || ours.length < emptied.length) takeBackInStore(context, store, run.id);
  for (const { sheet } of [...found, ...ours]) {
    // Excel deletes no very hidden sheet.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
  const { began } = progress;
  return { run: { ...run, state: 'reverted' }, removed: [...began.values()], gone: changes.filter((change) => !began.has(change.id)).map((change) => change.name) };
}

/** Names of the sheets that should be gone and are not; of all of them where Excel does not even answer. */
async function remaining(run: RunEntry, began: ReadonlyMap<string, string>): Promise<readonly string[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return findSheets(worksheets.items, run.changes.filter((change): change is CreatedSheet => change.kind === 'createdSheet')).map(({ sheet }) => sheet.name);
    });
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return [...began.values()];
  }
}
