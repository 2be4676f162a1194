import { calendarDay, lastSerial, offsetOf1904, serialOf } from '../math/dates';
import type { CellValue } from './cells';
import { compactDay, type DateFaultCode, type DateText, fullYear, readDateText } from './dateText';

export type DateOrder = 'dayFirst' | 'monthFirst';

/** A column of dates, read once: whole-day serials, NaN where blank or unreadable. */
export interface DateColumn {
  readonly values: Float64Array;
  /** Row -> why its cell is no date. Blank cells have none. */
  readonly faults: ReadonlyMap<number, DateFaultCode>;
  readonly evidence: OrderEvidence;
  /** The order that was used where the text left it open. */
  readonly order: DateOrder | null;
  /** Dates that can be read both ways, and nothing in the column or its neighbours decides. */
  readonly ambiguous: boolean;
  /** Some can only be day first, others only month first. */
  readonly bothOrders: boolean;
  /** Every real date has a day up to 12 and every text one above: a file opened with the wrong order of day and month. */
  readonly halfConverted: boolean;
  readonly filled: number;
  readonly texts: number;
  /** Cells with a time of day other than midnight. */
  readonly withTime: number;
  /** Cells that Excel itself holds as dates, and whether one of them has a day above 12, which cannot have been swapped. */
  readonly real: { readonly count: number; readonly above12: boolean };
}

export interface OrderEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Can be read both ways. */
  readonly open: number;
  /** First row of each, for pointing at it; -1 when there is none. */
  readonly firstDayFirst: number;
  readonly firstMonthFirst: number;
  readonly firstOpen: number;
}

export interface DateReading {
  readonly from: number;
  readonly to: number;
  readonly date1904: boolean;
  /** Decided by the user or by a neighbouring column; used where the column itself does not decide, and always when `forced`. */
  readonly order: DateOrder | null;
  readonly forced?: boolean;
  /** Day and month of every real date with a day up to 12 change places: they did so when the file was opened. */
  readonly swapBack?: boolean;
}

/** Reads rows from..to (to excluded). The order of day and month is decided once for the whole column, never by cell. */
export function readDates(cells: readonly CellValue[], reading: DateReading): DateColumn {
  const { from, to } = reading;
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const faults = new Map<number, DateFaultCode>();
  const cache = new Map<string, DateText>();
  const undecided: { row: number; text: DateText }[] = [];
  const tally = { dayFirst: 0, monthFirst: 0, open: 0, firstDayFirst: -1, firstMonthFirst: -1, firstOpen: -1 };
  const counts = { filled: 0, texts: 0, withTime: 0, realDates: 0, realAbove12: 0, textCertainlyAbove12: 0, textUpTo12: 0 };

  /** One day many times says no more than once. */
  const differentReal = new Set<number>();

  const take = (row: number, serial: number, time: boolean): void => {
    values[row] = serial;
    if (time) counts.withTime += 1;
  };
  /** Years of dates written out in full, year first: 26.9.12 beside 2026.10.8. */
  const fullYears = { first: Infinity, last: -Infinity };
  const read = (row: number, text: DateText): void => {
    switch (text.kind) {
      case 'blank':
        return;
      case 'fault':
        faults.set(row, text.code);
        break;
      case 'day':
        take(row, text.serial, text.time);
        if (yearInFront.test(String(cells[row]))) {
          const { year } = calendarDay(text.serial)!;
          fullYears.first = Math.min(fullYears.first, year);
          fullYears.last = Math.max(fullYears.last, year);
        }
        break;
      case 'serial':
        readSerial(row, text.value, 0);
        break;
      default:
        undecided.push({ row, text });
        if (text.kind !== 'sixDigits') weigh(row, text.first, text.second);
    }
    counts.filled += 1;
  };
  const weigh = (row: number, first: number, second: number): void => {
    if (first > 12 && first <= 31 && second <= 12) {
      if (tally.dayFirst++ === 0) tally.firstDayFirst = row;
      counts.textCertainlyAbove12 += 1;
    } else if (second > 12 && first <= 12) {
      if (tally.monthFirst++ === 0) tally.firstMonthFirst = row;
      counts.textCertainlyAbove12 += 1;
    } else if (first !== second) {
      if (tally.open++ === 0) tally.firstOpen = row;
      counts.textUpTo12 += 1;
    }
  };
  const readSerial = (row: number, value: number, offset: number): void => {
    const whole = Math.floor(value) + offset;
    if (value < 1 && offset === 0) faults.set(row, value < 0 ? 'dateUnreadable' : 'dateTimeOnly');
    else if (whole === 60 && offset === 0) faults.set(row, 'dateNoSuchDay');
    else if (whole <= lastSerial) take(row, whole, value !== Math.floor(value));
    else faults.set(row, 'dateUnreadable');
  };
  const readNumber = (row: number, value: number): void => {
    if (value === 0) return; // a formula's 0, shown as 1900-01-00
    counts.filled += 1;
    if (value >= 10_000_000 && Number.isInteger(value)) {
      const compact = compactDay(value);
      if (compact?.kind === 'day') take(row, compact.serial, false);
      else faults.set(row, compact === null ? 'dateUnreadable' : 'dateNoSuchDay');
    } else if (Number.isInteger(value) && value >= 100_000 && value <= 999_999) {
      undecided.push({ row, text: { kind: 'sixDigits', digits: value } });
    } else {
      readSerial(row, value, reading.date1904 ? offsetOf1904 : 0);
      counts.realDates += 1;
      const serial = values[row]!;
      if (Number.isNaN(serial)) return;
      if (differentReal.size < fewestReal) differentReal.add(serial);
      if (reading.swapBack === true) values[row] = swapped(serial);
      else if (counts.realAbove12 === 0 && (calendarDay(serial)?.day ?? 0) > 12) counts.realAbove12 += 1;
    }
  };

  for (let row = from; row < to; row += 1) {
    const cell = cells[row];
    if (cell === null || cell === undefined || cell === '') continue;
    if (typeof cell === 'number') readNumber(row, cell);
    else if (typeof cell === 'boolean') {
      faults.set(row, 'dateUnreadable');
      counts.filled += 1;
    } else {
      let text = cache.get(cell);
      if (text === undefined) {
        text = readDateText(cell);
        cache.set(cell, text);
      }
      if (text.kind !== 'blank') counts.texts += 1;
      read(row, text);
    }
  }

  const own = tally.dayFirst > 0 && tally.monthFirst > 0 ? null : tally.dayFirst > 0 ? 'dayFirst' : tally.monthFirst > 0 ? 'monthFirst' : null;
  const order = reading.forced === true && reading.order !== null ? reading.order : (own ?? reading.order);
  const yearFirst = shortYearsComeFirst(undecided, fullYears);
  const sixDigitDays = undecided.every(({ text }) => text.kind !== 'sixDigits' || shortDay(text.digits) !== null);
  for (const { row, text } of undecided) {
    const serial = decide(text, order ?? 'monthFirst', yearFirst, sixDigitDays);
    if (serial === null) faults.set(row, 'dateNoSuchDay');
    else take(row, serial, text.kind === 'yearLast' && text.time);
  }

  return {
    values,
    faults,
    evidence: tally,
    order,
    ambiguous: tally.open > 0 && order === null && !yearFirst,
    bothOrders: tally.dayFirst > 0 && tally.monthFirst > 0 && !yearFirst,
    halfConverted: reading.swapBack !== true && differentReal.size >= fewestReal && counts.realAbove12 === 0 && counts.textCertainlyAbove12 >= fewestTexts && counts.textUpTo12 === 0,
    filled: counts.filled,
    texts: counts.texts,
    withTime: counts.withTime,
    real: { count: counts.realDates, above12: counts.realAbove12 > 0 },
  };
}

