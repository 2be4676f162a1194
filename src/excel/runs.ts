import type { Fault } from '../intake/faults';
import { editedColumns, findAdded, takeColumnsBack } from './beside/remove';
import { persistently } from './draw/undo';
import { fault, faultOf, hostCode } from './faults';
import { revertFreeze } from './freeze/revert';
import { uniqueSheetName } from './names';
import { findSheet } from './refresh/look';
import { restoreSheets } from './refresh/restore';
import { hiddenSheets, runsBefore } from './refresh/tidy';
import { copyOf, hindrance, isEdited, lookAtRewritten, restoringOf } from './revert/rewritten';
import { editedSheets, findSheets, lookAtSheets } from './revert/sheets';
import { standsAlone, storeSheets, takeBackInStore } from './revert/store';
import { readStore } from './store/find';
import type { Store } from './store/find';
import { storeKinds } from './store/layout';
import { understandRuns } from './store/runEntry';
import type { ParkedSheet, RunEntry } from './store/runEntry';

export type { RunEntry } from './store/runEntry';

/** The run that was made last and was not reverted; null when there is none. One round trip where nothing was ever run. */
export async function lastRun(): Promise<RunEntry | null> {
  return Excel.run(async (context) => {
    const made = runsIn(await readStore(context, ['runs'])).filter((run) => run.state === 'made');
    return made.reduce<RunEntry | null>((last, run) => (last === null || run.number >= last.number ? run : last), null);
  });
}

/** The run that drew each report last, the oldest first; not those that were reverted or refreshed since. A report is an analysis on a set of sheets. */
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
  /** Sheets that are again what they were before a refresh. */
  readonly restored: readonly string[];
}

/** What a first attempt has found out, for those that follow it. */
interface Progress {
  /** Id in the run -> name now, of the sheets that were there when the reverting began. */
  began: Began | null;
  /** Rewritten sheets are back; only what removes things is left. */
  restored: boolean;
  /** Columns beside the list are gone, or what they were. */
  columns: boolean;
}

interface Began {
  readonly removed: ReadonlyMap<string, string>;
  readonly restored: ReadonlyMap<string, string>;
}

/**
 * Takes a run back: its sheets go, those that it refreshed get their earlier contents, its amounts leave the hidden table, and those that it had replaced
 * count again. When somebody has worked on one of the sheets since, it asks first; `force` is the answer. A sheet cannot be brought back once it is gone,
 * so everything is looked at before, and a hindrance is met with further attempts; what then remains is named. Where the state before a refresh is not
 * kept any more, it asks whether the report shall go altogether. Once nothing is left but reverted runs, our hidden sheet goes, too.
 */
export async function revertRun(run: RunEntry, options: { readonly force?: boolean } = {}): Promise<Reverted | { readonly asks: Fault } | readonly Fault[]> {
  if (run.changes.some(({ kind }) => kind === 'frozenCells')) {
    const unfrozen = await revertFreeze(run);
    return 'sheets' in unfrozen ? { run: unfrozen.run, removed: [], gone: [], restored: unfrozen.sheets } : unfrozen;
  }
  const progress: Progress = { began: null, restored: false, columns: false };
  try {
    return await persistently(() => Excel.run((context) => revertOnce(context, run, options.force === true || progress.began !== null, progress)));
  } catch (error) {
    const told = faultOf(error);
    if (progress.began === null) return [told];
    const left = await remaining(run, progress.began, progress.restored);
    return [told, left.length > 0 ? fault('revertLeft', null, { sheets: left.join(', ') }) : fault('drawStoreLeft')];
  }
}

