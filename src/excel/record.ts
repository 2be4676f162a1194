import type { SourceCells } from '../intake/cells';
import { fingerprint } from '../intake/fingerprint';
import { prepareCells } from '../intake/prepare';
import type { Language } from '../texts/words';
import type { SavedChoices } from './settings';
import type { Source } from './source';

/** What is needed to run a report again: columns by their headings, the options as they were chosen, and where its source stood. */
export interface RunRecord {
  /** Role -> heading of the column. */
  readonly headings: Readonly<Record<string, string>>;
  readonly options: SavedChoices['options'];
  readonly source: RecordedSource;
  readonly language: Language;
}

export interface RecordedSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** "Invoices!A1:H2467" */
  readonly address: string;
  readonly table: string | null;
}

/** The first sheet, and all of them where several were read as one list. */
export interface RecordedSource extends RecordedSheet {
  readonly sheets: readonly RecordedSheet[];
}

/** The record of a run on these parts, in their order. */
export function recordOf(parts: readonly Source[], headings: RunRecord['headings'], options: RunRecord['options'], language: Language): RunRecord {
  const recorded = parts.map(({ sheetId, sheet, address, table }): RecordedSheet => ({ sheetId, sheet, address, table }));
  const [first] = recorded;
  if (first === undefined) throw new Error('A run has a source');
  return { headings, options, source: { ...first, sheets: recorded.length > 1 ? recorded : [] }, language };
}

/** The sheets of a recorded source, in their order. */
export function recordedSheets({ sheets, sheetId, sheet, address, table }: RecordedSource): readonly RecordedSheet[] {
  return sheets.length > 0 ? sheets : [{ sheetId, sheet, address, table }];
}

/** A record that came out of a workbook; null where it cannot be one. */
export function understandRecord(stored: unknown): RunRecord | null {
  const { headings, options, source, language } = (stored ?? {}) as Partial<RunRecord>;
  if (!isTexts(headings) || typeof options !== 'object' || options === null || (language !== 'en' && language !== 'zh')) return null;
  if (!isSheet(source) || !Array.isArray(source.sheets) || !source.sheets.every(isSheet)) return null;
  return { headings, options, source, language };
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

function isSheet(value: unknown): value is RecordedSource {
  const { sheetId, sheet, address, table } = (value ?? {}) as Partial<RecordedSheet>;
  return typeof sheetId === 'string' && typeof sheet === 'string' && typeof address === 'string' && (table === null || typeof table === 'string');
}

/** What a run stands on: the fingerprint of all parts of its source, in their order, as they were read. */
export function inputOf(cells: readonly SourceCells[]): string {
  return fingerprint(prepareCells(cells));
}
