import { addMonths, calendarDay, endOfMonth, isoDate, isSerial, serialOf } from '../math/dates';
import type { CellValue } from './cells';
import { fullYear, monthOfName, readDateText } from './dateText';
import { cleanText, simplify } from './normalize';
import { readPeriod } from './periods';
import { withoutPosition } from './position';

export type PeriodLength = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A column of a table that has one for each period. */
export interface PeriodColumn {
  readonly index: number;
  /** First and last day; NaN where the heading names no year. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export interface PeriodColumns {
  readonly length: PeriodLength;
  readonly columns: readonly PeriodColumn[];
}

/** So many columns of one length make a table of periods. */
const fewest = 3;

interface Read {
  readonly length: PeriodLength | 'date';
  readonly start: number;
  readonly end: number;
  /** Place within the year where no year is named. */
  readonly place: number;
}

/** What stands beside a period: the quantity, or another figure of the same period, which is none of demand. */
const beside = /(?:销售数量|出库数量|发出数量|需求数量|销量|用量|需求量|需求|出货量|耗用量|数量|件数|units sold|sales qty|qty sold|quantity|demand|usage|units|sales|qty|volume)/giu;
const otherFigure = /金额|收入|成本|单价|价格|毛利|预测|计划|目标|结存|库存|amount|value|revenue|price|cost|margin|forecast|plan|budget|target|stock|on hand/i;

/** The columns headed by days, weeks, months, quarters or years; null where there are too few. A table that gives amounts beside quantities has one column each of them: the quantities count. */
export function periodColumnsOf(headings: readonly string[]): PeriodColumns | null {
  const found: { readonly index: number; readonly read: Read; readonly text: string }[] = [];
  headings.forEach((heading, index) => {
    if (heading === '' || heading.length > 40 || otherFigure.test(heading)) return;
    const text = simplify(cleanText(withoutPosition(heading))).replace(beside, ' ').replace(/^[\s\-–—_/:：()（）]+|[\s\-–—_/:：()（）]+$/g, '');
    const read = text === '' ? null : readHeading(text);
    if (read !== null) found.push({ index, read, text });
  });
  const lengths = new Map<Read['length'], typeof found>();
  for (const one of found) lengths.set(one.read.length, [...(lengths.get(one.read.length) ?? []), one]);
  const [length, most] = [...lengths].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (length === undefined || most === undefined || most.length < fewest) return null;
  // The same period twice is another figure of it.
  const seen = new Set<number>();
  const own = most.filter(({ read }) => {
    const key = Number.isNaN(read.start) ? read.place : read.start;
    return seen.has(key) ? false : (seen.add(key), true);
  });
  if (own.length < fewest) return null;
  const dated = length === 'date' ? lengthOfDates(own.map(({ read }) => read.start)) : length;
  if (dated === null) return null;
  const columns = own.map(({ index, read, text }) => {
    const start = length === 'date' && dated === 'month' ? firstOfMonth(read.start) : read.start;
    return { index, start, end: length === 'date' ? endOf(start, dated) : read.end, name: nameOf(read, text, dated) };
  });
  // Months without a year run as they stand (a year may begin in April); with one, by date.
  if (!columns.some(({ start }) => Number.isNaN(start))) columns.sort((one, other) => one.start - other.start);
  return { length: dated, columns };
}

function nameOf({ start }: Read, text: string, length: PeriodLength): string {
  if (Number.isNaN(start) || length === 'year' || length === 'quarter') return text;
  const day = calendarDay(start)!;
  return length === 'month' ? `${day.year}-${String(day.month).padStart(2, '0')}` : isoDate(start)!;
}

const monthAlone = /^(?:(?:m|p|month|期间)?\s*(1[0-2]|0?[1-9])\s*(?:月份?|期)|(?:m|p|month)\s*(1[0-2]|0?[1-9]))$/i;
const chineseMonths = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];
const shortYearMonth = /^(\d{2})年(1[0-2]|0?[1-9])月?份?$/;
const weekOfYear = /^(?:(\d{4})\s*[-/年]?\s*)?(?:w|wk|week|第)\s*(\d{1,2})\s*周?$/i;
const quarterAlone = /^(?:q|第)\s*([1-4])\s*(?:季度?)?$/i;