async function revertOnce(context: Excel.RequestContext, run: RunEntry, sure: boolean, progress: Progress): Promise<Reverted | { readonly asks: Fault } | readonly Fault[]> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/worksheet/id');
  protection.load('protected');
  await context.sync();
  // Whoever loads the sheets again, as the restoring does, gets others, without what is asked of these.
  const sheets = worksheets.items;
  if (protection.protected) return [fault('hostStructureProtected')];
  if (run.changes.some(({ kind }) => kind === 'unknown')) return [fault('revertNewer')];
  const rewrote = run.changes.filter((change) => change.kind === 'rewroteSheet').filter((change) => findSheet(worksheets.items, change) !== undefined);
  const parked = run.changes.filter((change) => change.kind === 'parkedSheet');
  const whole = rewrote.some((change) => copyOf(change, worksheets.items) === undefined);
  // A report whose earlier state is not kept goes with all of its sheets.
  const removing = run.changes.filter((change) => change.kind === 'createdSheet' || change.kind === 'rewroteSheet').filter((change) => whole || change.kind === 'createdSheet');
  const found = findSheets(worksheets.items, removing);
  if (worksheets.items.every((sheet) => sheet.visibility !== 'Visible' || found.some((each) => each.sheet === sheet))) return [fault('revertLastSheet')];

  const looked = sure ? [] : lookAtSheets(found);
  const store = await readStore(context, storeKinds, tables.items.map((table) => table.name));
  if (store.runs === null && store.snapshots === null) await context.sync();
  if (storeKinds.some((kind) => store[kind]?.locked === true)) return [fault('storeProtected')];
  const all = runsIn(store);
  if (progress.began === null && all.find((each) => each.id === run.id)?.state === 'reverted') return [fault('revertDone')];
  if (all.some((each) => each.replaces === run.id && each.state === 'made')) return [fault('revertRefreshed')];
  if (whole && !sure) return { asks: fault('revertNoCopy', null, { sheets: found.map(({ sheet }) => sheet.name).join(', ') }) };
  const taken = new Set([run.id, ...(whole ? runsBefore(run, all).map(({ id }) => id) : [])]);

  const rewritten = whole || progress.restored ? [] : await lookAtRewritten(context, rewrote);
  const hindrances = rewritten.flatMap((each) => hindrance(each) ?? []);
  if (hindrances.length > 0 && progress.began === null) return hindrances;
  const added = progress.columns ? [] : await findAdded(context, worksheets.items, run);
  const emptied = standsAlone(store, taken) ? storeSheets(context, store, worksheets.items) : [];
  const edited = [...(await editedSheets(context, looked)), ...(sure ? [] : rewritten.filter(isEdited).map(({ located }) => located.look.name)), ...(sure ? [] : await editedColumns(context, added))];
  if (edited.length > 0) return { asks: fault('revertEdited', null, { sheets: edited.join(', ') }) };
  // Where there were no cells to look at, the question to our own sheets was not sent yet.
  if (looked.every(({ used }) => used.isNullObject) && emptied.length > 0) await context.sync();

  progress.began ??= { removed: new Map(found.map(({ change, sheet }) => [change.id, sheet.name])), restored: new Map(rewritten.map(({ change, located }) => [change.id, located.look.name])) };
  for (const each of added) await takeColumnsBack(context, each, whole);
  progress.columns = true;
  if (rewritten.length > 0) {
    await restoreSheets(context, await restoringOf(context, rewritten, parked));
    progress.restored = true;
  }
  const ours = emptied.filter(({ sheet, all: filled, own }) => sheet.visibility !== 'Visible' && filled.value === own);
  if (ours.length === 0 || ours.length < emptied.length) takeBackInStore(context, store, taken);
  const hidden = whole ? hiddenSheets(run.changes) : [...rewrote.flatMap((change) => change.before.copy ?? []), ...run.changes.flatMap((change) => (change.kind === 'addedColumns' ? change.previous?.copy ?? [] : []))];
  const copies = sheets.filter((sheet) => sheet.visibility === 'VeryHidden' && hidden.some(({ id, name }) => sheet.id === id || sheet.name === name));
  for (const sheet of [...found.map((each) => each.sheet), ...ours.map((each) => each.sheet), ...copies]) {
    // Excel deletes no very hidden sheet.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  if (!whole) bringBack(sheets, parked, new Set(found.map(({ sheet }) => sheet.name)));
  await context.sync();
  const { removed, restored } = progress.began;
  return { run: { ...run, state: 'reverted' }, removed: [...removed.values()], gone: goneOf(run, removed, restored), restored: [...restored.values()] };
}

/** Sheets that a refresh had put aside stand again where they stood. Queues only. */
function bringBack(sheets: readonly Excel.Worksheet[], parked: readonly ParkedSheet[], free: ReadonlySet<string>): void {
  const names = sheets.map(({ name }) => name).filter((name) => !free.has(name));
  for (const { id, name, parkedAs, visibility } of parked) {
    const sheet = findSheet(sheets, { id, name: parkedAs });
    if (sheet === undefined || sheet.visibility !== 'VeryHidden') continue;
    sheet.name = uniqueSheetName(name, names);
    sheet.visibility = visibility;
  }
}

function goneOf({ changes }: RunEntry, removed: Began['removed'], restored: Began['restored']): string[] {
  return changes.flatMap((change) => ((change.kind === 'createdSheet' || change.kind === 'rewroteSheet') && !removed.has(change.id) && !restored.has(change.id) ? [change.name] : []));
}

/** Names of the sheets that should be gone and are not, and of those that should be back and are not; of all of them where Excel does not even answer. */
async function remaining({ changes }: RunEntry, { removed, restored }: Began, back: boolean): Promise<readonly string[]> {
  const unrestored = back ? [] : [...restored.values()];
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      const removing = changes.filter((change) => change.kind === 'createdSheet' || change.kind === 'rewroteSheet').filter((change) => removed.has(change.id));
      return [...findSheets(worksheets.items, removing).map(({ sheet }) => sheet.name), ...unrestored];
    });
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return [...removed.values(), ...unrestored];
  }
}
