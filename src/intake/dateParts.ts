import { calendarDay, offsetOf1904, serialOf } from '../math/dates';
import type { CellError, CellValue, SourceCells } from './cells';
import { fullYear, monthOfName } from './dateText';
import { cleanText, isBlank, normalizeHeading } from './normalize';
import { isMonthAlone, type Period, readPeriod } from './periods';
import { withoutPosition } from './position';

/** Columns of a date that stands in parts. */
export interface DayColumns {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 2026 of a heading 2026年 over 月 and 日. */
  readonly headedYear: number | null;
}

const parts = { year: new Set(['年', '年份', '年度', 'year', 'yr']), month: new Set(['月', '月份', '年月', 'month', 'mon']), day: new Set(['日', 'day']) };

/** 年 | 月 | 日, 2026年 over 月 | 日, Year | Month | Day. */
export function dayColumns(headings: readonly string[]): DayColumns | null {
  const find = (wanted: ReadonlySet<string>): number => headings.findIndex((heading) => wanted.has(lastPart(heading)));
  const month = find(parts.month);
  const day = find(parts.day);
  if (month < 0 || day < 0) return null;
  const year = find(parts.year);
  const headed = /^(\d{4})\s*年/.exec(cleanText(headings[month]!));
  return { year: year < 0 ? null : year, month, day, headedYear: headed === null ? null : Number(headed[1]) };
}

/** 年 and 月 without a day: a table by months. */
export function monthColumns(headings: readonly string[]): { readonly year: number; readonly month: number } | null {
  const find = (wanted: ReadonlySet<string>): number => headings.findIndex((heading) => wanted.has(lastPart(heading)));
  const year = find(parts.year);
  const month = headings.findIndex((heading, index) => index !== year && parts.month.has(lastPart(heading)) && lastPart(heading) !== '年月');
  return year < 0 || month < 0 ? null : { year, month };
}

function lastPart(heading: string): string {
  return normalizeHeading(withoutPosition(heading).split(/\s*-\s*/).at(-1) ?? '');
}

/** 2026, "2026年", 26 */
export function yearIn(cell: CellValue | undefined): number | null {
  const found = /^(\d{4}|\d{2})(?:\.0)?\s*年?度?$/.exec(typeof cell === 'string' ? cleanText(cell) : String(cell ?? ''));
  if (found === null) return null;
  const year = fullYear(Number(found[1]));
  return year >= 1990 && year <= 2100 ? year : null;
}

function smallNumber(cell: CellValue | undefined, most: number): number | null {
  const found = /^(\d{1,2})(?:\.0)?\s*[月日号]?$/.exec(typeof cell === 'string' ? cleanText(cell) : String(cell ?? ''));
  const value = found === null ? 0 : Number(found[1]);
  return value >= 1 && value <= most ? value : null;
}

/** The few spellings of a column are read once each. */
function remembered<T>(read: (cell: CellValue | undefined) => T): (cell: CellValue | undefined) => T {
  const known = new Map<CellValue | undefined, T>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell)!;
    const value = read(cell);
    if (known.size < 10_000) known.set(cell, value);
    return value;
  };
}

export interface DerivedColumn {
  readonly heading: string;
  readonly values: CellValue[];
  /** Column is set when the columns are put together. */
  readonly errors: readonly Pick<CellError, 'row' | 'code'>[];
}

export interface DateRows {
  readonly from: number;
  readonly to: number;
  /** Neither a title nor a heading that stands between the rows. */
  readonly isRow: (row: number) => boolean;
  /** Period of the title lines above the row. */
  readonly periodOf: (row: number) => Period | null;
  /** Column of a period or a year, for dates without a year. */
  readonly periodColumn: number | null;
}

