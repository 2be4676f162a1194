import { ageDays } from '../../../calculators/receivables/ageDays';
import { bucketIndex } from '../../../calculators/receivables/ageBucket';
import { cellAddress, rowAddress } from '../../../intake/address';
import type { CellValue, SourceCells } from '../../../intake/cells';
import { rowKind } from '../../../intake/notData';
import type { RoleId } from '../../../intake/roles';
import type { TypedTable } from '../../../intake/typed';
import type { Mapping } from '../../../intake/understanding';
import { ExactSum } from '../../../math/sum';
import type { Account, LeftOutRow } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { Choices } from './choices';
import { cellReasons, reasons } from './reasons';

/** Credits and unapplied receipts stand beside the bands, whatever their date. */
export const creditBand = -1;

/** The open items on the as-of date, in the order of the source, as columns. */
export interface Items {
  readonly count: number;
  /** Row inside the source, counted from 0. */
  readonly rows: Int32Array;
  readonly open: Float64Array;
  /** NaN where a credit has no due date. */
  readonly days: Float64Array;
  /** 0 = not due … limits.length + 1 = beyond the last limit; -1 = credit. */
  readonly bands: Int16Array;
  readonly leftOut: readonly LeftOutRow[];
  readonly rowAccount: Account;
  readonly moneyAccount: Account;
  /** Subtotal and total rows: listed with the rows left out, in neither account. */
  readonly totalRows: number;
}

const fiftyYears = 18_263;
const progressStep = 8192;

export interface ItemsInput {
  readonly cells: SourceCells;
  readonly typed: TypedTable;
  readonly mapping: Mapping;
  readonly choices: Choices;
  readonly progress: (done: number, all: number) => void;
}

export function findOpenItems(input: ItemsInput): Items {
  const { cells, typed, mapping, choices } = input;
  const { from, to } = typed;
  const amountOf = openAmounts(typed);
  const due = typed.dates.get('due_date');
  const documents = typed.dates.get('doc_date');
  const settled = choices.useSettledDate ? typed.dates.get('clearing_date') : undefined;

  const rows = new Int32Array(to - from);
  const open = new Float64Array(to - from);
  const days = new Float64Array(to - from);
  const bands = new Int16Array(to - from);
  let count = 0;
  const leftOut: LeftOutRow[] = [];
  const money = { read: new ExactSum(), used: new ExactSum(), rejected: new ExactSum(), excluded: new ExactSum() };
  const rowCounts = { rejected: 0, excluded: 0, total: 0 };

  const errorAt = new Map(cells.errors.map((error) => [error.row * cells.columns.length + error.column, error.code]));
  const leave = (kind: LeftOutRow['kind'], row: number, reason: Words, role: RoleId | null, amount: number): void => {
    const known = !Number.isNaN(amount);
    rowCounts[kind] += 1;
    if (known && kind !== 'total') money[kind].add(amount);
    const index = role === null ? undefined : mapping[role];
    leftOut.push({
      address: index === undefined ? rowAddress(cells, row) : cellAddress(cells, row, index),
      kind,
      reason,
      content: index === undefined ? firstText(cells, row) : contentOf(cells, row, index, errorAt),
      amount: known ? amount : null,
    });
  };

  for (let row = from; row < to; row += 1) {
    if ((row - from) % progressStep === 0) input.progress(row - from, to - from);
    const kind = typed.kinds[row]!;
    if (kind !== rowKind.data) {
      // A total repeats the money of its documents, and a title or a footer has none of its own.
      leave(kind === rowKind.total ? 'total' : 'excluded', row, kindReasons[kind]!, null, Number.NaN);
      continue;
    }
    const amount = amountOf.values[row]!;
    if (!Number.isNaN(amount)) money.read.add(amount);

    const unreadable = amountOf.fault(row);
    if (unreadable !== null) {
      leave('rejected', row, cellReasons[unreadable.code] ?? reasons.amountBlank, unreadable.role, Number.NaN);
      continue;
    }
    if (Number.isNaN(amount)) {
      leave('rejected', row, reasons.amountBlank, amountOf.role, amount);
      continue;
    }
    const documentFault = documents?.faults.get(row);
    if (documentFault !== undefined) {
      leave('rejected', row, cellReasons[documentFault]!, 'doc_date', amount);
      continue;
    }
    if (documents !== undefined && documents.values[row]! > choices.asOf) {
      leave('excluded', row, reasons.laterDocument, 'doc_date', amount);
      continue;
    }
    const settledFault = settled?.faults.get(row);
    if (settledFault !== undefined) {
      leave('rejected', row, cellReasons[settledFault]!, 'clearing_date', amount);
      continue;
    }
    if (settled !== undefined && settled.values[row]! <= choices.asOf) {
      leave('excluded', row, reasons.settled, 'clearing_date', amount);
      continue;
    }
    if (amount === 0) {
      leave('excluded', row, reasons.zero, amountOf.role, amount);
      continue;
    }
    const dueDate = due === undefined ? Number.NaN : due.values[row]!;
    if (amount > 0 && Number.isNaN(dueDate)) {
      const code = due?.faults.get(row);
      leave('rejected', row, code === undefined ? reasons.dueBlank : cellReasons[code]!, 'due_date', amount);
      continue;
    }
    const age = ageDays(choices.asOf, dueDate);
    if (Math.abs(age) > fiftyYears) {
      leave('rejected', row, reasons.dueImplausible, 'due_date', amount);
      continue;
    }
    rows[count] = row;
    open[count] = amount;
    days[count] = age;
    bands[count] = amount < 0 ? creditBand : bandOf(choices, age);
    money.used.add(amount);
    count += 1;
  }
  input.progress(to - from, to - from);

  return {
    count,
    rows: rows.subarray(0, count),
    open: open.subarray(0, count),
    days: days.subarray(0, count),
    bands: bands.subarray(0, count),
    leftOut,
    rowAccount: { read: to - from - rowCounts.total, used: count, rejected: rowCounts.rejected, excluded: rowCounts.excluded },
    moneyAccount: { read: money.read.value, used: money.used.value, rejected: money.rejected.value, excluded: money.excluded.value },
    totalRows: rowCounts.total,
  };
}