function readHeading(text: string): Read | null {
  const without = (length: PeriodLength, place: number): Read => ({ length, place, start: Number.NaN, end: Number.NaN });
  const within = (length: Read['length'], start: number, end: number): Read => ({ length, place: 0, start, end });
  if (/^\d{5}$/.test(text)) return Number(text) >= 30_000 && Number(text) < 80_000 ? within('date', Number(text), Number.NaN) : null;
  const short = shortYearMonth.exec(text);
  if (short !== null) return monthFrom(fullYear(Number(short[1])), Number(short[2]));
  const week = weekOfYear.exec(text);
  if (week !== null && Number(week[2]) >= 1 && Number(week[2]) <= 53) {
    if (week[1] === undefined) return /周|w/i.test(text) ? without('week', Number(week[2])) : null;
    const start = mondayOf(Number(week[1]), Number(week[2]));
    return within('week', start, start + 6);
  }
  const alone = monthAlone.exec(text);
  if (alone !== null) return without('month', Number(alone[1] ?? alone[2]));
  const named = monthOfName(text.replace(/\.$/, ''));
  if (named > 0) return without('month', named);
  const chinese = chineseMonths.indexOf(text);
  if (chinese >= 0) return without('month', chinese + 1);
  const quarter = quarterAlone.exec(text);
  if (quarter !== null && /季|q/i.test(text)) return without('quarter', Number(quarter[1]));
  const period = readPeriod(text);
  if (period !== null) {
    const days = period.to - period.from + 1;
    return within(days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 92 ? 'quarter' : days <= 366 ? 'year' : 'date', period.from, period.to);
  }
  const date = readDateText(text);
  return date.kind === 'day' ? within('date', date.serial, Number.NaN) : null;
}

function monthFrom(year: number, month: number): Read | null {
  const start = serialOf({ year, month, day: 1 });
  return start === null ? null : { length: 'month', place: month, start, end: endOfMonth(start)! };
}

/** ISO week 1 is the one of 4 January. */
function mondayOf(year: number, week: number): number {
  const fourth = serialOf({ year, month: 1, day: 4 })!;
  return fourth - ((fourth + 5) % 7) + (week - 1) * 7;
}

/** Dates as headings: by how far they stand apart. */
function lengthOfDates(dates: readonly number[]): PeriodLength | null {
  const sorted = [...dates].sort((one, other) => one - other);
  const steps = sorted.slice(1).map((date, index) => date - sorted[index]!);
  const median = [...steps].sort((one, other) => one - other)[Math.floor(steps.length / 2)]!;
  if (median < 1) return null;
  if (median < 5) return 'day';
  if (median <= 8) return 'week';
  if (median >= 27 && median <= 32) return 'month';
  if (median >= 89 && median <= 93) return 'quarter';
  return median >= 364 && median <= 367 ? 'year' : null;
}

/** A last day of a month, or any other, stands for its month. */
function firstOfMonth(date: number): number {
  return date - calendarDay(date)!.day + 1;
}

/** Last day of the period that begins then. */
function endOf(start: number, length: PeriodLength): number {
  if (length === 'day') return start;
  if (length === 'week') return start + 6;
  if (length === 'month') return endOfMonth(start) ?? start;
  return (addMonths(start, length === 'quarter' ? 3 : 12) ?? start) - 1;
}

/** Cells of a row that are headings although they look like data: at least four numbers or dates that run by one month, one week or one day. */
export function headingRun(row: readonly CellValue[]): ReadonlySet<number> {
  const starts = row.map(serialOfCell);
  const run = new Set<number>();
  let from = 0;
  while (from < starts.length) {
    let to = from;
    while (to + 1 < starts.length && follows(starts[to]!, starts[to + 1]!, to > from ? starts[to]! - starts[to - 1]! : null)) to += 1;
    if (to - from + 1 >= 4) for (let index = from; index <= to; index += 1) run.add(index);
    from = to + 1;
  }
  return run;
}

function serialOfCell(cell: CellValue): number {
  if (typeof cell === 'number') {
    if (cell >= 199_001 && cell <= 210_012 && cell % 100 >= 1 && cell % 100 <= 12) return serialOf({ year: Math.floor(cell / 100), month: cell % 100, day: 1 }) ?? Number.NaN;
    return Number.isInteger(cell) && cell >= 30_000 && cell < 80_000 && isSerial(cell) ? cell : Number.NaN;
  }
  if (typeof cell !== 'string' || cell.length > 30) return Number.NaN;
  const text = cleanText(cell);
  if (/^\d{6}$/.test(text)) return serialOfCell(Number(text));
  const date = readDateText(text);
  return date.kind === 'day' ? date.serial : Number.NaN;
}

function follows(one: number, next: number, step: number | null): boolean {
  const days = next - one;
  if (days === 1 || days === 7) return step === null || step === days;
  const [a, b] = [calendarDay(one), calendarDay(next)];
  if (a === null || b === null || Number.isNaN(days)) return false;
  const nextMonth = b.year * 12 + b.month === a.year * 12 + a.month + 1;
  return nextMonth && ((a.day === 1 && b.day === 1) || (endOfMonth(one) === one && endOfMonth(next) === next));
}
