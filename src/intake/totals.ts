import { DecimalSum } from '../math/decimalSum';
import { cellAddress } from './address';
import type { SourceCells } from './cells';
import { isTotalLabel } from './labels';
import type { MappedColumn } from './mapping';
import { cleanText, normalizeHeading } from './normalize';
import { rowKind } from './notData';
import { type NumberColumn, readNumbers } from './numbers';
import { type RoleId, roles } from './roles';
import type { TypedTable } from './typed';
import type { DocumentKind, Mapping } from './understanding';
import { isMoney, unitsOf } from './units';

/** A column added up: over the rows of data, and as the list itself says. */
export interface ColumnTotal {
  readonly sum: number;
  /** The total of the whole list, and the cell that states it. */
  readonly stated: { readonly total: number; readonly place: string } | null;
  /** Signs and codes of currencies in its cells, with the number of cells. */
  readonly currencies: ReadonlyMap<string, number>;
}

const halfCent = 0.005;

/** The list's own total against the rows of data; two figures that differ by less than half a cent are the same. */
export function totalAgrees(stated: number, sum: number): boolean {
  return Math.abs(stated - sum) < halfCent;
}

export interface Rows {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
}

export interface TotalsInput {
  readonly cells: SourceCells;
  readonly typed: TypedTable;
  readonly columns: readonly MappedColumn[];
  /** What the heading of each column means, whether or not the analysis wants it. */
  readonly roleOf: (column: number) => RoleId | null;
  readonly mapping: Mapping;
  readonly kind: DocumentKind;
  readonly headingRow: number;
  /** The rows that count for a role, and their amounts with the sign of their side: of a balance table only the last period has closing balances. */
  readonly rowsFor: (role: RoleId | null, values: Float64Array) => Rows;
}

/** Sum and stated total of every column that could be an amount. */
export function totalsOf(input: TotalsInput): ReadonlyMap<number, ColumnTotal> {
  const { cells, typed, columns, rowsFor } = input;
  const totals = new Map<number, ColumnTotal>();
  const rows = totalRows(cells, typed);
  const unitOf = unitsOf(cells, input.headingRow);
  const read = new Map<RoleId, Part>();
  for (const column of columns) {
    const role = input.roleOf(column.index);
    if (!couldBeAmount(column, role, input.kind)) continue;
    const known = role !== null && input.mapping[role] === column.index ? typed.numbers.get(role) : undefined;
    const numbers = known ?? readNumbers(cells.columns[column.index]!, { from: typed.from, to: typed.to, unit: unitOf(role ?? 'amount_gross', column.index) });
    const { kinds, values } = rowsFor(role, numbers.values);
    totals.set(column.index, { ...totalOf(cells, { ...typed, kinds }, column.index, { values }, rows), currencies: numbers.currencies });
    if (role !== null) read.set(role, { index: column.index, values });
  }
  for (const [plus, minus] of pairs) netTotal(cells, rows, totals, read.get(plus), read.get(minus));
  return totals;
}

interface Part {
  readonly index: number;
  readonly values: Float64Array;
}

const pairs: readonly (readonly [RoleId, RoleId])[] = [['opening_debit', 'opening_credit'], ['closing_debit', 'closing_credit'], ['open_amount', 'open_credit']];

/** A list may state the total of two sides as one figure on its own side: then the other side is stated as nothing. */
function netTotal(cells: SourceCells, rows: readonly TotalRow[], totals: Map<number, ColumnTotal>, plus: Part | undefined, minus: Part | undefined): void {
  const [one, other] = [plus, minus].map((part) => (part === undefined ? undefined : totals.get(part.index)));
  if (plus === undefined || minus === undefined || one === undefined || other === undefined || (one.stated !== null && other.stated !== null)) return;
  const last = rows.findLast(({ row }) => !Number.isNaN(plus.values[row]!) || !Number.isNaN(minus.values[row]!));
  if (last === undefined || !Number.isNaN(plus.values[last.row]! + minus.values[last.row]!)) return;
  const value = (part: Part): number => (Number.isNaN(part.values[last.row]!) ? 0 : part.values[last.row]!);
  const net = value(plus) - value(minus);
  if (one.stated === null && other.stated === null && !totalAgrees(net, one.sum - other.sum)) return;
  for (const [part, total] of [[plus, one], [minus, other]] as const) totals.set(part.index, { ...total, stated: { total: value(part), place: cellAddress(cells, last.row, part.index) } });
}

