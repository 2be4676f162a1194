import { offsetOf1904 } from '../../math/dates';
import type { ReportColumn } from '../../report/report';
import type { Language } from '../../texts/words';
import { serialIn } from '../plan/days';
import type { ArrangedTable } from '../plan/tables';
import { contentOf } from '../plan/text';
import { bodyOf, formulaOfAll } from './carried';
import type { Carried } from './carried';
import type { Located, LocatedTable } from './locate';

type Content = string | number | boolean;

export interface CarriedCell {
  readonly content: Content;
  readonly format: string;
}

/** A row with something of the reader's. */
export interface CarriedRow {
  readonly key: string;
  /** How many rows with this key stand above it. */
  readonly count: number;
  /** Everything else that we wrote in the row: tells rows with the same key apart. */
  readonly content: string;
  readonly keyCells: readonly Content[];
  /** By heading; the notes by "". */
  readonly cells: ReadonlyMap<string, CarriedCell>;
  /** Whole-day serial since when the row is no row of the table any more; null while it is one. */
  readonly since: number | null;
}

/** Name of the column with notes among the carried ones: headings are never blank. */
export const noteName = '';

/** What a column is carried as; null for one of ours. */
function nameOf(table: LocatedTable, offset: number): string | null {
  const id = table.columns[offset] ?? null;
  if (id === null) return table.look.columns[offset] ?? '';
  return id === table.recorded.noteColumn ? noteName : null;
}

/** Columns of the reader's in a table: those with one formula for all rows, and those whose rows are carried one by one. */
export interface CarriedNames {
  readonly formulas: ReadonlyMap<string, { readonly formula: string; readonly format: string; readonly total: Content }>;
  readonly cells: ReadonlyMap<string, { readonly format: string; readonly total: Content }>;
}

export function carriedNames(table: LocatedTable, carried: Carried): CarriedNames {
  const formulas = new Map<string, { formula: string; format: string; total: Content }>();
  const cells = new Map<string, { format: string; total: Content }>();
  for (const [offset, column] of carried) {
    const name = nameOf(table, offset);
    if (name === null) continue;
    const formula = formulaOfAll(column.cells);
    const format = column.formats[0] ?? 'General';
    if (formula === null) cells.set(name, { format: column.formats.every((each) => each === format) ? format : 'General', total: column.total });
    else formulas.set(name, { formula, format, total: column.total });
  }
  return { formulas, cells };
}

/** The rows of a table in which the reader has written something. `since` names the column that says since when a row is set aside. */
export function carriedRows(table: LocatedTable, { look }: Located, carried: Carried, names: CarriedNames, dates: ReadonlySet<string>, date1904: boolean, since: string | null): CarriedRow[] {
  const { recorded, columns } = table;
  const body = bodyOf(table);
  const offsetOf = (id: string): number => columns.indexOf(id);
  const keys = recorded.key.map(offsetOf);
  const others = columns.flatMap((id, offset) => (id === null || id === recorded.noteColumn || carried.has(offset) ? [] : [offset]));
  const own = [...carried].flatMap(([offset, column]) => {
    const name = nameOf(table, offset);
    return name === null || !names.cells.has(name) ? [] : [{ name, column }];
  });
  const at = (row: number, offset: number): Content => (offset < 0 ? '' : (look.cells.at(body.row + row, body.column + offset) ?? ''));
  const counts = new Map<string, number>();
  const rows: CarriedRow[] = [];
  for (let row = 0; row < body.rows; row += 1) {
    const keyCells = keys.map((offset, index) => dayIn1900(at(row, offset), dates.has(recorded.key[index] ?? '') && date1904));
    const key = keyText(keyCells);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const cells = new Map<string, CarriedCell>();
    for (const { name, column } of own) {
      const content = column.cells[row] ?? '';
      if (content !== '') cells.set(name, { content, format: column.formats[row] ?? 'General' });
    }
    if (cells.size === 0) continue;
    const day = since === null ? null : dayIn1900(at(row, offsetOf(since)), date1904);
    rows.push({ key, count, content: keyText(others.map((offset) => (look.cells.formulaAt(body.row + row, body.column + offset) === null ? at(row, offset) : ''))), keyCells, cells, since: typeof day === 'number' ? day : null });
  }
  return rows;
}

