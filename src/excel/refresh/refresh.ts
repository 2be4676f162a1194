import type { Report } from '../../report/report';
import type { Language } from '../../texts/words';
import type { ListAsked } from '../beside/look';
import { BesideWork } from '../beside/work';
import type { DrawResult } from '../draw';
import { lookAround } from '../draw/around';
import type { Around } from '../draw/around';
import { nextTask, planLog } from '../draw/log';
import { readVerdicts, writePrintSetup, writeRest, writeTables } from '../draw/write';
import type { Target } from '../draw/write';
import { Refusal, fault, faultOf, stopIfAsked } from '../faults';
import type { PlannedSheet } from '../plan/plan';
import type { RunRecord } from '../record';
import type { RewroteSheet, RunChange } from '../store/changes';
import { readStore } from '../store/find';
import { understandRuns } from '../store/runEntry';
import type { RunEntry } from '../store/runEntry';
import { tidyStore } from '../store/tidy';
import { writeStore } from '../store/write';
import { markOfPlan } from '../store/written';
import { todaySerial } from '../today';
import { copyNames, copySheets } from './backup';
import { readCarried } from './carried';
import { inputsOf } from './inputs';
import { locate } from './locate';
import { drawnSheets, lookAtSheets } from './look';
import { placesOf } from './places';
import { cellsOf, prepareRefresh } from './prepare';
import type { Prepared, PreparedSheet } from './prepare';
import { clearOurs, filterAgain, insertRows, redrawCharts, targetOf } from './rewrite';
import { tidyCopies } from './tidy';
import { insertedUpTo, noProgress, takeBackRefresh } from './undo';
import type { Progress } from './undo';

/** More cells than these are copied only when the user has agreed: the file grows by them. */
const mostCopied = 200_000;

export interface RefreshOrder {
  /** With its columns for notes. */
  readonly report: Report;
  readonly language: Language;
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal | undefined;
  readonly replace: RunEntry;
  readonly record: RunRecord | null;
  readonly backup: 'keep' | 'skip' | undefined;
  /** The list that has the report's columns. */
  readonly beside: ListAsked | undefined;
}

/**
 * Draws a report again over what an earlier run left: same sheets, same places, same tables, with what the reader wrote beside the rows. Everything is
 * read and decided before the first write; copies of the sheets then allow to put everything back, now when something fails, and later on demand.
 */
export async function refreshReport(order: RefreshOrder): Promise<DrawResult> {
  const progress = noProgress();
  try {
    return await Excel.run((context) => refreshOnce(context, order, progress));
  } catch (error) {
    const told = faultOf(error);
    const back = (await progress.columns?.takeBack()) ?? true;
    const { changed, copies, sheets, store } = await takeBackRefresh(progress);
    return {
      ok: false,
      faults: [
        told,
        ...(back ? [] : [fault('besideLeft', order.beside?.source.address ?? null)]),
        ...(changed.length === 0 ? [] : [fault('refreshLeft', null, { sheets: changed.join(', '), copies: copies.length === 0 ? '–' : copies.join(', ') })]),
        ...(sheets.length === 0 ? [] : [fault('drawLeftBehind', null, { sheets: sheets.join(', ') })]),
        ...(store ? [fault('drawStoreLeft')] : []),
      ],
    };
  }
}

