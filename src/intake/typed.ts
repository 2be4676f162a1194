import { sheetColumns } from './address';
import type { SourceCells } from './cells';
import { type DateColumn, type DateOrder, readDates } from './dates';
import { readSides, signed } from './directions';
import { findHeader } from './header';
import { isBlank, keyOf, keyText } from './normalize';
import { rowKind, rowKinds } from './notData';
import { type NumberColumn, readNumbers } from './numbers';
import { repeatsOf } from './repeats';
import { type RoleId, roleIds, roles } from './roles';
import { findSwapped } from './swapped';
import type { Mapping } from './understanding';
import { unitsOf } from './units';

/** The mapped columns of a source, every cell read once. Rows count from 0 inside the source. */
export interface TypedTable {
  readonly from: number;
  readonly to: number;
  readonly kinds: Uint8Array;
  readonly dates: ReadonlyMap<RoleId, DateColumn>;
  readonly numbers: ReadonlyMap<RoleId, NumberColumn>;
  /** Row of the group title above each row, -1 when there is none. */
  readonly groupOf: Int32Array;
}

export interface TypedRequest {
  readonly from: number;
  readonly to: number;
  readonly headingRow: number | null;
  readonly mapping: Mapping;
  /** Decided by the user; null lets the columns decide. */
  readonly order: DateOrder | null;
  /** Day and month change places in the columns where they were swapped when the file was opened. */
  readonly swapBack?: boolean;
  /** 12K is read as 12,000 and 3M as 3,000,000. */
  readonly suffixes?: boolean;
}

/** The table that was made last of a source: what was understood is run on a moment later, mostly with the same columns. */
const lastOf = new WeakMap<SourceCells, { readonly key: string; readonly table: TypedTable }>();

/** The same cells and request give the same table, which nobody changes. */
export function typeTable(cells: SourceCells, request: TypedRequest): TypedTable {
  const { from, to, headingRow, mapping, order, swapBack = false, suffixes = false } = request;
  const key = JSON.stringify([from, to, headingRow, Object.entries(mapping).sort(([one], [other]) => (one < other ? -1 : 1)), order, swapBack, suffixes]);
  const last = lastOf.get(cells);
  if (last?.key === key) return last.table;
  const table = readTable(cells, request);
  lastOf.set(cells, { key, table });
  return table;
}

function readTable(cells: SourceCells, request: TypedRequest): TypedTable {
  const { from, to, mapping } = request;
  const errorsOf = errorsByColumn(cells);
  const unitOf = unitsOf(cells, request.headingRow);
  const found = request.headingRow === null ? null : findHeader(cells);
  const header = found?.last === request.headingRow ? found : null;
  const dates = new Map<RoleId, DateColumn>();
  const numbers = new Map<RoleId, NumberColumn>();
  for (const role of roleIds) {
    const index = mapping[role];
    const column = index === undefined ? undefined : cells.columns[index];
    if (index === undefined || column === undefined) continue;
    if (roles[role].content === 'date') dates.set(role, readDates(column, { from, to, date1904: cells.date1904, order: request.order, forced: request.order !== null }));
    else if (roles[role].content === 'number') numbers.set(role, readNumbers(column, { from, to, unit: unitOf(role, index), suffixes: request.suffixes === true }));
  }
  shareOrder(cells, request, dates);
  signOpenItems(cells, request, numbers);
  if (request.swapBack === true) {
    for (const role of findSwapped({ cells, mapping, dates, from, to })?.roles ?? []) {
      dates.set(role, readDates(cells.columns[mapping[role]!]!, { from, to, date1904: cells.date1904, order: dates.get(role)!.order, swapBack: true }));
    }
  }
  for (const [role, column] of [...dates, ...numbers]) {
    const faults = column.faults as Map<number, string>;
    for (const row of errorsOf.get(mapping[role]!) ?? []) if (row >= from && row < to) faults.set(row, 'errorCell');
  }
  const kinds = rowKinds(cells, from, to, {
    dates: [...dates].filter(([role]) => role !== 'clearing_date').map(([, column]) => column.values),
    docNo: mapping.doc_no ?? mapping.voucher_no ?? null,
    headingRow: request.headingRow,
    ...(isLedger(mapping) ? { labels: labelColumns(cells, mapping) } : {}),
    code: mapping.customer_code ?? mapping.account_code ?? mapping.item_code ?? null,
    name: mapping.customer_name ?? mapping.account_name ?? mapping.item_name ?? null,
    repeats: header === null ? null : repeatsOf(cells, header),
  });
  return { from, to, kinds, dates, numbers, groupOf: groupTitles(kinds, from, to) };
}

/** An open item whose side stands beside it: 贷 250.50 is a credit. The amounts of a ledger get their signs where it is read. */
function signOpenItems(cells: SourceCells, { from, to, mapping }: TypedRequest, numbers: Map<RoleId, NumberColumn>): void {
  const role: RoleId = mapping.open_amount === undefined ? 'amount_gross' : 'open_amount';
  const column = numbers.get(role);
  const direction = mapping.direction === undefined ? undefined : cells.columns[mapping.direction];
  if (column === undefined || direction === undefined || (role === 'amount_gross' && mapping.due_date === undefined) || mapping.debit !== undefined) return;
  const { sides, faults } = readSides(direction, from, to);
  const unreadable = [...faults].filter((row) => !Number.isNaN(column.values[row]!));
  // Another kind of direction, such as where goods went.
  if (sides.every(Number.isNaN)) return;
  numbers.set(role, { ...column, values: signed(column.values, sides, from, to), faults: new Map([...column.faults, ...unreadable.map((row) => [row, 'directionUnreadable'] as const)]) });
}

