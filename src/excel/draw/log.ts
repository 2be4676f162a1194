import type { Fault } from '../../intake/faults';
import type { Report } from '../../report/report';
import { Refusal, fault } from '../faults';
import { uniqueSheetName, uniqueStoreName } from '../names';
import { readStore } from '../store/find';
import type { Store } from '../store/find';
import { storeKinds, storeLayouts, storeSheetName } from '../store/layout';
import { localTime, newRunId, runEntry, understandRuns } from '../store/runEntry';
import type { LoggedReport, Made, RunEntry } from '../store/runEntry';
import { planWrites, snapshotToKeep } from '../store/write';
import type { StoreWrites } from '../store/write';
import type { Around } from './around';

export interface Logged {
  readonly run: RunEntry;
  readonly store: Store;
  readonly writes: StoreWrites;
  readonly remarks: readonly Fault[];
}

/** What goes into the hidden tables. They are read only now, when nothing else is left to do: somebody may have changed them meanwhile. */
export async function planLog(context: Excel.RequestContext, report: LoggedReport & Pick<Report, 'snapshot'>, existing: Around, newSheets: readonly string[], made: Pick<Made, 'changes' | 'replaces' | 'record'>): Promise<Logged> {
  const store = await readStore(context, storeKinds, existing.tables);
  if (storeKinds.some((kind) => store[kind]?.locked === true)) throw new Refusal(fault('storeProtected'));
  const { runs } = store;
  const last = runs === null ? 0 : understandRuns(runs).reduce((most, { number }) => Math.max(most, number), 0);
  const run = runEntry(report, { ...made, id: newRunId(), number: last + 1, when: localTime(new Date()) });
  const snapshot = snapshotToKeep(report, store);
  const names = {
    sheet: uniqueSheetName(storeSheetName, [...existing.sheets, ...newSheets]),
    table: (kind: keyof typeof storeLayouts) => uniqueStoreName(storeLayouts[kind].name, existing.names),
  };
  const remarks = snapshot.length < report.snapshot.length ? [fault('historyFull')] : [];
  return { run, store, writes: planWrites(store, run, snapshot, names, existing.date1904), remarks };
}

/** Lets the page breathe. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