function dayIn1900(content: Content, shift: boolean): Content {
  return shift && typeof content === 'number' ? content + offsetOf1904 : content;
}

/** Equal for rows that mean the same; a number and the text of it are one. */
export function keyText(cells: readonly Content[]): string {
  return JSON.stringify(cells.map((cell) => (typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell).trim())));
}

/** Keys and contents of the rows of a new table. */
export interface NewRows {
  /** Rows by key, in order. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly contentOf: (row: number) => string;
}

export function newRows(table: ArrangedTable, old: LocatedTable | null, key: readonly string[], language: Language, date1904: boolean): NewRows {
  const columnOf = (id: string): ReportColumn | undefined => table.columns.find((column) => column.id === id);
  const keys = key.map(columnOf);
  const byKey = new Map<string, number[]>();
  if (keys.length > 0 && keys.every((column) => column !== undefined)) {
    for (let row = 0; row < table.rowCount; row += 1) {
      const text = keyText(keys.map((column) => contentOf(column?.values[row] ?? null, language)));
      const rows = byKey.get(text);
      if (rows === undefined) byKey.set(text, [row]);
      else rows.push(row);
    }
  }
  const others = (old?.columns ?? []).flatMap((id) => (id === null || id === old?.recorded.noteColumn || (old !== null && id in old.recorded.inputs) ? [] : [columnOf(id)]));
  const contentAt = (column: ReportColumn | undefined, row: number): Content => {
    if (column === undefined || column.formula !== undefined) return '';
    const content = contentOf(column.values[row] ?? null, language);
    return column.format === 'date' && typeof content === 'number' ? serialIn(content, date1904) : content;
  };
  return { byKey, contentOf: (row) => keyText(others.map((column) => contentAt(column, row))) };
}

/** Which new row each carried row belongs to; those that belong to none are not in it. `taken` are rows that hold something already. */
export function matchRows(rows: readonly CarriedRow[], fresh: NewRows, taken: Set<number>): ReadonlyMap<CarriedRow, number> {
  const matched = new Map<CarriedRow, number>();
  const byKey = new Map<string, CarriedRow[]>();
  for (const row of rows) listAt(byKey, row.key).push(row);
  for (const [key, same] of byKey) {
    const candidates = fresh.byKey.get(key) ?? [];
    if (candidates.length === 0) continue;
    const take = (row: CarriedRow, target: number | undefined): void => {
      if (target === undefined || taken.has(target)) return;
      taken.add(target);
      matched.set(row, target);
    };
    // The very same row first, then the one in the same place among its like, then any that is free.
    if (candidates.length > 1) {
      const byContent = new Map<string, number[]>();
      for (const target of candidates) if (!taken.has(target)) listAt(byContent, fresh.contentOf(target)).push(target);
      const used = new Map<string, number>();
      for (const row of same) {
        const at = used.get(row.content) ?? 0;
        take(row, byContent.get(row.content)?.[at]);
        used.set(row.content, at + 1);
      }
    }
    for (const row of same) if (!matched.has(row)) take(row, candidates[row.count]);
    let free = 0;
    for (const row of same) {
      if (matched.has(row)) continue;
      while (free < candidates.length && taken.has(candidates[free] ?? -1)) free += 1;
      take(row, candidates[free]);
    }
  }
  return matched;
}

function listAt<Of>(map: Map<string, Of[]>, key: string): Of[] {
  const list = map.get(key) ?? [];
  if (list.length === 0) map.set(key, list);
  return list;
}
