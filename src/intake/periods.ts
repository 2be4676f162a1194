import { calendarDay, endOfMonth, offsetOf1904, serialOf } from '../math/dates';
import type { CellValue } from './cells';
import { fullYear, monthOfName, readDateText } from './dateText';
import { cleanText, simplify } from './normalize';

/** First and last day, as whole-day serials. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const year = '(\\d{4})';
const month = '(1[0-2]|0?[1-9])';
const monthEnd = '(?:月份?|期)?';
const dash = '(?:-|~|至|到|—|–|to|through)';
const name = '([a-z]{3,9})';
const shortYear = '(\\d{4}|\\d{2})';

/** Forms after `plain`; the whole text must agree. */
const forms: readonly (readonly [RegExp, (...found: string[]) => Period | null])[] = [
  [new RegExp(`^${year}(?:年度?)?$`), (y) => years(y)],
  [new RegExp(`^${year}年?[-./]?${month}${monthEnd}$`), (y, m) => months(y, m, y, m)],
  [new RegExp(`^${year}年?[-./]?${month}${monthEnd}${dash}${year}年?[-./]?${month}${monthEnd}$`), (y, m, z, n) => months(y, m, z, n)],
  [new RegExp(`^${year}年[-./]?${month}${monthEnd}${dash}${month}${monthEnd}$`), (y, m, n) => months(y, m, y, n)],
  [new RegExp(`^${year}[./]${month}${dash}${month}$`), (y, m, n) => months(y, m, y, n)],
  [new RegExp(`^${year}(?:年度?)?${dash}${year}(?:年度?)?$`), (y, z) => months(y, '1', z, '12')],
  [new RegExp(`^${year}年?(?:q|季度?)?([1-4])(?:季度?|q)$`), (y, q) => months(y, String(Number(q) * 3 - 2), y, String(Number(q) * 3))],
  [new RegExp(`^${year}年?-?q([1-4])$`), (y, q) => months(y, String(Number(q) * 3 - 2), y, String(Number(q) * 3))],
  [new RegExp(`^${name}[-./,']*${shortYear}$`), (m, y) => named(m, y, m, y)],
  [new RegExp(`^${year}[-./,]*${name}$`), (y, m) => named(m, y, m, y)],
  [new RegExp(`^${name}[-./,']*${shortYear}${dash}${name}[-./,']*${shortYear}$`), (m, y, n, z) => named(m, y, n, z)],
  [new RegExp(`^(?:fy|year)${year}$`), (y) => years(y)],
];
const monthAlone = new RegExp(`^(?:p|m)?(1[0-2]|0?[1-9])${monthEnd}$`);

/** 202611, 2026.11, 2026年第11期, 2026年度, Nov-26, 202601-202611, 2026-01-01 至 2026-11-30 … A month alone needs the year. Null when the text says something else. */
export function readPeriod(cell: CellValue | undefined, ofYear: number | null = null, date1904 = false): Period | null {
  if (typeof cell === 'number') return periodOfNumber(cell, ofYear, date1904);
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const days = daysFromTo(cell);
  if (days !== null) return days;
  const text = plain(cell);
  for (const [form, period] of forms) {
    const found = form.exec(text);
    if (found !== null) return period(...(found.slice(1) as string[]));
  }
  const alone = monthAlone.exec(text);
  return alone !== null && ofYear !== null ? months(String(ofYear), alone[1]!, String(ofYear), alone[1]!) : null;
}

/** 11, 11月, P11: a month without its year. */
export function isMonthAlone(cell: CellValue | undefined): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 12;
  return typeof cell === 'string' && monthAlone.test(plain(cell));
}

/** "202611", or "202601-202611"; a whole year is "2026". */
export function writePeriod({ from, to }: Period): string {
  const first = calendarDay(from)!;
  const last = calendarDay(to)!;
  if (first.month === 1 && last.month === 12 && first.year === last.year && last.day === 31 && first.day === 1) return String(first.year);
  const written = (day: { year: number; month: number }): string => `${day.year}${String(day.month).padStart(2, '0')}`;
  return written(first) === written(last) ? written(first) : `${written(first)}-${written(last)}`;
}