async function refreshOnce(context: Excel.RequestContext, order: RefreshOrder, progress: Progress): Promise<DrawResult> {
  const { report, language, onProgress, signal, record, backup } = order;
  const existing = await lookAround(context, progress.before);
  progress.tabs = existing.tabs;
  if (existing.locked) return { ok: false, faults: [fault('hostStructureProtected')] };
  const replace = await newestOf(context, order.replace, existing);
  const drawn = drawnSheets(replace);
  if (drawn === null) return { ok: false, faults: [fault('refreshNoRecord')] };
  stopIfAsked(signal);

  const located = (await lookAtSheets(context, drawn, signal)).map(locate);
  const today = todaySerial();
  const prepare = async (pushed?: Prepared): Promise<Prepared> => {
    const insertedOn = new Map(pushed?.sheets.map(({ located: each, inserted }) => [each, inserted]));
    const carried = await readCarried(context, located, signal, (each) => insertedOn.get(each) ?? []);
    return prepareRefresh({ report, language, existing, located, carried, today });
  };
  let prepared = await prepare();
  const count = cellsOf(prepared.sheets);
  if (count > mostCopied && backup === undefined) return { ok: false, faults: [], asks: fault('refreshBackupLarge', null, { count }) };
  stopIfAsked(signal);
  const columns = order.beside === undefined || report.beside === undefined ? null : new BesideWork(order.beside, report.beside, replace.changes.find((change) => change.kind === 'addedColumns') ?? null, language);
  await columns?.prepare(context, prepared.plan.names, existing.date1904);
  progress.columns = columns;
  stopIfAsked(signal);

  progress.prepared = prepared;
  const names = copyNames(prepared.sheets.length + prepared.parked.length, existing.sheets);
  const ofCopies = names.slice(0, prepared.sheets.length);
  progress.created = ofCopies;
  progress.copies = new Map(prepared.sheets.map(({ located: { look } }, index) => [look.id, { id: ofCopies[index] ?? '', name: ofCopies[index] ?? '' }]));
  progress.copies = await copySheets(context, prepared.sheets.map(({ located: each }) => each.look), ofCopies, existing.active, signal);

  if (await pushIn(context, prepared, progress)) {
    // Formulas of the reader's have followed what moved down.
    prepared = await prepare(prepared);
    progress.prepared = prepared;
  }
  const fresh = prepared.plan.sheets.filter(({ standing }) => standing === null);
  progress.created = [...progress.created, ...fresh.map(({ name }) => name)];
  progress.parked = prepared.parked.map(({ look }) => ({ id: look.id, name: look.name, visibility: look.visibility }));
  progress.drawing = true;
  const parkNames = names.slice(prepared.sheets.length);
  const added = await arrangeTabs(context, prepared, existing, fresh, parkNames);
  stopIfAsked(signal);

  const onSheet = new Map(prepared.sheets.map((sheet) => [sheet.planned, sheet]));
  const targets = prepared.plan.sheets.map((planned): Target => {
    const stands = onSheet.get(planned);
    return stands === undefined ? { planned, sheet: context.workbook.worksheets.getItem(planned.name), standing: new Map(), guard: () => null } : targetOf(context, stands);
  });
  const tables = await writeTables(context, targets, onProgress, signal);
  await writeRest(context, targets.map((target) => (target.planned.standing === null ? target : { ...target, planned: { ...target.planned, widths: [], heights: [], gridlines: true, frozen: { rows: 0, columns: 0 } } })), (target) => drawCharts(context, target, prepared.sheets));
  filterTables(context, prepared.sheets);
  stopIfAsked(signal);
  if (columns !== null) {
    const copy = await columns.keep(context, [...existing.sheets, ...names, ...fresh.map(({ name }) => name)]);
    if (copy !== null) progress.created = [...progress.created, copy];
    await columns.write(context, signal);
  }
  await refuseRenamed(context, targets);
  const remarks = [...(await writePrintSetup(context, targets.filter(({ planned }) => planned.standing === null))), ...(await readVerdicts(context, targets, report)), ...prepared.remarks];
  stopIfAsked(signal);

  const changes = await changesOf(order, prepared, progress, added, tables, parkNames, existing);
  const log = await planLog(context, report, existing, progress.created, { changes: [...changes, ...(columns?.changes ?? []).map((change) => (backup === 'skip' ? { ...change, previous: null } : change))], replaces: replace.id, record });
  progress.writes = log.writes;
  if (log.writes.created !== null) progress.created = [...progress.created, log.writes.created.sheet];
  stopIfAsked(signal);
  await writeStore(context, log.writes, signal);
  await tidyStore(context, log.store);
  await tidyCopies(context, log.store, log.run, backup === 'skip' ? [...progress.copies.values(), ...(columns?.changes ?? []).flatMap(({ previous }) => previous?.copy ?? [])] : []);
  return { ok: true, drawn: { sheets: log.run.sheets, run: log.run, remarks: [...remarks, ...log.remarks] } };
}

/** The run that drew the report last: it may have been refreshed since this one was shown. */
async function newestOf(context: Excel.RequestContext, replace: RunEntry, existing: Around): Promise<RunEntry> {
  const { runs } = await readStore(context, ['runs'], existing.tables);
  if (runs === null) return replace;
  const all = understandRuns(runs);
  let newest = all.find(({ id }) => id === replace.id) ?? replace;
  if (newest.state === 'reverted') throw new Refusal(fault('refreshReverted'));
  for (let next: RunEntry | undefined = newest; next !== undefined; next = all.find((run) => run.replaces === newest.id && run.state === 'made')) newest = next;
  return newest;
}