/** Debits and credits, or amounts with their side, by day. */
function isLedger(mapping: Mapping): boolean {
  return (mapping.debit !== undefined && mapping.credit !== undefined) || mapping.direction !== undefined;
}

/** Where the labels of a ledger's totals stand: in the text; without such a column anywhere. */
function labelColumns(cells: SourceCells, mapping: Mapping): number[] {
  const named = [mapping.text, mapping.doc_type].filter((index) => index !== undefined);
  return mapping.text !== undefined ? named : cells.columns.slice(0, sheetColumns(cells)).map((_column, index) => index);
}

/** A column whose dates can be read both ways takes the order that the other date columns of the same list prove. */
function shareOrder(cells: SourceCells, request: TypedRequest, dates: Map<RoleId, DateColumn>): void {
  if (request.order !== null) return;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const column of dates.values()) {
    dayFirst += column.evidence.dayFirst;
    monthFirst += column.evidence.monthFirst;
  }
  const order: DateOrder | null = dayFirst > 0 && monthFirst === 0 ? 'dayFirst' : monthFirst > 0 && dayFirst === 0 ? 'monthFirst' : null;
  if (order === null) return;
  for (const [role, column] of dates) {
    if (!column.ambiguous) continue;
    dates.set(role, readDates(cells.columns[request.mapping[role]!]!, { from: request.from, to: request.to, date1904: cells.date1904, order }));
  }
}

function errorsByColumn(cells: SourceCells): Map<number, number[]> {
  const result = new Map<number, number[]>();
  for (const error of cells.errors) result.set(error.column, [...(result.get(error.column) ?? []), error.row]);
  return result;
}

function groupTitles(kinds: Uint8Array, from: number, to: number): Int32Array {
  const groupOf = new Int32Array(kinds.length).fill(-1);
  let current = -1;
  for (let row = from; row < to; row += 1) {
    if (kinds[row] === rowKind.group) current = row;
    else if (kinds[row] === rowKind.total) current = -1;
    else groupOf[row] = current;
  }
  return groupOf;
}

/** Text of a group title row: its only filled cell. */
export function groupTitle(cells: SourceCells, row: number): string {
  for (const column of cells.columns.slice(0, sheetColumns(cells))) if (!isBlank(column[row])) return keyText(column[row]);
  return '';
}

/** Parties by key: the code where there is a code column, else the name; the first spelling is shown. */
export interface Parties {
  /** Party of each row, -1 where the row is no data. */
  readonly of: Int32Array;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Parties that were written in more than one way. */
  readonly mergedSpellings: number;
}

/** `fromAbove`: a row without a customer belongs to the one above it, as where a name stands once for several rows. */
export function readParties(cells: SourceCells, table: TypedTable, mapping: Mapping, fromAbove = false): Parties {
  const codeColumn = mapping.customer_code === undefined ? null : cells.columns[mapping.customer_code] ?? null;
  const nameColumn = mapping.customer_name === undefined ? null : cells.columns[mapping.customer_name] ?? null;
  const fromGroups = codeColumn === null && nameColumn === null;
  const of = new Int32Array(cells.rowCount).fill(-1);
  const codes: string[] = [];
  const names: string[] = [];
  const byKey = new Map<string, number>();
  const spellings: (Set<string> | null)[] = [];
  const cleaned = new Map<string | number, string>();
  const textOf = (cell: string | number | boolean | null | undefined): string => {
    if (typeof cell !== 'string' && typeof cell !== 'number') return keyText(cell);
    let text = cleaned.get(cell);
    if (text === undefined) {
      text = keyText(cell);
      cleaned.set(cell, text);
    }
    return text;
  };
  // A code that was seen with a name says everything: most rows are done with one look.
  const byCode = new Map<unknown, number>();
  let above = -1;
  for (let row = table.from; row < table.to; row += 1) {
    if (table.kinds[row] !== rowKind.data) continue;
    const known = codeColumn === null ? undefined : byCode.get(codeColumn[row]);
    if (known !== undefined) {
      above = of[row] = known;
      continue;
    }
    const code = codeColumn === null ? '' : textOf(codeColumn[row]);
    const group = fromGroups ? table.groupOf[row]! : -1;
    const name = nameColumn !== null ? textOf(nameColumn[row]) : group >= 0 ? groupTitle(cells, group) : '';
    if (fromAbove && above >= 0 && code === '' && name === '') {
      of[row] = above;
      continue;
    }
    const key = code !== '' ? `c${keyOf(code)}` : `n${keyOf(name)}`;
    let party = byKey.get(key);
    if (party === undefined) {
      party = codes.length;
      byKey.set(key, party);
      codes.push(code);
      names.push(name);
      spellings.push(null);
    } else if (names[party] === '' && name !== '') names[party] = name;
    const written = code !== '' ? codeColumn![row] : nameColumn?.[row];
    if (code === '' && typeof written === 'string' && written !== names[party]) {
      const seen = spellings[party] ?? new Set<string>();
      seen.add(written);
      spellings[party] = seen;
    }
    if (code !== '' && (names[party] !== '' || nameColumn === null)) byCode.set(codeColumn![row], party);
    above = of[row] = party;
  }
  return { of, codes, names, mergedSpellings: spellings.filter((seen) => seen !== null).length };
}
