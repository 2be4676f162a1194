import { calendarDay, endOfMonth, offsetOf1904, serialOf } from '../math/dates';
import { balanceColumn } from './balanceColumn';
import type { CellValue, SourceCells } from './cells';
import { plus } from './directions';
import { readDateText } from './dateText';
import { cleanText, isBlank, keyText } from './normalize';
import { rowKind } from './notData';
import { parentAccounts } from './parentAccounts';
import type { Period } from './periods';
import { periodReader, titlePeriods } from './rowPeriods';
import type { RoleId } from './roles';
import { readParties, type TypedTable } from './typed';
import type { Mapping } from './understanding';

/** A balance table by customer and period, one entry for each row of data. Amounts are signed: a credit balance is negative. */
export interface BalanceRows {
  readonly count: number;
  /** Row inside the source, counted from 0. */
  readonly row: Int32Array;
  /** First and last day of the period of the row; NaN where neither the row nor a title line says. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** NaN where the source has no such column. */
  readonly opening: Float64Array;
  readonly debit: Float64Array;
  readonly credit: Float64Array;
  readonly closing: Float64Array;
  /** Code of the account of the row, or "". */
  readonly account: readonly string[];
  readonly faults: ReadonlyMap<number, { readonly code: string; readonly role: keyof Mapping }>;
}

const amountRoles: readonly RoleId[] = [
  'opening', 'opening_debit', 'opening_credit', 'debit', 'credit', 'adjustment', 'year_debit', 'year_credit', 'closing', 'closing_debit', 'closing_credit',
];

/**
 * Where only the year to date is stated, that is the movement, from 1 January. Of an account and its sub-accounts only the sub-accounts count,
 * and of an account with and without its customers only the customers: the others are faults (accountParent).
 */
export function readBalances(cells: SourceCells, typed: TypedTable, mapping: Mapping): BalanceRows {
  const { numbers } = typed;
  const opening = balanceColumn(cells, typed, 'opening', mapping.opening_direction);
  const closing = balanceColumn(cells, typed, 'closing', mapping.closing_direction ?? mapping.direction);
  const ofYear = !numbers.has('debit') && !numbers.has('credit') && (numbers.has('year_debit') || numbers.has('year_credit'));
  const debit = numbers.get(ofYear ? 'year_debit' : 'debit')?.values;
  const credit = numbers.get(ofYear ? 'year_credit' : 'credit')?.values;
  // What was written off or offset (本期冲销额) lowers the balance as a receipt does.
  const adjustment = ofYear ? undefined : numbers.get('adjustment')?.values;
  const moves = debit !== undefined || credit !== undefined;
  const used = amountRoles.filter((role) => numbers.has(role) && (ofYear || !role.startsWith('year_')));

  const rows: number[] = [];
  const faults = new Map<number, { code: string; role: keyof Mapping }>();
  const periodOf = rowPeriods(cells, mapping);
  const periods: (Period | null)[] = [];
  for (let row = typed.from; row < typed.to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const bad = used.find((role) => numbers.get(role)!.faults.has(row));
    if (bad !== undefined) {
      faults.set(row, { code: numbers.get(bad)!.faults.get(row)!, role: bad });
      continue;
    }
    rows.push(row);
    periods.push(periodOf(row));
  }

  const accounts = accountReader(cells, mapping);
  const parents = mapping.account_code === undefined ? null : parentAccounts(rows, periods, rows.map((row) => accounts(row)), readParties(cells, typed, mapping));
  const kept: number[] = [];
  rows.forEach((row, index) => {
    if (parents?.[index] === 1) faults.set(row, { code: 'accountParent', role: 'account_code' });
    else kept.push(index);
  });

  const column = (value: (index: number) => number): Float64Array => Float64Array.from(kept, value);
  const amount = (values: Float64Array | null | undefined, known: boolean) => (index: number): number => {
    const value = values?.[rows[index]!] ?? Number.NaN;
    return Number.isNaN(value) ? (known ? 0 : Number.NaN) : value;
  };
  const settled = amount(credit, moves);
  const offset = amount(adjustment, true);
  return {
    count: kept.length,
    row: Int32Array.from(kept, (index) => rows[index]!),
    from: column((index) => (ofYear ? startOfYear(periods[index]!) : (periods[index]?.from ?? Number.NaN))),
    to: column((index) => periods[index]?.to ?? Number.NaN),
    opening: column(amount(opening, opening !== null)),
    debit: column(amount(debit, moves)),
    credit: column((index) => plus(settled(index), offset(index))),
    closing: column(amount(closing, closing !== null)),
    account: kept.map((index) => accounts(rows[index]!)),
    faults,
  };
}

function startOfYear(period: Period | null): number {
  return period === null ? Number.NaN : serialOf({ year: calendarDay(period.to)!.year, month: 1, day: 1 })!;
}

/** Of the row, else of the title lines above it; a month without a year takes the year of the title lines. */
function rowPeriods(cells: SourceCells, mapping: Mapping): (row: number) => Period | null {
  const title = titlePeriods(cells);
  const column = mapping.period === undefined ? null : cells.columns[mapping.period]!;
  if (column === null) return title;
  const read = periodReader(cells.date1904);
  return (row) => {
    const cell = column[row];
    if (isBlank(cell)) return title(row);
    const own = read(cell) ?? monthOfDay(cell, cells.date1904);
    if (own !== null) return own;
    const titled = title(row);
    return titled === null ? null : (read(cell, calendarDay(titled.to)!.year) ?? titled);
  };
}

/** A day stands for its month. */
function monthOfDay(cell: CellValue | undefined, date1904: boolean): Period | null {
  const text = typeof cell === 'string' ? readDateText(cleanText(cell)) : null;
  const serial = text?.kind === 'day' ? text.serial : typeof cell === 'number' && cell > 20_000 ? Math.floor(cell) + (date1904 ? offsetOf1904 : 0) : null;
  const day = serial === null ? null : calendarDay(serial);
  if (day === null) return null;
  const from = serialOf({ ...day, day: 1 })!;
  return { from, to: endOfMonth(from)! };
}

function accountReader(cells: SourceCells, mapping: Mapping): (row: number) => string {
  const column = mapping.account_code === undefined ? undefined : cells.columns[mapping.account_code];
  const known = new Map<CellValue | undefined, string>();
  return (row) => {
    const cell = column?.[row];
    let text = known.get(cell);
    if (text === undefined) known.set(cell, (text = keyText(cell)));
    return text;
  };
}