/** Formulas and charts name sheets: one that somebody has renamed while they were written is not what they show. */
async function refuseRenamed(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name));
  if (targets.some(({ planned }) => !names.has(planned.name))) throw new Refusal(fault('hostItemGone'));
}

/** Pushes cells in, one at a time: where the answer is lost, only one is in doubt. */
async function pushIn(context: Excel.RequestContext, { sheets }: Prepared, progress: Progress): Promise<boolean> {
  const all = sheets.flatMap(({ located, inserted }) => inserted.map((area) => ({ located, area })));
  for (const [index, each] of all.entries()) {
    progress.trying = each;
    insertRows(context.workbook.worksheets.getItem(each.located.look.id), [each.area]);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- hardly ever more than one
    await context.sync();
    progress.inserted = insertedUpTo(sheets, index + 1);
    progress.trying = null;
  }
  return all.length > 0;
}

/** New sheets in their places, sheets that are not needed put aside, and our areas emptied: one request. */
async function arrangeTabs(context: Excel.RequestContext, { plan, parked, sheets }: Prepared, existing: Around, fresh: readonly PlannedSheet[], parkNames: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  parked.forEach(({ look }, index) => {
    const sheet = worksheets.getItem(look.id);
    sheet.visibility = 'VeryHidden';
    sheet.name = parkNames[index] ?? '';
  });
  const tabs = existing.tabs.map(({ id }) => id);
  const added = fresh.map((planned) => {
    const sheet = worksheets.add(planned.name);
    sheet.load('id,name');
    const before = plan.sheets[plan.sheets.indexOf(planned) - 1];
    const at = tabs.indexOf(before?.standing ?? before?.name ?? '') + 1;
    if (at > 0) sheet.position = at;
    tabs.splice(at > 0 ? at : tabs.length, 0, planned.name);
    return sheet;
  });
  for (const sheet of sheets) clearOurs(context, sheet);
  context.application.suspendApiCalculationUntilNextSync();
  await context.sync();
  return new Map(added.map((sheet) => [sheet.name, sheet.id]));
}

function drawCharts(context: Excel.RequestContext, { planned, sheet }: Target, prepared: readonly PreparedSheet[]): void {
  const located = prepared.find((each) => each.planned.of === planned.of)?.located;
  redrawCharts(context, sheet, planned.charts, { standing: located?.places.charts ?? [], known: located?.look.drawn.charts ?? [] });
}

function filterTables(context: Excel.RequestContext, sheets: readonly PreparedSheet[]): void {
  for (const { kept, planned } of sheets) {
    const looks = [...kept.values()].map(({ table }) => table.look);
    // Headings may be in another language now; the columns stand where they stood.
    filterAgain(context, looks, (id) => looks.find((look) => look.id === id)?.columns ?? planned.tables[0]?.columns.map(({ heading }) => heading) ?? []);
  }
}

async function changesOf({ report, language, backup }: RefreshOrder, prepared: Prepared, progress: Progress, added: ReadonlyMap<string, string>, tables: ReadonlyMap<string, string>, parkNames: readonly string[], existing: Around): Promise<Exclude<RunChange, { kind: 'unknown' }>[]> {
  const inputs = inputsOf(report, language);
  const changes: Exclude<RunChange, { kind: 'unknown' }>[] = [];
  for (const planned of prepared.plan.sheets) {
    const cells = await markOfPlan(planned, nextTask);
    const charts = planned.charts.length;
    const places = placesOf(planned, (name) => tables.get(name) ?? '', inputs);
    const stands = prepared.sheets.find((sheet) => sheet.planned === planned);
    if (stands === undefined) {
      changes.push({ kind: 'createdSheet', id: added.get(planned.name) ?? '', name: planned.name, cells, charts, places });
      continue;
    }
    const { look, places: then } = stands.located;
    const before: RewroteSheet['before'] = { copy: backup === 'skip' ? null : (progress.copies.get(look.id) ?? null), places: then, inserted: stands.inserted, touched: stands.touched };
    changes.push({ kind: 'rewroteSheet', id: look.id, name: look.name, cells, charts, places, before });
  }
  prepared.parked.forEach(({ look }, index) => {
    changes.push({ kind: 'parkedSheet', id: look.id, name: look.name, parkedAs: parkNames[index] ?? '', position: existing.tabs.findIndex(({ id }) => id === look.id), visibility: look.visibility });
  });
  return changes;
}

