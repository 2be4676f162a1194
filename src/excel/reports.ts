import type { SourceCells } from '../intake/cells';
import type { Fault } from '../intake/faults';
import { normalizeHeading } from '../intake/normalize';
import type { RoleId } from '../intake/roles';
import type { Mapping, Understanding } from '../intake/understanding';
import { fault, isFault } from './faults';
import { readSources } from './read';
import type { ReadProgress } from './read';
import { inputOf, recordedSheets } from './record';
import type { RunRecord } from './record';
import { drawnSheets, findSheet } from './refresh/look';
import { newestOfEach } from './runs';
import { headingKey } from './siblings';
import type { Source } from './source';
import { sourceOf } from './sourceOf';
import { readStore } from './store/find';
import { understandRuns } from './store/runEntry';
import type { RunEntry } from './store/runEntry';

/**
 * Refreshing a report, from beginning to end:
 *
 *   const all = await reports();                                        // what there is to refresh
 *   const checked = await staleReports(all, onProgress, signal);        // which are out of date
 *   const again = await readAgain(run, onProgress, signal);             // its list as it stands now
 *   const understanding = await engine.understand(again.cells, run.analysis);
 *   const form = formAgain(run, understanding);                         // the columns and options of the run
 *   const result = await engine.run({ analysis: run.analysis, ...form, history }, onProgress);
 *   const drawn = await drawReport(result.report, run.record.language, onProgress, signal, { replace: run, record: recordOf(again.sources, form.headings, form.options, language) });
 *
 * `drawReport` answers `asks` when the user has to decide something first: call it again with the answer (`backup`). What is refreshed is the newest
 * run of the report, even if an older one is handed over. `watchEdits` tells when a check is worth while; nothing is refreshed by itself.
 */
export interface StandingReport {
  /** The newest run of the report, and what is needed to run it again. */
  readonly run: RunEntry;
  /** As its first sheet is called now; the user may have renamed it. */
  readonly name: string;
  /** Its sheets that are still there, as they are called now. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Local time, as the run log keeps it. */
  readonly when: string;
  /** "Invoices!A1:H2467", as it was. */
  readonly source: string;
  /** Where its list stands: of several sheets each that is still there. */
  readonly lists: readonly { readonly sheetId: string; readonly address: string }[];
  /** Why it cannot be refreshed; null when it can. */
  readonly obstacle: Fault | null;
}

/**
 * The reports that stand in the workbook, the oldest first: of each the run that drew it last. Not among them: what was reverted, and reports of which
 * no sheet is left. Two round trips; one where nothing was ever run. What Excel refuses is thrown, as Excel throws it.
 */
export async function reports(): Promise<readonly StandingReport[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const { runs } = await readStore(context, ['runs']);
    return runs === null ? [] : standingReports(understandRuns(runs), worksheets.items);
  });
}

/** The same from what the run log and the workbook have. */
export function standingReports(runs: readonly RunEntry[], worksheets: readonly { readonly id: string; readonly name: string }[]): readonly StandingReport[] {
  return newestOfEach(runs).flatMap((run): StandingReport[] => {
    const sheets = run.sheets.flatMap((sheet) => findSheet(worksheets, sheet) ?? []).map(({ id, name }) => ({ id, name }));
    const [first] = sheets;
    if (first === undefined) return [];
    return [{ run, name: first.name, sheets, when: run.when, source: run.source, lists: listsOf(run, worksheets), obstacle: run.record === null || drawnSheets(run) === null ? fault('refreshNoRecord') : null }];
  });
}

/** A workbook that was closed and opened may call its sheets by other ids. */
function listsOf({ record }: RunEntry, worksheets: readonly { readonly id: string; readonly name: string }[]): StandingReport['lists'] {
  if (record === null) return [];
  return recordedSheets(record.source).flatMap(({ sheetId, sheet, address }) => {
    const now = findSheet(worksheets, { id: sheetId, name: sheet });
    return now === undefined ? [] : [{ sheetId: now.id, address }];
  });
}

export interface Checked {
  readonly report: StandingReport;
  /** `unreadable`: its list is gone, or Excel does not give it up. */
  readonly state: 'same' | 'changed' | 'unreadable';
  readonly fault: Fault | null;
}

/**
 * Reads the lists of the reports again and says which of them are others now. Nothing less would do: a value may have changed by a formula elsewhere, and
 * sums that Excel could give stay the same when rows change places. So a list is read once, however many reports stand on it and whatever its size was
 * when each was made. The progress counts reports. Stopping throws nothing: what was not looked at is not in the answer. Reports with an obstacle are left out.
 */
