import { calendarDay, serialOf } from '../math/dates';
import type { CellValue, SourceCells } from './cells';
import { dayColumns, monthColumns, yearIn } from './dateParts';
import { findHeader } from './header';
import { matchHeading } from './match';
import { isBlank } from './normalize';
import { type Period, readPeriod } from './periods';
import { titlePeriods } from './rowPeriods';
import { readParties, type TypedTable } from './typed';
import type { Mapping } from './understanding';

/** An opening balance among the rows of a ledger. */
export interface OpeningRow {
  /** Index among the rows read. */
  readonly at: number;
  /** Row inside the source. */
  readonly row: number;
  /** Its own date; NaN where it has none. */
  readonly date: number;
  readonly amount: number;
}

export interface LedgerSoFar {
  readonly count: number;
  readonly rows: Int32Array;
  /** Dates of opening balances are filled in. */
  readonly dates: Float64Array;
  readonly debits: Float64Array;
  readonly credits: Float64Array;
  readonly openings: readonly OpeningRow[];
}

const halfCent = 0.005;

/**
 * Dates the opening balances and marks (1) those that are no movement. Within one customer, account and currency the earliest opening balance counts.
 * A later one must be what the rows before it come to: then it repeats them and is dropped; else something is missing between, and it is a fault.
 * An opening balance begins with its own date, the year and month in its row, or the period of the title lines above it; without any of them, with the
 * customer's first movement, and it is then compared with the rows above it.
 */
export function settleOpenings(cells: SourceCells, typed: TypedTable, mapping: Mapping, ledger: LedgerSoFar, faults: Map<number, { code: string; role: keyof Mapping }>): Uint8Array {
  const { count, rows, dates, debits, credits, openings } = ledger;
  const dropped = new Uint8Array(count);
  const isOpening = new Uint8Array(count);
  const startOf = openingDates(cells, mapping);
  const groupOf = grouping(cells, typed, mapping);
  const groups = new Map<number, { at: number; date: number; amount: number }[]>();
  for (const { at, row, date, amount } of openings) {
    isOpening[at] = 1;
    const start = Number.isNaN(date) ? startOf(row) : date;
    dates[at] = start;
    const group = groupOf(row);
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [{ at, date: start, amount }]);
    else list.push({ at, date: start, amount });
  }

  const plans = new Map<number, Plan>();
  const sheetOf = (at: number): number => cells.stacked?.sheetOf[rows[at]!] ?? 0;
  for (const [group, list] of groups) plans.set(group, new Plan(list, sheetOf));
  let earliest = Infinity;
  for (let index = 0; index < count; index += 1) {
    if (isOpening[index] === 1) continue;
    earliest = Math.min(earliest, dates[index]!);
    plans.get(groupOf(rows[index]!))?.add(index, dates[index]!, debits[index]! - credits[index]!);
  }
  for (const plan of plans.values()) {
    plan.settle((at, repeated) => {
      dropped[at] = 1;
      if (!repeated) faults.set(rows[at]!, { code: 'openingDiffers', role: mapping.closing !== undefined ? 'closing' : mapping.closing_debit !== undefined ? 'closing_debit' : mapping.debit !== undefined ? 'debit' : 'amount_gross' });
    });
  }
  for (const { at, row } of openings) {
    if (!Number.isNaN(dates[at]!) || dropped[at] === 1) continue;
    const start = Math.min(plans.get(groupOf(row))!.earliest, Infinity);
    dates[at] = Number.isFinite(start) ? start : earliest;
    if (Number.isFinite(dates[at])) continue;
    dropped[at] = 1;
    faults.set(row, { code: 'dateBlank', role: mapping.posting_date !== undefined ? 'posting_date' : 'doc_date' });
  }
  return dropped;
}

interface PlannedOpening {
  readonly at: number;
  readonly date: number;
  readonly amount: number;
}

/** The opening balances of one customer, account and currency, in the order in which they begin, and what is booked between them. */
class Plan {
  earliest = Infinity;
  /** By date, or by their place in the source where a date is not known. */
  private readonly dated: boolean;
  private readonly steps: { readonly start: number; readonly openings: PlannedOpening[]; booked: number; moved: boolean }[] = [];