/** Real dates from their parts; rows without a day get none. Null where no year can be known. */
export function datesFromParts(cells: SourceCells, columns: DayColumns, rows: DateRows, heading: string): DerivedColumn | null {
  const { day, month } = columns;
  const years = columns.year === null ? null : cells.columns[columns.year]!;
  const values = new Array<CellValue>(cells.rowCount).fill(null);
  const monthIn = remembered((cell) => smallNumber(cell, 12));
  const dayIn = remembered((cell) => smallNumber(cell, 31));
  const yearOf = remembered(yearIn);
  const periodIn = remembered((cell) => readPeriod(cell));
  let carriedYear: number | null = columns.headedYear;
  let carriedMonth: number | null = null;
  let found = 0;
  for (let row = rows.from; row < rows.to; row += 1) {
    const dayCell = cells.columns[day]![row];
    const monthCell = cells.columns[month]![row];
    if (years !== null && !isBlank(years[row])) carriedYear = yearOf(years[row]) ?? carriedYear;
    if (!isBlank(monthCell)) {
      const period = monthIn(monthCell) === null ? periodIn(monthCell) : null;
      const start = period === null ? null : calendarDay(period.from);
      if (start !== null && columns.year === null) carriedYear = start.year;
      carriedMonth = start?.month ?? monthIn(monthCell) ?? carriedMonth;
    }
    if (isBlank(dayCell) || !rows.isRow(row)) continue;
    const dayNumber = dayIn(dayCell);
    const monthNumber = isBlank(monthCell) || monthIn(monthCell) !== null || periodIn(monthCell) !== null ? carriedMonth : null;
    const year: number | null = columns.year === null && columns.headedYear === null && carriedYear === null ? yearFor(cells, rows, row, monthNumber) : carriedYear;
    // What is no date stays a text, so that it is named and not lost.
    if (year === null) {
      values[row] = `${String(monthCell ?? '')}-${String(dayCell)}`;
      continue;
    }
    found += 1;
    values[row] = dayNumber === null || monthNumber === null ? `${year}-${String(monthCell ?? '')}-${String(dayCell)}` : (serialIn(cells, year, monthNumber, dayNumber) ?? `${year}-${monthNumber}-${dayNumber}`);
  }
  if (found === 0) return null;
  const errors = cells.errors.filter((error) => error.column === day || error.column === month || error.column === columns.year).map(({ row, code }) => ({ row, code }));
  return { heading, values, errors };
}

