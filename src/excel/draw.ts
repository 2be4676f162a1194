import type { ListAsked } from './beside/look';
import { BesideWork } from './beside/work';
import type { Fault } from '../intake/faults';
import type { Report } from '../report/report';
import type { Language } from '../texts/words';
import { lookAround } from './draw/around';
import { nextTask, planLog } from './draw/log';
import { takeBack } from './draw/undo';
import { readVerdicts, writePrintSetup, writeRest, writeTables } from './draw/write';
import type { Target } from './draw/write';
import { fault, faultOf, stopIfAsked } from './faults';
import { withNotes } from './plan/notes';
import type { Plan } from './plan/plan';
import { planReport } from './plan/planReport';
import type { RunRecord } from './record';
import { inputsOf } from './refresh/inputs';
import { placesOf } from './refresh/places';
import { refreshReport } from './refresh/refresh';
import type { Made, RunEntry } from './store/runEntry';
import { tidyStore } from './store/tidy';
import { writeStore } from './store/write';
import type { StoreWrites } from './store/write';
import { markOfPlan } from './store/written';

export { goToSheet } from './goTo';

export interface Drawn {
  /** The report comes first. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** The run as it stands in the run log of the workbook; it can be reverted. */
  readonly run: RunEntry;
  /** What could not be done although the report stands, such as the print set-up. */
  readonly remarks: readonly Fault[];
}

/** `asks`: nothing was done yet; the user decides, and the answer goes into the options. */
export type DrawResult = { readonly ok: true; readonly drawn: Drawn } | { readonly ok: false; readonly faults: readonly Fault[]; readonly asks?: Fault };

export interface DrawOptions {
  /** What is needed to run the report again; kept in the run log. */
  readonly record?: RunRecord;
  /** The run whose report is drawn again in place: same sheets, same tables, with what the reader wrote. */
  readonly replace?: RunEntry;
  /** The list that gets the report's columns, if it has any; without it they are not written. */
  readonly beside?: ListAsked;
  /** Answer to `refreshBackupLarge`: whether the state before is kept in the workbook, so that the refresh can be reverted. */
  readonly backup?: 'keep' | 'skip';
}

/**
 * Draws a report into new sheets, or into those of an earlier run; when they are complete and checked, its amounts and the run itself go into the hidden
 * tables. Everything is laid out and named before the first write; when anything fails, or the user stops, the workbook is put back as it was. Other
 * sheets are never touched. Excel's own undo may need a step for each request: the office.js that we run on does not know `mergeUndoGroup` yet,
 * which would make them one.
 */
export async function drawReport(given: Report, language: Language, onProgress: (done: number, all: number) => void, signal?: AbortSignal, options: DrawOptions = {}): Promise<DrawResult> {
  const report = withNotes(given);
  const { record, replace, backup, beside } = options;
  if (replace !== undefined) return refreshReport({ report, language, onProgress, signal, replace, record: record ?? replace.record, backup, beside });
  const columns = beside === undefined || report.beside === undefined ? null : new BesideWork(beside, report.beside, null, language);
  const before = new Set<string>();
  let names: readonly string[] = [];
  let writes: StoreWrites | null = null;
  try {
    return await Excel.run(async (context) => {
      const existing = await lookAround(context, before);
      if (existing.locked) return { ok: false, faults: [fault('hostStructureProtected')] };
      stopIfAsked(signal);
      const plan = planReport(report, language, existing);
      await columns?.prepare(context, plan.names, existing.date1904);
      stopIfAsked(signal);
      names = plan.sheets.map((sheet) => sheet.name);
      const sheets = await addSheets(context, plan);
      const targets = plan.sheets.map((planned): Target => ({ planned, sheet: context.workbook.worksheets.getItem(planned.name), standing: new Map(), guard: () => null }));
      const tables = await writeTables(context, targets, onProgress, signal);
      await writeRest(context, targets);
      stopIfAsked(signal);
      await columns?.write(context, signal);
      const remarks = [...(await writePrintSetup(context, targets)), ...(await readVerdicts(context, targets, report))];
      stopIfAsked(signal);
      const changes: Made['changes'][number][] = [...(columns?.changes ?? [])];
      const inputs = inputsOf(report, language);
      for (const [index, planned] of plan.sheets.entries()) {
        const { id, name } = sheets[index] ?? { id: '', name: planned.name };
        changes.push({ kind: 'createdSheet', id, name, cells: await markOfPlan(planned, nextTask), charts: planned.charts.length, places: placesOf(planned, (table) => tables.get(table) ?? '', inputs) });
      }
      const log = await planLog(context, report, existing, names, { changes, record: record ?? null });
      writes = log.writes;
      if (writes.created !== null) names = [...names, writes.created.sheet];
      stopIfAsked(signal);
      await writeStore(context, writes, signal);
      await tidyStore(context, log.store);
      return { ok: true, drawn: { sheets, run: log.run, remarks: [...remarks, ...log.remarks] } };
    });
  } catch (error) {
    const back = (await columns?.takeBack()) ?? true;
    const left = await takeBack(names, before, writes);
    return {
      ok: false,
      faults: [
        faultOf(error),
        ...(back ? [] : [fault('besideLeft', beside?.source.address ?? null)]),
        ...(left.sheets.length === 0 ? [] : [fault('drawLeftBehind', null, { sheets: left.sheets.join(', ') })]),
        ...(left.store ? [fault('drawStoreLeft')] : []),
      ],
    };
  }
}

async function addSheets(context: Excel.RequestContext, plan: Plan): Promise<Drawn['sheets']> {
  const sheets = plan.sheets.map((planned) => context.workbook.worksheets.add(planned.name));
  for (const sheet of sheets) sheet.load('id,name');
  await context.sync();
  return sheets.map((sheet) => ({ id: sheet.id, name: sheet.name }));
}
