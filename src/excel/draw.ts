import type { Fault } from '../intake/faults';
import type { Report } from '../report/report';
import type { Language } from '../texts/words';
import { drawChart } from './draw/drawChart';
import { drawPrintSetup, drawSheet, drawVerdicts, verdictsOf } from './draw/drawSheet';
import { chunksOf, drawChunk, drawFormulas, drawHeadings, drawTable } from './draw/drawTable';
import { takeBack } from './draw/undo';
import { Refusal, fault, faultOf, hostCode, stopIfAsked } from './faults';
import { uniqueSheetName, uniqueStoreName } from './names';
import { payloadAim } from './payload';
import type { Plan, PlannedSheet, PlannedTable } from './plan/plan';
import { planReport } from './plan/planReport';
import type { Existing } from './plan/planReport';
import type { RunRecord } from './record';
import { readStore } from './store/find';
import type { Store } from './store/find';
import { storeKinds, storeLayouts, storeSheetName } from './store/layout';
import { localTime, newRunId, runEntry, understandRuns } from './store/runEntry';
import type { RunEntry } from './store/runEntry';
import { tidyStore } from './store/tidy';
import { planWrites, snapshotToKeep, writeStore } from './store/write';
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

export type DrawResult = { readonly ok: true; readonly drawn: Drawn } | { readonly ok: false; readonly faults: readonly Fault[] };

export interface DrawOptions {
  /** What is needed to run the report again; kept in the run log. */
  readonly record?: RunRecord;
}

/**
 * Draws a report into new sheets; when they are complete and checked, its amounts and the run itself go into the hidden tables. Everything is laid out
 * and named before the first write; when anything fails, or the user stops, the new sheets are removed again and the hidden tables are what they were.
 * The other sheets are never touched. Excel's own undo may need a step for each request: the office.js that we run on does not know
 * `mergeUndoGroup` yet, which would make them one.
 */
export async function drawReport(report: Report, language: Language, onProgress: (done: number, all: number) => void, signal?: AbortSignal, options: DrawOptions = {}): Promise<DrawResult> {
  const before = new Set<string>();
  let names: readonly string[] = [];
  let writes: StoreWrites | null = null;
  try {
    return await Excel.run(async (context) => {
      const existing = await lookAround(context, before);
      if (existing.locked) return { ok: false, faults: [fault('hostStructureProtected')] };
      stopIfAsked(signal);
      const plan = planReport(report, language, existing);
      names = plan.sheets.map((sheet) => sheet.name);
      const sheets = await addSheets(context, plan);
      await writeValues(context, plan, onProgress, signal);
      await writeTables(context, plan, signal);
      stopIfAsked(signal);
      const remarks = [...(await writePrintSetup(context, plan)), ...(await readVerdicts(context, plan, report))];
      stopIfAsked(signal);
      const kept = await planStore(context, report, plan, sheets, existing, options);
      writes = kept.writes;
      if (writes.created !== null) names = [...names, writes.created.sheet];
      stopIfAsked(signal);
      await writeStore(context, writes, signal);
      await tidyStore(context, kept.store);
      return { ok: true, drawn: { sheets, run: kept.run, remarks: [...remarks, ...kept.remarks] } };
    });
  } catch (error) {
    const left = await takeBack(names, before, writes);
    return {
      ok: false,
      faults: [
        faultOf(error),
        ...(left.sheets.length === 0 ? [] : [fault('drawLeftBehind', null, { sheets: left.sheets.join(', ') })]),
        ...(left.store ? [fault('drawStoreLeft')] : []),
      ],
    };
  }
}

interface Around extends Existing {
  readonly tables: readonly string[];
  readonly locked: boolean;
}

/** One round trip: names in use, protection, date system. */
async function lookAround(context: Excel.RequestContext, before: Set<string>): Promise<Around> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load('items/name,items/id');
  tables.load('items/name');
  names.load('items/name');
  protection.load('protected');
  const day = workbook.functions.date(1904, 1, 1);
  day.load('value');
  await context.sync();
  for (const sheet of worksheets.items) before.add(sheet.id);
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: tables.items.map((table) => table.name),
    names: [...tables.items.map((table) => table.name), ...names.items.map((name) => name.name)],
    date1904: day.value === 0,
    locked: protection.protected,
  };
}

async function addSheets(context: Excel.RequestContext, plan: Plan): Promise<Drawn['sheets']> {
  const sheets = plan.sheets.map((planned) => context.workbook.worksheets.add(planned.name));
  for (const sheet of sheets) sheet.load('id,name');
  await context.sync();
  return sheets.map((sheet) => ({ id: sheet.id, name: sheet.name }));
}

/** Values first, in requests that stay below the limit; small tables share one. */
async function writeValues(context: Excel.RequestContext, plan: Plan, onProgress: (done: number, all: number) => void, signal: AbortSignal | undefined): Promise<void> {
  const all = plan.sheets.reduce((sum, sheet) => sum + (isStacked(sheet) ? [] : sheet.tables).reduce((rows, table) => rows + table.rowCount, 0), 0);
  let done = 0;
  let waiting = 0;
  const send = async (): Promise<void> => {
    context.application.suspendApiCalculationUntilNextSync();
    await context.sync();
    waiting = 0;
    onProgress(done, all);
    stopIfAsked(signal);
  };
  for (const planned of plan.sheets) {
    const sheet = context.workbook.worksheets.getItem(planned.name);
    for (const table of planned.tables) {
      if (isStacked(planned)) continue;
      drawHeadings(sheet, table);
      for (const chunk of chunksOf(table, payloadAim)) {
        // A request per some megabytes is what the limit demands; there is none per row.
        if (waiting > 0 && waiting + chunk.bytes > payloadAim) await send();
        drawChunk(sheet, chunk);
        waiting += chunk.bytes;
        done += chunk.rows.length;
      }
    }
  }
  if (waiting > 0) await send();
}