const monthFirst = /^(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*[日号]?$/;
const dayThenName = /^(\d{1,2})[-\s/]?([A-Za-z]{3,9})\.?$/;
const nameThenDay = /^([A-Za-z]{3,9})\.?[-\s/]?(\d{1,2})$/;

type Order = 'monthFirst' | 'dayFirst';

/** "11-30", "11 30", "11月30日", "30-Nov": month and day, or null. */
function monthAndDay(text: string, order: Order): readonly [number, number] | null {
  const clean = cleanText(text);
  const numbers = monthFirst.exec(clean);
  if (numbers !== null) {
    const turned = order === 'dayFirst' && !clean.includes('月');
    const [month, day] = turned ? [Number(numbers[2]), Number(numbers[1])] : [Number(numbers[1]), Number(numbers[2])];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [month, day] : null;
  }
  const named = dayThenName.exec(clean);
  const turned = named === null ? nameThenDay.exec(clean) : null;
  const month = monthOfName(named?.[2] ?? turned?.[1] ?? '');
  return month === 0 ? null : [month, Number(named?.[1] ?? turned?.[2])];
}

const looked = 400;

/** How the days of a column without years are written; null when it is no such column, or day and month cannot be told apart. */
export function orderWithoutYear(cells: SourceCells, column: number, from: number, to: number, chinese: boolean): Order | null {
  const step = Math.max(1, Math.floor((to - from) / looked));
  let filled = 0;
  let agree = 0;
  let numeric = 0;
  let dayLeads = 0;
  let monthLeads = 0;
  for (let row = from; row < to; row += step) {
    const cell = cells.columns[column]![row];
    if (isBlank(cell)) continue;
    filled += 1;
    if (typeof cell !== 'string') continue;
    const numbers = monthFirst.exec(cleanText(cell));
    if (monthAndDay(cell, 'monthFirst') !== null || monthAndDay(cell, 'dayFirst') !== null) agree += 1;
    if (numbers === null || cell.includes('月')) continue;
    numeric += 1;
    if (Number(numbers[1]) > 12) dayLeads += 1;
    if (Number(numbers[2]) > 12) monthLeads += 1;
  }
  if (filled === 0 || agree * 5 < filled * 4) return null;
  if (numeric === 0) return 'monthFirst';
  if (dayLeads > 0 && monthLeads > 0) return null;
  return dayLeads > 0 ? 'dayFirst' : monthLeads > 0 || chinese ? 'monthFirst' : null;
}

/** Dates with the year of the title lines, the period or the year column. Null where no year can be known. */
export function datesWithYear(cells: SourceCells, column: number, order: Order, rows: DateRows, heading: string): DerivedColumn | null {
  const values = new Array<CellValue>(cells.rowCount).fill(null);
  let found = 0;
  for (let row = rows.from; row < rows.to; row += 1) {
    const cell = cells.columns[column]![row];
    if (isBlank(cell) || !rows.isRow(row)) continue;
    const day = typeof cell === 'string' ? monthAndDay(cell, order) : null;
    const year = day === null ? null : yearFor(cells, rows, row, day[0]);
    if (day !== null && year !== null) {
      values[row] = serialIn(cells, year, day[0], day[1]) ?? `${year}-${day[0]}-${day[1]}`;
      found += 1;
    } else values[row] = cell ?? null;
  }
  const errors = cells.errors.filter((error) => error.column === column).map(({ row, code }) => ({ row, code }));
  return found === 0 ? null : { heading, values, errors };
}

/** Months by their year: 202611 for 2026 | 11. Null where no year can be known. */
export function periodsFromParts(cells: SourceCells, columns: { readonly year: number | null; readonly month: number }, rows: DateRows, heading: string): DerivedColumn | null {
  const values = new Array<CellValue>(cells.rowCount).fill(null);
  let found = 0;
  for (let row = rows.from; row < rows.to; row += 1) {
    const cell = cells.columns[columns.month]![row];
    if (isBlank(cell) || !rows.isRow(row)) continue;
    const month = smallNumber(typeof cell === 'string' ? cell.replace(/^[pm]|[期份]$/gi, '') : cell, 12);
    const title = rows.periodOf(row);
    const year = columns.year !== null ? yearIn(cells.columns[columns.year]![row]) : title === null ? null : (calendarDay(title.to)?.year ?? null);
    if (month !== null && year !== null) {
      values[row] = `${year}${String(month).padStart(2, '0')}`;
      found += 1;
    } else values[row] = cell ?? null;
  }
  return found === 0 ? null : { heading, values, errors: [] };
}

/** The column holds months without a year. */
export function monthsAlone(cells: SourceCells, column: number, from: number, to: number): boolean {
  const step = Math.max(1, Math.floor((to - from) / looked));
  let filled = 0;
  let alone = 0;
  for (let row = from; row < to; row += step) {
    const cell = cells.columns[column]![row];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isMonthAlone(cell)) alone += 1;
  }
  return filled > 0 && alone * 5 >= filled * 4;
}

function serialIn(cells: SourceCells, year: number, month: number, day: number): number | null {
  const serial = serialOf({ year, month, day });
  return serial === null ? null : cells.date1904 ? serial - offsetOf1904 : serial;
}

/** The year of a month: from the row's own period, else the only year of the title's period that has this month. Null where two years have it. */
function yearFor(cells: SourceCells, rows: DateRows, row: number, month: number | null): number | null {
  if (month === null) return null;
  const cell = rows.periodColumn === null ? null : cells.columns[rows.periodColumn]![row];
  const period = (isBlank(cell) ? null : readPeriod(cell)) ?? rows.periodOf(row);
  if (period === null) return null;
  const first = calendarDay(period.from)!;
  const last = calendarDay(period.to)!;
  if (first.year === last.year) return first.year;
  let only: number | null = null;
  for (let year = first.year; year <= last.year; year += 1) {
    const index = year * 12 + month;
    if (index < first.year * 12 + first.month || index > last.year * 12 + last.month) continue;
    if (only !== null) return null;
    only = year;
  }
  return only;
}