export async function staleReports(all: readonly StandingReport[], onProgress: ReadProgress = () => undefined, signal?: AbortSignal): Promise<readonly Checked[]> {
  const wanted = all.filter(({ obstacle }) => obstacle === null);
  const checked: Checked[] = [];
  const inputNow = inputReader(signal);
  const stopped = (): boolean => signal?.aborted === true;
  for (const report of wanted) {
    if (stopped()) break;
    const input = await inputNow(report.run);
    if (stopped()) break;
    if (typeof input === 'string') checked.push({ report, state: input === report.run.input ? 'same' : 'changed', fault: null });
    else checked.push({ report, state: 'unreadable', fault: input });
    onProgress(checked.length, wanted.length);
  }
  return checked;
}

/** Answers the fingerprint of the list of a run as it stands now; of a list that was read it is known. */
function inputReader(signal: AbortSignal | undefined): (run: RunEntry) => Promise<string | Fault> {
  const places = new Map<string, readonly Source[] | Fault>();
  const inputs = new Map<string, string | Fault>();
  return async (run) => {
    const recorded = JSON.stringify(run.record?.source);
    const sources = places.get(recorded) ?? (await sourceOf(run));
    places.set(recorded, sources);
    if (isFault(sources)) return sources;
    const place = JSON.stringify(sources.map(({ sheetId, area }) => [sheetId, area]));
    const known = inputs.get(place);
    if (known !== undefined) return known;
    const cells = await readOneList(sources, () => undefined, signal);
    const input = isFault(cells) ? cells : inputOf(cells);
    inputs.set(place, input);
    return input;
  };
}

export interface ReadAgain {
  /** All sheets of a stacked list, in their order; for `recordOf`. */
  readonly sources: readonly Source[];
  /** For `understand` of the engine. */
  readonly cells: readonly SourceCells[];
}

/** Finds the list of a run again, wherever it stands now, and reads all of it. */
export async function readAgain(run: RunEntry, onProgress: ReadProgress, signal?: AbortSignal): Promise<ReadAgain | Fault> {
  const sources = await sourceOf(run);
  if (isFault(sources)) return sources;
  const cells = await readOneList(sources, onProgress, signal);
  return isFault(cells) ? cells : { sources, cells };
}

async function readOneList(sources: readonly Source[], onProgress: ReadProgress, signal?: AbortSignal): Promise<readonly SourceCells[] | Fault> {
  const cells = await readSources(sources, onProgress, signal);
  return isFault(cells) ? cells : (oneList(cells) ?? cells);
}

/** Sheets can be read as one list only as long as their headings are the same. */
function oneList(cells: readonly SourceCells[]): Fault | null {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0) return null;
  const key = headingKey(first);
  const odd = key === null ? first : others.find((each) => headingKey(each) !== key);
  return odd === undefined ? null : fault('refreshHeadingsDiffer', odd.sheet, { sheet: odd.sheet, first: first.sheet });
}

export interface FormAgain {
  readonly mapping: Mapping;
  readonly options: RunRecord['options'];
  readonly headings: RunRecord['headings'];
}

/**
 * The columns and options of a run, laid over what its list has now. Columns are found by their headings, wherever they stand; where one is gone, the
 * user has to say what takes its place.
 */
export function formAgain(run: RunEntry, { columns, mapping: understood }: Pick<Understanding, 'columns' | 'mapping'>): FormAgain | Fault {
  const { record } = run;
  if (record === null) return fault('refreshNoRecord');
  const mapping: Mapping = {};
  // A column without a heading has none to be found by.
  for (const [role, index] of Object.entries(understood) as [RoleId, number][]) if (columns.find((column) => column.index === index)?.heading === '') mapping[role] = index;
  const gone: string[] = [];
  for (const [role, heading] of Object.entries(record.headings) as [RoleId, string][]) {
    const column = columns.find((each) => each.heading === heading) ?? columns.find((each) => normalizeHeading(each.heading) === normalizeHeading(heading));
    if (column === undefined) gone.push(heading);
    else mapping[role] = column.index;
  }
  return gone.length > 0 ? fault('refreshColumnsGone', run.source, { names: gone.join(', '), count: gone.length }) : { mapping, options: record.options, headings: record.headings };
}
