import { numberFormats } from '../../report/formats';
import type { Report } from '../../report/report';
import { sheetWords } from '../../texts/sheet';
import type { Language } from '../../texts/words';
import { leftOutTable } from '../plan/leftOut';
import type { OwnColumn } from '../plan/plan';
import { keyOf } from '../plan/tables';
import type { ArrangedColumn, ArrangedTable } from '../plan/tables';
import type { Carried } from './carried';
import { withTyped } from './inputs';
import type { Located, LocatedTable } from './locate';
import { carriedNames, carriedRows, matchRows, newRows, noteName } from './rows';
import type { CarriedNames, CarriedRow } from './rows';

/** A report laid out as it stands: columns in the order that the reader gave them, with what the reader wrote beside its rows. */
export interface Arranged {
  readonly report: Report;
  readonly orphans: readonly { readonly sheet: string; readonly list: ArrangedTable }[];
}

interface Old {
  readonly located: Located;
  readonly table: LocatedTable;
  readonly carried: Carried;
}

export interface ArrangeInput {
  /** With its columns for notes. */
  readonly report: Report;
  readonly language: Language;
  readonly located: readonly Located[];
  readonly carried: ReadonlyMap<LocatedTable, Carried>;
  /** Whole-day serial of this refresh. */
  readonly today: number;
  readonly date1904: boolean;
}

export const sinceId = 'setAside';

export function arrangeReport(input: ArrangeInput): Arranged {
  const { report, located, carried } = input;
  const leftOut = leftOutTable(report);
  const tables: readonly ArrangedTable[] = leftOut === null ? report.tables : [...report.tables, leftOut];
  const old = located.flatMap((each) => each.tables.map((table): Old => ({ located: each, table, carried: carried.get(table) ?? new Map() })));
  const listOf = (id: string): Old | null => old.find(({ table }) => table.recorded.orphansOf === id) ?? null;
  const orphans: { sheet: string; list: ArrangedTable }[] = [];
  const keep = (sheet: string, list: ArrangedTable | null): void => {
    if (list !== null) orphans.push({ sheet, list });
  };

  const arranged = tables.map((table) => {
    const now = old.find(({ table: { recorded } }) => recorded.of === table.id && recorded.orphansOf === null) ?? null;
    const done = arrangeTable(table, now, listOf(table.id), input);
    keep(table.place === 'report' ? 'report' : table.id, done.orphans);
    return done.table;
  });
  // Tables that the report does not have any more; what was written beside their rows stays on their sheet.
  const ids = new Set(tables.map(({ id }) => id));
  const vanished = new Set(old.map(({ table: { recorded } }) => recorded.orphansOf ?? recorded.of).filter((id) => !ids.has(id)));
  for (const id of vanished) {
    const now = old.find(({ table: { recorded } }) => recorded.of === id) ?? null;
    const list = listOf(id);
    const sheet = (now ?? list)?.located.places.of;
    if (sheet !== undefined) keep(sheet, arrangeTable(emptyTable(id, now ?? list), now, list, input).orphans);
  }
  return { report: { ...report, tables: arranged }, orphans };
}

/** Stands for a table that is no more: it has the key columns only, and no row. */
function emptyTable(id: string, old: Old | null): ArrangedTable {
  const recorded = old?.table.recorded;
  const columns = (recorded?.key ?? []).map((key): ArrangedColumn => {
    const heading = recorded?.columns.find(([known]) => known === key)?.[1] ?? key;
    return { id: key, heading: { en: heading, zh: heading }, format: 'general', values: [], role: 'key' };
  });
  return { id, title: { en: id, zh: id }, place: 'report', rowCount: 0, columns, notes: { key: columns.map((column) => column.id) } };
}

function arrangeTable(given: ArrangedTable, old: Old | null, list: Old | null, input: ArrangeInput): { readonly table: ArrangedTable; readonly orphans: ArrangedTable | null } {
  if (old === null && list === null) return { table: given, orphans: null };
  const { language, date1904, today } = input;
  const table = old === null ? given : withTyped(given, old.table, old.located, old.carried, language);
  const dates = new Set(table.columns.filter((column) => column.format === 'date').map((column) => column.id));
  const names = old === null ? noNames : carriedNames(old.table, old.carried);
  const rows = old === null ? [] : carriedRows(old.table, old.located, old.carried, names, dates, date1904, null);
  const aside = list === null ? [] : carriedRows(list.table, list.located, list.carried, carriedNames(list.table, list.carried), dates, date1904, sinceId);

  const taken = new Set<number>();
  const key = old?.table.recorded.key ?? list?.table.recorded.key ?? keyOf(table);
  const fresh = newRows(table, old?.table ?? null, key, language, date1904);
  const matched = new Map(matchRows(rows, fresh, taken));
  // What was set aside comes back with its document, as long as there is a column for all of it.
  const room = (name: string): boolean => (name === noteName ? table.noteColumn !== undefined : names.cells.has(name));
  for (const [row, target] of matchRows(aside.filter(({ cells }) => [...cells.keys()].every(room)), fresh, taken)) matched.set(row, target);

  const lost = [...rows, ...aside].filter((row) => !matched.has(row));
  return {
    table: withOwn(table, old?.table ?? null, names, matched),
    orphans: lost.length === 0 ? null : orphanTable(table, key, lost, today),
  };
}

