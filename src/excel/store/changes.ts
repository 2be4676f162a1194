import type { Area } from '../areas';
import type { PlannedChart } from '../plan/plan';
import { understandAddedColumns } from './addedColumns';
import type { AddedColumns } from './addedColumns';
import { understandFrozenCells } from './frozenCells';
import type { FrozenCells } from './frozenCells';

/** What a run did to the workbook. One of a kind that is not known here was made by a newer version. */
export type RunChange = CreatedSheet | RewroteSheet | ParkedSheet | AddedColumns | FrozenCells | UnknownChange;

export interface CreatedSheet {
  readonly kind: 'createdSheet';
  readonly id: string;
  readonly name: string;
  /** Fingerprint of its literal cells. */
  readonly cells: string;
  readonly charts: number;
  /** Absent in runs of versions that could not refresh. */
  readonly places?: SheetPlaces;
}

/** A sheet of the run before, written again in place. */
export interface RewroteSheet {
  readonly kind: 'rewroteSheet';
  readonly id: string;
  /** As it is called since: a user's own name is kept. */
  readonly name: string;
  /** Fingerprint of the literal cells in our own areas; what stands beside them is the user's. */
  readonly cells: string;
  readonly charts: number;
  readonly places: SheetPlaces;
  readonly before: SheetBefore;
}

/** How to put a rewritten sheet back. */
export interface SheetBefore {
  /** The very hidden copy; null where none was kept. */
  readonly copy: { readonly id: string; readonly name: string } | null;
  /** Where our things stood. */
  readonly places: SheetPlaces;
  /** Rows that were pushed in, in their order. */
  readonly inserted: readonly Area[];
  /** Every area that was written or cleared, in rows and columns of the sheet before. */
  readonly touched: readonly Area[];
}

/** A sheet that the refreshed report does not need: very hidden under another name until the next refresh. */
export interface ParkedSheet {
  readonly kind: 'parkedSheet';
  readonly id: string;
  /** Its name before and since. */
  readonly name: string;
  readonly parkedAs: string;
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

export interface UnknownChange {
  readonly kind: 'unknown';
}

/** What we drew on a sheet, and where it stood when the run was done. */
export interface SheetPlaces {
  /** 'report', or the id of the table that the sheet is for. */
  readonly of: string;
  readonly blocks: readonly BlockPlace[];
  readonly tables: readonly TablePlace[];
  readonly charts: readonly PlannedChart[];
  /** Where the verdicts of the checks stand. */
  readonly verdicts: Area | null;
}

export interface BlockPlace {
  readonly id: string;
  /** Its first text and where that stands: so it is found again. */
  readonly text: string;
  readonly at: readonly [number, number];
  readonly areas: readonly Area[];
}

export interface TablePlace {
  /** Id in the report. */
  readonly of: string;
  /** Id in Excel. */
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly totals: boolean;
  /** Our columns in the order of the sheet: id and heading. */
  readonly columns: readonly (readonly [string, string])[];
  /** Columns of the reader's own. */
  readonly own: readonly string[];
  /** Columns that tell one row from the others. */
  readonly key: readonly string[];
  /** The column for the reader's notes. */
  readonly noteColumn: string | null;
  /** Contents of the columns that the reader may type into, as they were written: what differs was typed. */
  readonly inputs: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The table whose notes without a document this one lists. */
  readonly orphansOf: string | null;
  /** Its style, where somebody may have given it another one. */
  readonly style?: string;
}

/** Changes as they came out of a workbook; null where they cannot be read. */
export function understandChanges(parsed: unknown): RunChange[] | null {
  if (!Array.isArray(parsed)) return null;
  return parsed.map((change: unknown) => understandChange((change ?? {}) as Partial<Record<string, unknown>>));
}

function understandChange(change: Partial<Record<string, unknown>>): RunChange {
  const { kind, id, name, cells, charts, places, before } = change;
  const unknown: UnknownChange = { kind: 'unknown' };
  if (kind === 'addedColumns') return understandAddedColumns(change) ?? unknown;
  if (kind === 'frozenCells') return understandFrozenCells(change) ?? unknown;
  if (typeof id !== 'string' || typeof name !== 'string') return unknown;
  const drawn = typeof charts === 'number' ? charts : 0;
  if (kind === 'createdSheet' && typeof cells === 'string') return { kind, id, name, cells, charts: drawn, ...(isPlaces(places) ? { places } : {}) };
  if (kind === 'rewroteSheet' && typeof cells === 'string' && isPlaces(places) && isBefore(before)) return { kind, id, name, cells, charts: drawn, places, before };
  const { parkedAs, position, visibility } = change as Partial<ParkedSheet>;
  if (kind === 'parkedSheet' && typeof parkedAs === 'string' && typeof position === 'number' && (visibility === 'Visible' || visibility === 'Hidden' || visibility === 'VeryHidden')) {
    return { kind, id, name, parkedAs, position, visibility };
  }
  return unknown;
}

function isPlaces(value: unknown): value is SheetPlaces {
  const { of, blocks, tables, charts } = (value ?? {}) as Partial<SheetPlaces>;
  return typeof of === 'string' && Array.isArray(blocks) && Array.isArray(tables) && Array.isArray(charts);
}

function isBefore(value: unknown): value is SheetBefore {
  const { places, inserted, touched } = (value ?? {}) as Partial<SheetBefore>;
  return isPlaces(places) && Array.isArray(inserted) && Array.isArray(touched);
}
