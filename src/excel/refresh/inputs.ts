import { numberFormats } from '../../report/formats';
import type { Report, ReportColumn } from '../../report/report';
import type { Language } from '../../texts/words';
import type { OwnColumn } from '../plan/plan';
import type { ArrangedColumn, ArrangedTable } from '../plan/tables';
import { contentOf } from '../plan/text';
import { bodyOf } from './carried';
import type { Carried } from './carried';
import type { Located, LocatedTable } from './locate';

type Content = string | number | boolean;

/** Longer tables are no forms that somebody fills in. */
const mostRows = 500;

/** The columns that a reader may type into, with the one that names the rows. */
export function inputColumns(table: ArrangedTable): readonly ReportColumn[] {
  const inputs = table.columns.filter((column) => column.input === true && column.id !== table.noteColumn);
  if (inputs.length === 0 || table.rowCount > mostRows) return [];
  const name = nameColumn(table);
  return name === undefined || inputs.includes(name) ? inputs : [name, ...inputs];
}

function nameColumn(table: ArrangedTable): ReportColumn | undefined {
  return table.columns.find((column) => column.role === 'key') ?? table.columns[0];
}

/** Contents as they are kept in the run log, to see later what was typed. */
export function inputContents(table: ArrangedTable, language: Language): Readonly<Record<string, readonly Content[]>> {
  return Object.fromEntries(inputColumns(table).map((column) => [column.id, column.values.map((value) => encoded(contentOf(value, language)))]));
}

/** The same for every table of a report. */
export function inputsOf(report: Report, language: Language): ReadonlyMap<string, Readonly<Record<string, readonly Content[]>>> {
  return new Map((report.tables as readonly ArrangedTable[]).map((table) => [table.id, inputContents(table, language)]));
}

function encoded(content: Content): Content {
  return typeof content === 'string' && /^['=]/.test(content) ? `'${content}` : content;
}

interface Typed {
  readonly content: Content;
  readonly format: string;
}

/**
 * A table with what the reader had typed into it: cells that are not as they were written. A row whose name was typed over takes the place of the
 * one that it was, as long as the report has that one; else it comes at the end.
 */
export function withTyped(table: ArrangedTable, old: LocatedTable, { look }: Located, carried: Carried, language: Language): ArrangedTable {
  const columns = inputColumns(table).filter((column) => column.id in old.recorded.inputs && old.columns.includes(column.id));
  const name = nameColumn(table);
  if (columns.length === 0 || name === undefined || !columns.includes(name)) return table;
  const body = bodyOf(old);
  const offsetOf = (id: string): number => old.columns.indexOf(id);
  const now = (id: string, row: number): Typed => ({ content: carried.get(offsetOf(id))?.cells[row] ?? '', format: carried.get(offsetOf(id))?.formats[row] ?? 'General' });
  const before = (id: string, row: number): Content => old.recorded.inputs[id]?.[row] ?? '';
  const fresh = new Map(columns.map((column) => [column.id, column.values.map((value) => encoded(contentOf(value, language)))]));

  const recordedNames = (old.recorded.inputs[name.id] ?? []).map(String);
  const known = sameRows(recordedNames, Array.from({ length: body.rows }, (_, row) => String(now(name.id, row).content)));
  const vacated = recordedNames.map((_, index) => index).filter((index) => !known.includes(index));
  const freshRows = numbered((fresh.get(name.id) ?? []).map(String));
  const recordedRows = numbered(recordedNames);

  const typed = new Map<number, Map<string, Typed>>();
  let rows = table.rowCount;
  known.forEach((was, row) => {
    const changed = new Map(columns.flatMap(({ id }) => (was !== null && now(id, row).content === before(id, was) ? [] : [[id, now(id, row)] as const])));
    if (changed.size === 0 || (was === null && [...changed.values()].every(({ content }) => content === ''))) return;
    const stands = was ?? vacated.shift();
    let target = stands === undefined ? -1 : freshRows.indexOf(recordedRows[stands] ?? '');
    if (target < 0 || typed.has(target)) target = rows++;
    typed.set(target, target < table.rowCount ? changed : new Map(columns.map(({ id }) => [id, now(id, row)])));
  });
  if (typed.size === 0) return table;

  const more = new Array<null>(rows - table.rowCount).fill(null);
  const all = table.columns.map((column): ArrangedColumn => {
    const contents = fresh.get(column.id);
    const longer = { ...column, values: [...column.values, ...more] };
    if (contents === undefined || column.input !== true || look.cells.area === null) return longer;
    const own: OwnColumn = {
      added: false,
      formula: null,
      cells: Array.from({ length: rows }, (_, row) => typed.get(row)?.get(column.id)?.content ?? contents[row] ?? ''),
      formats: Array.from({ length: rows }, (_, row) => typed.get(row)?.get(column.id)?.format ?? numberFormats[column.format]),
      total: '',
    };
    return { ...longer, own };
  });
  return { ...table, rowCount: rows, columns: all };
}

/** For each row the one that it was: of the same name in the same place, else the next of the same name; null where the name was typed over. */
function sameRows(before: readonly string[], now: readonly string[]): readonly (number | null)[] {
  const rows = now.map((name, row): number | null => (before[row] === name ? row : null));
  const taken = new Set(rows);
  return rows.map((row, index) => {
    if (row !== null) return row;
    const found = before.findIndex((name, at) => name === now[index] && !taken.has(at));
    if (found < 0) return null;
    taken.add(found);
    return found;
  });
}

/** The same names told apart by a number. */
function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${name}\n${number}`;
  });
}
