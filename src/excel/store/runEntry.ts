import type { CellValue } from '../../intake/cells';
import type { Report, Stamp } from '../../report/report';
import type { Words } from '../../texts/words';
import { understandRecord } from '../record';
import type { RunRecord } from '../record';
import { understandChanges } from './changes';
import type { RunChange, UnknownChange } from './changes';
import { cellOf, textOf } from './find';
import type { StoreTable } from './find';
import { isPiece, joinPieces, piecesOf } from './longTexts';

export type { CreatedSheet, ParkedSheet, RewroteSheet, RunChange, SheetPlaces, UnknownChange } from './changes';

/** One run of an analysis, as the hidden run log keeps it. */
export interface RunEntry {
  readonly id: string;
  /** Counts the runs of the workbook; the last run has the highest number. */
  readonly number: number;
  /** Local time with its distance to world time: 2026-11-21T10:20:14+01:00. */
  readonly when: string;
  /** Id of the analysis. */
  readonly analysis: string;
  readonly title: Words;
  /** "Invoices!A1:H2467" */
  readonly source: string;
  readonly options: Stamp['options'];
  readonly rowsUsed: number;
  /** Fingerprint of the cells that were read. */
  readonly input: string;
  /** Fingerprint of the literal cells that were written. */
  readonly written: string;
  /** What the run did to the workbook; reverting it undoes all of them. */
  readonly changes: readonly RunChange[];
  /** The sheets of the report, among the changes. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly state: 'made' | 'reverted';
  /** Id of the run whose report this one refreshed in place; null for a report of its own. */
  readonly replaces: string | null;
  /** What is needed to run it again; null in runs that were drawn without. */
  readonly record: RunRecord | null;
}

/** A cell holds so many characters. */
const longestText = 32_767;

export interface Made {
  readonly number: number;
  readonly id: string;
  readonly when: string;
  readonly changes: readonly Exclude<RunChange, UnknownChange>[];
  readonly replaces?: string | null;
  readonly record?: RunRecord | null;
}

/** What the run log takes of a report; what draws none has as much. */
export interface LoggedReport extends Pick<Report, 'analysis' | 'title'> {
  readonly stamp: Pick<Stamp, 'source' | 'options' | 'fingerprint'> & { readonly rows: Pick<Stamp['rows'], 'used'> };
}

export function runEntry({ analysis, title, stamp }: LoggedReport, { id, number, when, changes, replaces = null, record = null }: Made): RunEntry {
  const { source, options, rows, fingerprint } = stamp;
  const written = changes.flatMap((change) => (change.kind === 'parkedSheet' ? [] : [change.cells])).join(' ');
  return { id, number, when, analysis, title, source, options, rowsUsed: rows.used, input: fingerprint, written, changes, sheets: sheetsOf(changes), state: 'made', replaces, record };
}

function sheetsOf(changes: readonly RunChange[]): RunEntry['sheets'] {
  return changes.flatMap((change) => (change.kind === 'createdSheet' || change.kind === 'rewroteSheet' ? [{ id: change.id, name: change.name }] : []));
}

/** State of a row that goes on with the long texts of a run. */
export const moreState = 'more';

/** Rows of the run log for a run, in the order of its columns: one, and more where a text is longer than a cell. */
export function runRows(run: RunEntry): CellValue[][] {
  const options = JSON.stringify(run.options);
  const changes = piecesOf(JSON.stringify(run.changes));
  const record = piecesOf(run.record === null ? '' : JSON.stringify(run.record));
  const main = [run.id, run.number, run.when, run.analysis, run.title.en, run.title.zh, run.source, options.length > longestText ? '[]' : options, run.rowsUsed, run.input, run.written, changes[0] ?? '', run.state, run.replaces ?? '', record[0] ?? ''];
  const more = Array.from({ length: Math.max(changes.length, record.length) - 1 }, (_, index) => [run.id, index + 1, '', '', '', '', '', '', '', '', '', changes[index + 1] ?? '', moreState, '', record[index + 1] ?? '']);
  return [main, ...more].map((row) => row.map((cell) => (typeof cell === 'string' ? cell.slice(0, longestText) : cell)));
}

/** The runs of the log in the order of its rows; what cannot be a run is left out. */
export function understandRuns(table: Pick<StoreTable, 'columnOf' | 'rows'>): RunEntry[] {
  const more = new Map<string, (readonly CellValue[])[]>();
  for (const row of table.rows) {
    if (textOf(table, row, 'state') !== moreState) continue;
    const run = textOf(table, row, 'run');
    more.set(run, [...(more.get(run) ?? []), row]);
  }
  for (const rows of more.values()) rows.sort((one, other) => Number(cellOf(table, one, 'number')) - Number(cellOf(table, other, 'number')));
  return table.rows.flatMap((row) => understandRun(table, row, more.get(textOf(table, row, 'run')) ?? []) ?? []);
}

/** A row of the run log with those that go on with it; null where it cannot be a run. */
export function understandRun(table: Pick<StoreTable, 'columnOf'>, row: readonly CellValue[], more: readonly (readonly CellValue[])[] = []): RunEntry | null {
  const text = (column: string): string => textOf(table, row, column);
  const long = (column: string): string => (isPiece(text(column)) ? joinPieces([row, ...more].map((each) => textOf(table, each, column))) : text(column));
  const number = Number(cellOf(table, row, 'number'));
  const changes = understandChanges(parse(long('changes')));
  const state = text('state');
  if (text('run') === '' || !Number.isInteger(number) || changes === null || (state !== 'made' && state !== 'reverted')) return null;
  const rowsUsed = Number(cellOf(table, row, 'rows used'));
  return {
    id: text('run'),
    number,
    when: text('when'),
    analysis: text('analysis'),
    title: { en: text('title'), zh: text('title (zh)') },
    source: text('source'),
    options: optionsIn(text('options')),
    rowsUsed: Number.isFinite(rowsUsed) ? rowsUsed : 0,
    input: text('input'),
    written: text('written'),
    changes,
    sheets: sheetsOf(changes),
    state,
    replaces: text('replaces') === '' ? null : text('replaces'),
    record: understandRecord(parse(long('record'))),
  };
}

function optionsIn(json: string): Stamp['options'] {
  const parsed = parse(json);
  const isWords = (words: unknown): words is Words => typeof (words as Words | null)?.en === 'string' && typeof (words as Words).zh === 'string';
  if (!Array.isArray(parsed)) return [];
  return parsed.filter((option: Partial<Stamp['options'][number]> | null): option is Stamp['options'][number] => isWords(option?.label) && isWords(option.value));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Unlike any other, without a clock: two people may run something at the same moment. */
export function newRunId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 2026-11-21T10:20:14+01:00 */
export function localTime(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = -now.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}${zone}`;
}
