import { hostCode } from '../faults';
import type { RunChange } from '../store/changes';
import type { Store } from '../store/find';
import { understandRuns } from '../store/runEntry';
import type { RunEntry } from '../store/runEntry';
import type { Copied } from './backup';

/** Very hidden sheets that runs have left: copies, and sheets that were put aside. */
export function hiddenSheets(changes: readonly RunChange[]): Copied[] {
  return changes.flatMap((change) => {
    if (change.kind === 'rewroteSheet') return change.before.copy === null ? [] : [change.before.copy];
    if (change.kind === 'addedColumns') return change.previous === null ? [] : [change.previous.copy];
    return change.kind === 'parkedSheet' ? [{ id: change.id, name: change.parkedAs }] : [];
  });
}

/** The runs that a run has refreshed, the newest first. */
export function runsBefore(run: Pick<RunEntry, 'replaces'>, all: readonly RunEntry[]): RunEntry[] {
  const before: RunEntry[] = [];
  for (let id = run.replaces; id !== null; ) {
    const found = all.find((each) => each.id === id);
    if (found === undefined || before.includes(found)) break;
    before.push(found);
    id = found.replaces;
  }
  return before;
}

/** One generation is kept: what the refreshed runs had left goes. The report stands, whatever comes of this. */
export async function tidyCopies(context: Excel.RequestContext, { runs }: Store, run: RunEntry, copies: readonly Copied[]): Promise<void> {
  // A name, and in some programs an id, is given again once it is free.
  const own = hiddenSheets(run.changes);
  const before = runs === null ? [] : runsBefore(run, understandRuns(runs)).flatMap(({ changes }) => hiddenSheets(changes));
  const old = [...before.filter(({ id, name }) => !own.some((each) => each.id === id || each.name === name)), ...copies];
  if (old.length === 0) return;
  try {
    await removeHidden(context, old);
  } catch (error) {
    if (hostCode(error) === null) throw error;
  }
}

/** Only what is still hidden under the name that we gave it. */
export async function removeHidden(context: Excel.RequestContext, old: readonly Copied[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  for (const sheet of worksheets.items) {
    if (sheet.visibility !== 'VeryHidden' || !old.some(({ id, name }) => (id === sheet.id || id === '') && name === sheet.name)) continue;
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
}