/** Money by its heading, or numbers of which the heading says nothing. What is counted (days, rates, quantities, line numbers) is not added up. */
function couldBeAmount({ content, bucket, match, heading }: MappedColumn, role: RoleId | null, kind: DocumentKind): boolean {
  if (bucket || content.filled === 0 || content.numberShare < 0.8 || content.lineNumbers) return false;
  // A balance after every movement adds up to nothing.
  if (kind === 'ledger' && match.scores.some((score) => score.role === 'closing' || score.role === 'opening')) return false;
  const meant = role ?? match.scores[0]?.role ?? null;
  if (meant !== null) return isMoney(meant) && roles[meant].content === 'number';
  return heading !== '' && content.dateShare < 0.5;
}

interface TotalRow {
  readonly row: number;
  readonly label: string;
}

/** Rows of totals with what they are called, in order. */
export function totalRows(cells: SourceCells, typed: TypedTable): TotalRow[] {
  const found: TotalRow[] = [];
  for (let row = typed.from; row < typed.to; row += 1) if (typed.kinds[row] === rowKind.total) found.push({ row, label: labelOf(cells, row) });
  return found;
}

function labelOf(cells: SourceCells, row: number): string {
  for (const column of cells.columns) {
    const cell = column[row];
    if (typeof cell === 'string' && isTotalLabel(cell) === 'total') return cell;
  }
  return '';
}

/** Words for a total of the whole list; with a name beside them they mean that part of it. */
const whole = new Set(['合计', '总计', '总合计', 'total', 'totals', 'grandtotal', 'sum', 'summe', 'sumtotal', 'overalltotal']);

function saysWhole(label: string): boolean {
  return label === '' || /^\*+$/.test(cleanText(label)) || whole.has(normalizeHeading(label));
}

/**
 * The sum of a column, and the total that stands at the end of the list. A total that does not agree is one of the whole list only when it is
 * called so, no earlier row bears the same name, and it is not what the rows since the total before it add up to.
 */
export function totalOf(cells: SourceCells, typed: TypedTable, index: number, { values }: Pick<NumberColumn, 'values'>, rows = totalRows(cells, typed)): Omit<ColumnTotal, 'currencies'> {
  const sum = sumOfData(typed, values, typed.from, typed.to);
  const last = lastTotal(typed, values, rows);
  if (last === null) return { sum, stated: null };
  const total = values[last.row]!;
  const stated = { total, place: cellAddress(cells, last.row, index) };
  if (totalAgrees(total, sum)) return { sum, stated };
  if (!saysWhole(last.label)) return { sum, stated: null };
  const earlier = rows.filter(({ row }) => row < last.row);
  const sameName = last.label !== '' && earlier.some(({ label }) => label === last.label);
  const subtotal = earlier.length > 0 && (sameName || totalAgrees(total, sumOfData(typed, values, earlier.at(-1)!.row, last.row)));
  return { sum, stated: subtotal ? null : stated };
}

function sumOfData({ kinds }: TypedTable, values: Float64Array, from: number, to: number): number {
  const exact = new DecimalSum();
  for (let row = from; row < to; row += 1) {
    const value = values[row]!;
    if (kinds[row] === rowKind.data && !Number.isNaN(value)) exact.add(value);
  }
  return exact.value;
}

/** The last row of a total that holds a figure of this column; null when documents follow it. */
function lastTotal(typed: TypedTable, values: Float64Array, rows: readonly TotalRow[]): TotalRow | null {
  const last = rows.findLast(({ row }) => !Number.isNaN(values[row]!));
  if (last === undefined) return null;
  for (let row = last.row + 1; row < typed.to; row += 1) if (typed.kinds[row] === rowKind.data) return null;
  return last;
}
