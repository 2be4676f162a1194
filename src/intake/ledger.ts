import { sheetColumns } from './address';
import { balanceColumn } from './balanceColumn';
import type { CellValue, SourceCells } from './cells';
import { plus, readSides, signed } from './directions';
import { isOpeningLabel } from './labels';
import { isBlank } from './normalize';
import { rowKind } from './notData';
import type { NumberColumn } from './numbers';
import { settleOpenings, type OpeningRow } from './openings';
import type { RoleId } from './roles';
import { readParties, type TypedTable } from './typed';
import type { Mapping } from './understanding';

/** The movements of a ledger, in the order of the source, as columns. Rows that are no movement (month totals, year to date) are not among them. */
export interface LedgerRows {
  readonly count: number;
  /** Row inside the source, counted from 0. */
  readonly row: Int32Array;
  /** Whole-day serial, of the booking where the source has it, else of the document. Of an opening balance: the first day that the ledger covers. */
  readonly date: Float64Array;
  /** 0 where blank; negative where a document was reversed on its own side (红字). */
  readonly debit: Float64Array;
  readonly credit: Float64Array;
  /** 1: the balance brought forward; its side holds the balance. */
  readonly opening: Uint8Array;
  /** Balance after the row as the source states it, negative on the credit side; NaN where it states none. */
  readonly balance: Float64Array;
  /** Row inside the source -> why it could not be read, and the role of the cell that decided. */
  readonly faults: ReadonlyMap<number, { readonly code: string; readonly role: keyof Mapping }>;
}

/**
 * Debits, credits and opening balances. An opening balance that only repeats what the rows before it come to (one for each month, or on the sheet of
 * the next year) is no movement; one that differs from them is a fault.
 */
export function readLedger(cells: SourceCells, typed: TypedTable, mapping: Mapping): LedgerRows {
  const { from, to } = typed;
  const most = Math.max(0, to - from);
  const rows = new Int32Array(most);
  const dates = new Float64Array(most);
  const debits = new Float64Array(most);
  const credits = new Float64Array(most);
  const flags = new Uint8Array(most);
  const faults = new Map<number, { code: string; role: keyof Mapping }>();
  const amounts = readAmounts(cells, typed, mapping);
  const balances = signedBalances(cells, typed, mapping);
  const booked = dateReader(typed);
  const isOpening = openingFinder(cells, mapping);
  const first = firstRows(cells, typed, mapping);
  const openings: OpeningRow[] = [];
  let count = 0;
  const put = (row: number, date: number, debit: number, credit: number): void => {
    rows[count] = row;
    dates[count] = date;
    debits[count] = debit;
    credits[count] = credit;
    count += 1;
  };

  for (let row = from; row < to; row += 1) {
    if (typed.kinds[row] !== rowKind.data) continue;
    const fault = amounts.fault(row);
    const debit = amounts.debit(row);
    const credit = amounts.credit(row);
    const moves = debit !== 0 || credit !== 0;
    const date = booked.date(row);
    const balance = balances.values[row]!;
    const dateFault = booked.fault(row);
    if (isOpening(row, Number.isNaN(date), moves) || (!moves && fault === null && dateFault === null && balance !== 0 && !Number.isNaN(balance) && first(row))) {
      const unreadable = fault ?? balances.fault(row);
      if (unreadable !== null) {
        faults.set(row, unreadable);
        continue;
      }
      const stated = !Number.isNaN(balance) ? balance : moves ? plus(debit, 0 - credit) : balances.opening[row]!;
      const amount = Number.isNaN(stated) ? 0 : stated;
      openings.push({ at: count, row, date, amount });
      flags[count] = 1;
      put(row, date, Math.max(0, amount), Math.max(0, -amount));
    } else if (fault !== null) faults.set(row, fault);
    else if (!moves) continue;
    else if (!Number.isNaN(date)) put(row, date, debit, credit);
    else faults.set(row, dateFault ?? { code: 'dateBlank', role: booked.role });
  }

  if (openings.length > 0) count = keep(settleOpenings(cells, typed, mapping, { count, rows, dates, debits, credits, openings }, faults));
  const balance = new Float64Array(count);
  for (let index = 0; index < count; index += 1) balance[index] = balances.values[rows[index]!]!;
  return { count, row: rows.slice(0, count), date: dates.slice(0, count), debit: debits.slice(0, count), credit: credits.slice(0, count), opening: flags.slice(0, count), balance, faults };

  function keep(dropped: Uint8Array): number {
    let kept = 0;
    for (let index = 0; index < count; index += 1) {
      if (dropped[index] === 1) continue;
      rows[kept] = rows[index]!;
      dates[kept] = dates[index]!;
      debits[kept] = debits[index]!;
      credits[kept] = credits[index]!;
      flags[kept] = flags[index]!;
      kept += 1;
    }
    return kept;
  }
}

type RowFault = { code: string; role: keyof Mapping } | null;

interface Amounts {
  readonly debit: (row: number) => number;
  readonly credit: (row: number) => number;
  readonly fault: (row: number) => RowFault;
}

