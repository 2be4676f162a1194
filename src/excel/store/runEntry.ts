import type { CellValue } from '../../intake/cells';
import type { Report, Stamp } from '../../report/report';
import type { Words } from '../../texts/words';
import { cellOf, textOf } from './find';
import type { StoreTable } from './find';

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
  /** The sheets among the changes. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly state: 'made' | 'reverted';
}

/** More kinds will come: columns beside a source, a range that was written over. One that is not known here was made by a newer version. */
export type RunChange = CreatedSheet | UnknownChange;

export interface CreatedSheet {
  readonly kind: 'createdSheet';
  readonly id: string;
  readonly name: string;
  /** Fingerprint of its literal cells. */
  readonly cells: string;
  readonly charts: number;
}

export interface UnknownChange {
  readonly kind: 'unknown';
}

/** A cell holds so many characters. */
const longestText = 32_767;

export interface Made {
  readonly number: number;
  readonly id: string;
  readonly when: string;
  readonly sheets: readonly CreatedSheet[];
}

export function runEntry({ analysis, title, stamp }: Pick<Report, 'analysis' | 'title' | 'stamp'>, { id, number, when, sheets }: Made): RunEntry {
  const { source, options, rows, fingerprint } = stamp;
  const written = sheets.map((sheet) => sheet.cells).join(' ');
  return { id, number, when, analysis, title, source, options, rowsUsed: rows.used, input: fingerprint, written, changes: sheets, sheets: sheets.map((sheet) => ({ id: sheet.id, name: sheet.name })), state: 'made' };
}

/** Cells of the run log, in the order of its columns. */
export function runCells(run: RunEntry): CellValue[] {
  const options = JSON.stringify(run.options);
  const cells = [run.id, run.number, run.when, run.analysis, run.title.en, run.title.zh, run.source, options.length > longestText ? '[]' : options, run.rowsUsed, run.input, run.written, JSON.stringify(run.changes), run.state];
  return cells.map((cell) => (typeof cell === 'string' ? cell.slice(0, longestText) : cell));
}

/** A row of the run log; null where it cannot be one. */
export function understandRun(table: Pick<StoreTable, 'columnOf'>, row: readonly CellValue[]): RunEntry | null {
  const text = (column: string): string => textOf(table, row, column);
  const number = Number(cellOf(table, row, 'number'));
  const changes = changesIn(text('changes'));
  const state = text('state');
  if (text('run') === '' || !Number.isInteger(number) || changes === null || (state !== 'made' && state !== 'reverted')) return null;
  const sheets = changes.flatMap((change) => (change.kind === 'createdSheet' ? [{ id: change.id, name: change.name }] : []));
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
    sheets,
    state,
  };
}

function changesIn(json: string): RunChange[] | null {
  const parsed = parse(json);
  if (!Array.isArray(parsed)) return null;
  return parsed.map((change: unknown): RunChange => {
    const { kind, id, name, cells, charts } = (change ?? {}) as Partial<CreatedSheet>;
    if (kind !== 'createdSheet' || typeof id !== 'string' || typeof name !== 'string' || typeof cells !== 'string') return { kind: 'unknown' };
    return { kind, id, name, cells, charts: typeof charts === 'number' ? charts : 0 };
  });
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