function periodOfNumber(value: number, ofYear: number | null, date1904: boolean): Period | null {
  if (Number.isInteger(value)) {
    if (value >= 190_001 && value <= 210_012) return months(String(Math.floor(value / 100)), String(value % 100), String(Math.floor(value / 100)), String(value % 100));
    if (value >= 1990 && value <= 2100) return years(String(value));
    if (value >= 1 && value <= 12) return ofYear === null ? null : months(String(ofYear), String(value), String(ofYear), String(value));
    // A month typed into Excel became the first day of it.
    if (value > 20_000 && value < 80_000) return monthOf(value + (date1904 ? offsetOf1904 : 0));
    return null;
  }
  // 2026.11 as a number; October has lost its zero, for January is written 2026.01.
  const [whole, part] = value.toFixed(2).split('.') as [string, string];
  return value > 1990 && value < 2101 && Math.abs(Number(`${whole}.${part}`) - value) < 1e-9 ? months(whole, part, whole, part) : null;
}

function monthOf(serial: number): Period | null {
  const day = calendarDay(serial);
  return day === null ? null : months(String(day.year), String(day.month), String(day.year), String(day.month));
}

function plain(text: string): string {
  return simplify(cleanText(text)).toLowerCase().replace(/[第\s()（）]/g, '').replace(/^从/, '');
}

function years(text: string): Period | null {
  return months(text, '1', text, '12');
}

function months(firstYear: string, firstMonth: string, lastYear: string, lastMonth: string): Period | null {
  const y = Number(firstYear);
  const z = Number(lastYear);
  if (y < 1990 || y > 2100 || z < y || z > 2100) return null;
  const from = serialOf({ year: y, month: Number(firstMonth), day: 1 });
  const start = serialOf({ year: z, month: Number(lastMonth), day: 1 });
  const to = start === null ? null : endOfMonth(start);
  return from === null || to === null || to < from ? null : { from, to };
}

function named(first: string, firstYear: string, last: string, lastYear: string): Period | null {
  const m = monthOfName(first);
  const n = monthOfName(last);
  return m === 0 || n === 0 ? null : months(String(fullYear(Number(firstYear))), String(m), String(fullYear(Number(lastYear))), String(n));
}

const fromTo = /^(?:from\s+|从\s*)?(.+?)\s*(?:至|到|~|—|–|\s-\s|\bto\b|\bthrough\b|(?<=\d{4}[-/.]\d{1,2}[-/.]\d{1,2})-(?=\d{4}[-/.]))\s*(.+)$/i;

/** Two whole dates: 2026-01-01 至 2026-11-30, 1-Apr-26 to 30-Nov-26. */
function daysFromTo(cell: string): Period | null {
  const parts = fromTo.exec(cleanText(cell));
  if (parts === null) return null;
  const first = readDateText(parts[1]!);
  const last = readDateText(parts[2]!);
  return first.kind === 'day' && last.kind === 'day' && first.serial <= last.serial ? { from: first.serial, to: last.serial } : null;
}

const inside = new RegExp(
  [
    `\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?\\s*(?:至|到|~|—|–|-)\\s*\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?`,
    `\\d{4}\\s*[年./-]\\s*第?\\s*\\d{1,2}\\s*[月期]?份?\\s*(?:至|到|~|—|–|-)\\s*(?:\\d{4}\\s*[年./-])?\\s*第?\\s*\\d{1,2}\\s*[月期]?份?`,
    `\\d{6}\\s*(?:至|到|~|—|–|-)\\s*\\d{6}`,
    `\\d{4}\\s*年\\s*第?\\s*\\d{1,2}\\s*[月期]`,
    `\\d{4}\\s*年度?`,
    `(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{4}`,
  ].join('|'),
  'i',
);

/** A period somewhere in a line: 2026年11月应收账款明细账. */
export function findPeriod(text: string): Period | null {
  const found = inside.exec(cleanText(text));
  return found === null ? null : readPeriod(found[0]);
}