const noNames: CarriedNames = { formulas: new Map(), cells: new Map() };

/** The table with the columns of the reader where they stand; in the order of the sheet, as long as our columns are the same. */
function withOwn(table: ArrangedTable, old: LocatedTable | null, names: CarriedNames, matched: ReadonlyMap<CarriedRow, number>): ArrangedTable {
  const contents = new Map<string, OwnColumn>();
  for (const [name, { format, total }] of names.cells) contents.set(name, ownColumn(name, table.rowCount, matched, format, total));
  for (const [name, { formula, format, total }] of names.formulas) contents.set(name, { added: name !== noteName, formula, cells: [], formats: [format], total });
  const ours = table.columns.map((column) => {
    const own = column.id === table.noteColumn ? contents.get(noteName) : undefined;
    return own === undefined ? column : { ...column, own };
  });
  const theirs = [...contents].flatMap(([name, own], index): ArrangedColumn[] => (name === noteName ? [] : [{ id: `own${index + 1}`, heading: { en: name, zh: name }, format: 'general', values: new Array<null>(table.rowCount).fill(null), own }]));
  if (old === null || !sameColumns(table, old)) return { ...table, columns: [...ours, ...theirs] };
  const inOrder = old.columns.map((id, offset) => (id === null ? theirs.find((column) => column.heading.en === old.look.columns[offset]) : ours.find((column) => column.id === id)));
  return { ...table, columns: inOrder.filter((column) => column !== undefined) };
}

/** Are our columns the same as those that stand? */
export function sameColumns(table: ArrangedTable, { columns }: LocatedTable): boolean {
  const stand = columns.filter((id) => id !== null);
  const wanted = table.columns.filter((column) => column.own?.added !== true).map((column) => column.id);
  return stand.length === wanted.length && new Set(stand).size === stand.length && wanted.every((id) => stand.includes(id));
}

function ownColumn(name: string, rowCount: number, matched: ReadonlyMap<CarriedRow, number>, format: string, total: string | number | boolean): OwnColumn {
  const cells = new Array<string | number | boolean>(rowCount).fill('');
  const formats = new Array<string>(rowCount).fill(name === noteName ? numberFormats.text : format);
  for (const [row, target] of matched) {
    const cell = row.cells.get(name);
    if (cell === undefined) continue;
    cells[target] = cell.content;
    formats[target] = cell.format;
  }
  return { added: name !== noteName, formula: null, cells, formats, total };
}

/** A small table below: key, notes and whatever else was written, and since when there is no document for it. */
function orphanTable(table: ArrangedTable, key: readonly string[], rows: readonly CarriedRow[], today: number): ArrangedTable {
  const own = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))];
  const keyColumns = key.map((id, index): ArrangedColumn => {
    const values = rows.map((row) => row.keyCells[index] ?? null);
    const known = table.columns.find((column) => column.id === id);
    const format = values.every((value) => typeof value === 'string') ? 'text' : (known?.format ?? 'general');
    return { id, heading: known?.heading ?? { en: id, zh: id }, format, values, role: 'key' };
  });
  const blank = new Array<null>(rows.length).fill(null);
  const carried = (name: string): OwnColumn => ({
    added: name !== noteName,
    formula: null,
    cells: rows.map((row) => row.cells.get(name)?.content ?? ''),
    formats: rows.map((row) => row.cells.get(name)?.format ?? (name === noteName ? numberFormats.text : 'General')),
    total: '',
  });
  const notes: ArrangedColumn = { id: 'notes', heading: sheetWords.noteColumn, format: 'text', values: blank, input: true, role: 'note', own: carried(noteName) };
  const theirs = own.filter((name) => name !== noteName).map((name, index): ArrangedColumn => ({ id: `own${index + 1}`, heading: { en: name, zh: name }, format: 'general', values: blank, own: carried(name) }));
  const since: ArrangedColumn = { id: sinceId, heading: sheetWords.orphanSince, format: 'date', values: rows.map((row) => row.since ?? today) };
  const title = { en: `${sheetWords.orphans.en} · ${table.title.en}`, zh: `${sheetWords.orphans.zh} · ${table.title.zh}` };
  const vanished = table.title.en === table.id;
  return { id: `${table.id}Orphans`, title: vanished || table.place !== 'report' ? sheetWords.orphans : title, place: 'report', rowCount: rows.length, columns: [...keyColumns, notes, since, ...theirs], notes: { key }, noteColumn: 'notes', orphansOf: table.id };
}