/** A total row moves down what already stands below its table, so short tables below each other are drawn one after the other, values and all. */
function isStacked(planned: PlannedSheet): boolean {
  return planned.tables.length > 1;
}

/**
 * Tables, then the formulas that name them, then everything beside them and the charts. A request cannot be taken back once it is sent, so each
 * step is one of its own, and the user can stop between them. All formulas of tables go together: they are calculated once.
 */
async function writeTables(context: Excel.RequestContext, plan: Plan, signal: AbortSignal | undefined): Promise<void> {
  const { workbook } = context;
  const send = async (): Promise<void> => {
    context.application.suspendApiCalculationUntilNextSync();
    await context.sync();
    stopIfAsked(signal);
  };
  const sheets = plan.sheets.map((planned) => ({ planned, sheet: workbook.worksheets.getItem(planned.name) }));
  const tables: { readonly table: PlannedTable; readonly sheet: Excel.Worksheet }[] = [];
  for (const { planned, sheet } of sheets) {
    for (const table of planned.tables) {
      if (isStacked(planned)) {
        drawHeadings(sheet, table);
        for (const chunk of chunksOf(table, Infinity)) drawChunk(sheet, chunk);
      }
      drawTable(sheet, table);
      tables.push({ table, sheet });
    }
    await send();
  }
  for (const { table, sheet } of tables) drawFormulas(sheet, table);
  await send();
  for (const { planned, sheet } of sheets) {
    drawSheet(sheet, planned);
    drawVerdicts(sheet, planned);
    for (const chart of planned.charts) drawChart(workbook, sheet, chart);
  }
  await context.sync();
}

/** Printing is worth a remark, not the report. */
async function writePrintSetup(context: Excel.RequestContext, plan: Plan): Promise<readonly Fault[]> {
  try {
    for (const planned of plan.sheets) drawPrintSetup(context.workbook.worksheets.getItem(planned.name), planned);
    await context.sync();
    return [];
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return [fault('drawNoPrintSetup')];
  }
}

/** What goes into the hidden tables. They are read only now, when nothing else is left to do: somebody may have changed them meanwhile. */
async function planStore(context: Excel.RequestContext, report: Report, plan: Plan, sheets: Drawn['sheets'], existing: Around, { record }: DrawOptions): Promise<{ readonly run: RunEntry; readonly store: Store; readonly writes: StoreWrites; readonly remarks: readonly Fault[] }> {
  const store = await readStore(context, storeKinds, existing.tables);
  if (storeKinds.some((kind) => store[kind]?.locked === true)) throw new Refusal(fault('storeProtected'));
  const created = [];
  for (const [index, planned] of plan.sheets.entries()) {
    const { id, name } = sheets[index] ?? { id: '', name: planned.name };
    created.push({ kind: 'createdSheet' as const, id, name, cells: await markOfPlan(planned, nextTask), charts: planned.charts.length });
  }
  const { runs } = store;
  const last = runs === null ? 0 : understandRuns(runs).reduce((most, { number }) => Math.max(most, number), 0);
  const run = runEntry(report, { id: newRunId(), number: last + 1, when: localTime(new Date()), changes: created, record: record ?? null });
  const snapshot = snapshotToKeep(report, store);
  const names = {
    sheet: uniqueSheetName(storeSheetName, [...existing.sheets, ...plan.sheets.map((sheet) => sheet.name)]),
    table: (kind: keyof typeof storeLayouts) => uniqueStoreName(storeLayouts[kind].name, existing.names),
  };
  const remarks = snapshot.length < report.snapshot.length ? [fault('historyFull')] : [];
  return { run, store, writes: planWrites(store, run, snapshot, names, existing.date1904), remarks };
}

/** Lets the page breathe. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What Excel itself makes of the checks: our numbers agreed before, the formulas in the sheet must agree too. */
async function readVerdicts(context: Excel.RequestContext, plan: Plan, report: Report): Promise<readonly Fault[]> {
  const ranges = plan.sheets.flatMap((planned) => {
    const place = verdictsOf(planned);
    if (place === null) return [];
    const range = context.workbook.worksheets.getItem(planned.name).getRangeByIndexes(place.row, place.column, place.rows, 1);
    range.load('values');
    return [range];
  });
  if (ranges.length === 0) return [];
  await context.sync();
  const failed = ranges.flatMap((range) => range.values.flat()).filter((verdict) => verdict === '✗' || String(verdict).startsWith('#'));
  // A check that did not agree when it was computed says so on the sheet as well, and that is right.
  const known = report.checks.filter((check) => Math.abs(check.found - check.expected) > check.tolerance).length;
  return failed.length <= known ? [] : [fault('drawChecksFail', null, { count: failed.length - known })];
}