function bandOf(choices: Choices, age: number): number {
  return age === 0 && choices.dueTodayIsOverdue ? 1 : bucketIndex(choices.limits, age);
}

const kindReasons: Readonly<Record<number, Words>> = {
  [rowKind.blank]: reasons.blankRow,
  [rowKind.total]: reasons.totalRow,
  [rowKind.heading]: reasons.headingRow,
  [rowKind.group]: reasons.groupRow,
  [rowKind.footer]: reasons.footerRow,
};

interface OpenAmounts {
  readonly role: RoleId;
  readonly values: Float64Array;
  fault(row: number): { readonly code: string; readonly role: RoleId } | null;
}

/** Open as given; else the document amount less what was paid. A list with sides has debit and credit open apart. */
export function openAmounts(typed: TypedTable): OpenAmounts {
  const role: RoleId = typed.numbers.has('open_amount') ? 'open_amount' : 'amount_gross';
  const main = typed.numbers.get(role)!;
  const lessRole: RoleId = role === 'open_amount' ? 'open_credit' : 'paid_amount';
  const less = typed.numbers.get(lessRole);
  if (less === undefined) {
    return { role, values: main.values, fault: (row) => faultIn(main.faults, row, role) };
  }
  const values = new Float64Array(main.values.length);
  for (let row = 0; row < values.length; row += 1) {
    const amount = main.values[row]!;
    const deducted = less.values[row]!;
    if (Number.isNaN(deducted)) values[row] = amount;
    else if (Number.isNaN(amount)) values[row] = role === 'open_amount' ? -deducted : Number.NaN;
    else values[row] = difference(amount, deducted);
  }
  return { role, values, fault: (row) => faultIn(main.faults, row, role) ?? faultIn(less.faults, row, lessRole) };
}

/** Money has few decimals: what the subtraction of two doubles adds beyond them is noise. */
function difference(amount: number, deducted: number): number {
  const plain = amount - deducted;
  const rounded = Math.round(plain * 1e6) / 1e6;
  return Math.abs(plain - rounded) < 1e-7 ? rounded : plain;
}

function faultIn(faults: ReadonlyMap<number, string>, row: number, role: RoleId): { code: string; role: RoleId } | null {
  const code = faults.get(row);
  return code === undefined ? null : { code, role };
}

function contentOf(cells: SourceCells, row: number, column: number, errorAt: ReadonlyMap<number, string>): string {
  const cell = cells.columns[column]?.[row];
  if (cell !== null && cell !== undefined) return shown(cell);
  return errorAt.get(row * cells.columns.length + column) ?? '';
}

function firstText(cells: SourceCells, row: number): string {
  for (const column of cells.columns) {
    const cell = column[row];
    if (cell !== null && cell !== undefined && cell !== '') return shown(cell);
  }
  return '';
}

function shown(cell: NonNullable<CellValue>): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