  constructor(
    openings: readonly PlannedOpening[],
    private readonly sheetOf: (at: number) => number,
  ) {
    this.dated = openings.every(({ date }) => !Number.isNaN(date));
    const key = (opening: PlannedOpening): number => (this.dated ? opening.date : opening.at);
    for (const opening of [...openings].sort((a, b) => key(a) - key(b))) {
      const last = this.steps.at(-1);
      if (last !== undefined && last.start === key(opening)) last.openings.push(opening);
      else this.steps.push({ start: key(opening), openings: [opening], booked: 0, moved: false });
    }
  }

  /** A movement, with its place among the rows. */
  add(at: number, date: number, amount: number): void {
    this.earliest = Math.min(this.earliest, date);
    const key = this.dated ? date : at;
    let low = 0;
    for (let high = this.steps.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.steps[middle]!.start > key) high = middle;
      else low = middle + 1;
    }
    // A document of last year that was booked below the opening balance of its sheet is not in it.
    while (low < this.steps.length && this.isBelow(at, this.steps[low]!.openings[0]!.at)) low += 1;
    // What is booked before an opening balance is counted at it; behind the last one nothing is to be compared.
    const step = this.steps[low];
    if (step === undefined) return;
    step.booked += amount;
    step.moved = true;
  }

  private isBelow(at: number, opening: number): boolean {
    return at > opening && this.sheetOf(at) === this.sheetOf(opening);
  }

  settle(drop: (at: number, repeated: boolean) => void): void {
    let before = 0;
    let any = false;
    for (const { openings, booked, moved } of this.steps) {
      before += booked;
      any ||= moved;
      const stated = openings.reduce((sum, { amount }) => sum + amount, 0);
      const repeats = Math.abs(stated - before) < halfCent;
      if (any) for (const { at } of openings) drop(at, repeats);
      else before += stated;
      // Opening balances of several accounts stand below each other; by date, a second one is later.
      if (this.dated) any = true;
    }
  }
}

function openingDates(cells: SourceCells, mapping: Mapping): (row: number) => number {
  const headings = findHeader(cells)?.headings ?? [];
  const parts = dayColumns(headings) ?? monthColumns(headings);
  const headed = headings.findIndex((heading) => matchHeading(heading).scores[0]?.role === 'period');
  const index = mapping.period ?? (headed < 0 ? undefined : headed);
  const period = index === undefined || parts !== null ? undefined : cells.columns[index]!;
  const title = titlePeriods(cells);
  return (row) => {
    const titled = title(row);
    const titleYear = titled === null ? null : onlyYear(titled);
    const own = isBlank(period?.[row]) ? null : readPeriod(period?.[row], titleYear);
    if (own !== null) return own.from;
    const cell = (column: number | null): CellValue => (column === null ? null : (cells.columns[column]![row] ?? null));
    const year = parts === null ? null : yearIn(cell(parts.year));
    const month = parts === null ? null : readPeriod(cell(parts.month), year ?? titleYear);
    if (month !== null) return month.from;
    if (titled !== null && (year === null || year === calendarDay(titled.from)!.year)) return titled.from;
    return year === null ? Number.NaN : serialOf({ year, month: 1, day: 1 })!;
  };
}

function onlyYear({ from, to }: Period): number | null {
  const year = calendarDay(from)!.year;
  return year === calendarDay(to)!.year ? year : null;
}

/** Rows of one customer, account, currency and company have one number. */
function grouping(cells: SourceCells, typed: TypedTable, mapping: Mapping): (row: number) => number {
  const { of } = readParties(cells, typed, mapping);
  const columns = [mapping.account_code ?? mapping.account_name, mapping.currency, mapping.entity].flatMap((index) => (index === undefined ? [] : [cells.columns[index]!]));
  if (columns.length === 0) return (row) => of[row]!;
  const texts = columns.map(() => new Map<CellValue, number>());
  const pairs = columns.map(() => new Map<number, number>());
  return (row) => {
    let group = of[row]!;
    columns.forEach((column, index) => {
      const cell = column[row] ?? null;
      const known = texts[index]!;
      let text = known.get(cell);
      if (text === undefined) known.set(cell, (text = known.size));
      const key = group * 0x100000 + text;
      let pair = pairs[index]!.get(key);
      if (pair === undefined) pairs[index]!.set(key, (pair = pairs[index]!.size));
      group = pair;
    });
    return group;
  };
}