/** Fewer different days than these happen to look half converted once in several hundred lists. */
const fewestReal = 6;
const fewestTexts = 3;
/** The third of April becomes the fourth of March; the fourth of April stays what it is. */
export function swapped(serial: number): number {
  const day = calendarDay(serial);
  return day === null || day.day > 12 ? serial : (serialOf({ year: day.year, month: day.day, day: day.month }) ?? serial);
}

function decide(text: DateText, order: DateOrder, yearFirst: boolean, sixDigitDays: boolean): number | null {
  if (text.kind === 'sixDigits') return sixDigitDays ? shortDay(text.digits) : text.digits <= lastSerial ? text.digits : null;
  if (text.kind === 'short' && yearFirst) return serialOf({ year: fullYear(text.first), month: text.second, day: text.third });
  if (text.kind !== 'yearLast' && text.kind !== 'short') return null;
  const year = text.kind === 'yearLast' ? text.year : fullYear(text.third);
  return order === 'dayFirst'
    ? serialOf({ year, month: text.second, day: text.first })
    : serialOf({ year, month: text.first, day: text.second });
}

/** 930101 as 1 January 1993. */
function shortDay(digits: number): number | null {
  return serialOf({ year: fullYear(Math.floor(digits / 10000)), month: Math.floor(digits / 100) % 100, day: digits % 100 });
}

const yearInFront = /^\s*\d{4}\s?[-/.]/;

/** 26-11-30: the year stands where the fewest different numbers stand, if every date can be read so. */
function shortYearsComeFirst(undecided: readonly { readonly text: DateText }[], full: { readonly first: number; readonly last: number }): boolean {
  const first = new Set<number>();
  const third = new Set<number>();
  const away = (year: number): number => Math.max(0, full.first - year, year - full.last);
  let nearer = 0;
  for (const { text } of undecided) {
    if (text.kind !== 'short') continue;
    if (serialOf({ year: fullYear(text.first), month: text.second, day: text.third }) === null) return false;
    first.add(text.first);
    third.add(text.third);
    if (full.first <= full.last) nearer += away(fullYear(text.third)) - away(fullYear(text.first));
  }
  // Beside full dates the reading counts that is of their years.
  return first.size > 0 && (nearer === 0 ? first.size < third.size : nearer > 0);
}