function readAmounts(cells: SourceCells, typed: TypedTable, mapping: Mapping): Amounts {
  const known = (column: NumberColumn | undefined, row: number): number => {
    const value = column?.values[row] ?? 0;
    return Number.isNaN(value) ? 0 : value;
  };
  const { numbers } = typed;
  const single = numbers.has('debit') || numbers.has('credit') ? null : numbers.has('amount_gross') ? 'amount_gross' : numbers.has('open_amount') ? 'open_amount' : null;
  if (single === null) {
    const debit = numbers.get('debit');
    const credit = numbers.get('credit');
    // What was written off or offset (本期冲销额) lowers the balance as a receipt does.
    const adjustment = numbers.get('adjustment');
    return {
      debit: (row) => known(debit, row),
      credit: (row) => plus(known(credit, row), known(adjustment, row)),
      fault: (row) => numberFault(typed, ['debit', 'credit', 'adjustment'], row),
    };
  }
  const side = mapping.direction === undefined ? null : readSides(cells.columns[mapping.direction]!, typed.from, typed.to);
  const amounts = numbers.get(single)!.values;
  const values = side === null ? amounts : signed(amounts, side.sides, typed.from, typed.to);
  // 贷 -3,000 is a credit taken back, not a debit.
  const onCredit = (row: number): boolean => (side === null ? values[row]! < 0 : side.sides[row]! < 0);
  return {
    debit: (row) => (onCredit(row) || Number.isNaN(values[row]!) ? 0 : values[row]!),
    credit: (row) => (onCredit(row) && !Number.isNaN(values[row]!) ? 0 - values[row]! : 0),
    fault: (row) => {
      const own = numberFault(typed, [single], row);
      if (own !== null || side === null || Number.isNaN(amounts[row]!) || amounts[row] === 0) return own;
      return Number.isNaN(side.sides[row]!) ? { code: 'directionUnreadable', role: 'direction' } : null;
    },
  };
}

function numberFault(typed: TypedTable, wanted: readonly RoleId[], row: number): RowFault {
  for (const role of wanted) {
    const code = typed.numbers.get(role)?.faults.get(row);
    if (code !== undefined) return { code, role };
  }
  return null;
}

/** The running balance and the balance before, with the sign of their side. */
function signedBalances(cells: SourceCells, typed: TypedTable, mapping: Mapping): { readonly values: Float64Array; readonly opening: Float64Array; readonly fault: (row: number) => RowFault } {
  const { numbers } = typed;
  const ownSide = numbers.has('debit') || numbers.has('credit') ? mapping.direction : undefined;
  return {
    values: balanceColumn(cells, typed, 'closing', mapping.closing_direction ?? ownSide) ?? new Float64Array(cells.rowCount).fill(Number.NaN),
    opening: balanceColumn(cells, typed, 'opening', mapping.opening_direction) ?? new Float64Array(cells.rowCount).fill(Number.NaN),
    fault: (row) => numberFault(typed, ['closing', 'closing_debit', 'closing_credit'], row),
  };
}

function dateReader(typed: TypedTable): { readonly role: keyof Mapping; readonly date: (row: number) => number; readonly fault: (row: number) => RowFault } {
  const wanted = (['posting_date', 'doc_date'] as const).filter((role) => typed.dates.has(role));
  const columns = wanted.map((role) => typed.dates.get(role)!);
  return {
    role: wanted[0] ?? 'doc_date',
    date: (row) => {
      for (const column of columns) if (!Number.isNaN(column.values[row]!)) return column.values[row]!;
      return Number.NaN;
    },
    fault: (row) => {
      for (const [index, column] of columns.entries()) {
        const code = column.faults.get(row);
        if (code !== undefined) return { code, role: wanted[index]! };
      }
      return null;
    },
  };
}

/** 期初余额, 上年结转, Balance b/f in the text or the type of document; in a row without a date in any cell but the customer's. */
function openingFinder(cells: SourceCells, mapping: Mapping): (row: number, undated: boolean, moves: boolean) => boolean {
  const customer = new Set([mapping.customer_code, mapping.customer_name]);
  const all = cells.columns.slice(0, sheetColumns(cells)).filter((_column, index) => !customer.has(index));
  const named = [mapping.text, mapping.doc_type].flatMap((index) => (index === undefined ? [] : [cells.columns[index]!]));
  const says = (column: readonly CellValue[], row: number): boolean => {
    const cell = column[row];
    return typeof cell === 'string' && isOpeningLabel(cell);
  };
  const dated = named.length === 0 ? all : named;
  const numbered = [mapping.doc_no, mapping.invoice_no, mapping.voucher_no].flatMap((index) => (index === undefined ? [] : [cells.columns[index]!]));
  return (row, undated, moves) => {
    for (const column of undated ? all : dated) {
      if (!says(column, row)) continue;
      // A bill from before the ledger began, with its own date and number, is a document.
      return undated || !moves || numbered.every((number) => isBlank(number[row]));
    }
    return false;
  };
}

/** Whether a row is the first of its customer; asked only of rows that state nothing but a balance. */
function firstRows(cells: SourceCells, typed: TypedTable, mapping: Mapping): (row: number) => boolean {
  let first: Map<number, number> | null = null;
  let of: Int32Array = new Int32Array(0);
  return (row) => {
    if (first === null) {
      first = new Map();
      of = readParties(cells, typed, mapping).of;
      for (let at = typed.from; at < typed.to; at += 1) if (of[at]! >= 0 && !first.has(of[at]!)) first.set(of[at]!, at);
    }
    return first.get(of[row]!) === row;
  };
}
