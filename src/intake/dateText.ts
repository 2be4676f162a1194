import { lastSerial, serialOf } from '../math/dates';
import { cleanText, isBlankText } from './normalize';

/** One text read as a date, as far as it can be read without looking at its neighbours. */
export type DateText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly code: DateFaultCode }
  | { readonly kind: 'day'; readonly serial: number; readonly time: boolean }
  /** Year last: day first or month first is decided by the column. */
  | { readonly kind: 'yearLast'; readonly first: number; readonly second: number; readonly year: number; readonly time: boolean }
  /** Three groups of two digits: even the place of the year is decided by the column. */
  | { readonly kind: 'short'; readonly first: number; readonly second: number; readonly third: number }
  | { readonly kind: 'sixDigits'; readonly digits: number }
  | { readonly kind: 'serial'; readonly value: number };

export type DateFaultCode = 'dateUnreadable' | 'dateNoSuchDay' | 'dateTimeOnly' | 'dateMonthOnly' | 'dateYear' | 'errorCell';

const blank: DateText = { kind: 'blank' };
const unreadable: DateText = { kind: 'fault', code: 'dateUnreadable' };
const noSuchDay: DateText = { kind: 'fault', code: 'dateNoSuchDay' };

const timeTail = /^(?:(?:T|,?\s*)(?:[上下]午|[ap]m)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(?:[ap]m)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const numeric = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})(.*)$/;
const chinese = /^(民国|民國)?\s*(\d{2,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?(.*)$/;
const chineseMonth = /^(民国|民國)?\s*\d{2,4}\s*年\s*\d{1,2}\s*月(份)?$/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th|er|º)?[\s\-/.]*(?:de\s+)?(\p{L}{3,10})\.?(?:\s+de(?=\s))?[\s\-/.,]*(\d{4}|\d{2})(.*)$/iu;
const monthNameDay = /^(\p{L}{3,10})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})(.*)$/iu;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const monthOnly = /^(?:[a-z]{3,9}[\s\-/]*\d{2,4}|\d{4}[-/.]\d{1,2})$/i;
const timeOnly = /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[ap]m)?$/i;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** 1 to 12, or 0 when it is no month's name. */
export function monthOfName(name: string): number {
  const lower = name.toLowerCase();
  if (lower === 'sept') return 9;
  const own = (lower.length === 3 ? monthNames.indexOf(lower) : fullMonthNames.indexOf(lower)) + 1;
  return own > 0 ? own : (otherMonths.get(lower.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0);
}

/** German, French, Spanish, Italian, Portuguese and Dutch; no name means different months in two of them. */
const otherMonths: ReadonlyMap<string, number> = new Map(
  [
    'januar janvier enero gennaio janeiro januari ene gen janv',
    'februar fevrier febrero febbraio fevereiro februari fev fevr',
    'marz mars marzo marco maart mrz mrt maerz',
    'avril abril aprile abr avr',
    'mai mayo maggio maio mei mag',
    'juni juin junio giugno junho giu',
    'juli juillet julio luglio julho lug juil',
    'aout agosto augustus ago',
    'septembre septiembre settembre setembro set',
    'oktober octobre octubre ottobre outubro okt ott out',
    'novembre noviembre novembro',
    'dec dezember decembre diciembre dicembre dezembro dez dic',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);

/** Excel's window for years of two digits. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const chineseDigits = '〇一二三四五六七八九';
const chineseNumerals = /[〇○零一二三四五六七八九十]/;

/** 二〇二五年三月十一日 -> 2025年3月11日 */
function plainDigits(text: string): string {
  return text
    .replace(/[○零]/g, '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_whole, tens: string | undefined, ones: string | undefined) =>
      String((tens === undefined ? 1 : chineseDigits.indexOf(tens)) * 10 + (ones === undefined ? 0 : chineseDigits.indexOf(ones))),
    )
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)));
}

export function readDateText(raw: string): DateText {
  if (isBlankText(raw)) return blank;
  let text = cleanText(raw);
  if (text === '-' || text === '0') return blank;
  if (text.startsWith("'")) text = text.slice(1);

  const parts = numeric.exec(text);
  if (parts !== null) return fromGroups(parts[1]!, parts[2]!, parts[3]!, parts[4]!, parts[5]!);

  if (/^\d+$/.test(text)) return fromDigits(text);
  if (/^\d+\.\d+$/.test(text)) {
    const value = Number(text);
    return value >= 1 && value < lastSerial + 1 ? { kind: 'serial', value } : unreadable;
  }
  if (timeOnly.test(text)) return { kind: 'fault', code: 'dateTimeOnly' };

  if (text.includes('年')) {
    const plain = chineseNumerals.test(text) ? plainDigits(text) : text;
    const found = chinese.exec(plain);
    if (found !== null) {
      const year = Number(found[2]);
      const republic = found[1] !== undefined || found[2]!.length === 3;
      return day(republic ? year + 1911 : fullYear(year), Number(found[3]), Number(found[4]), found[5]!);
    }
    return chineseMonth.test(plain) ? { kind: 'fault', code: 'dateMonthOnly' } : unreadable;
  }

  const named = text.replace(weekday, '');
  const dayFirst = dayMonthName.exec(named);
  if (dayFirst !== null) {
    const month = monthOfName(dayFirst[2]!);
    if (month > 0) return day(fullYear(Number(dayFirst[3])), month, Number(dayFirst[1]), dayFirst[4]!);
  }
  const monthFirst = monthNameDay.exec(named);
  if (monthFirst !== null) {
    const month = monthOfName(monthFirst[1]!);
    if (month > 0) return day(fullYear(Number(monthFirst[3])), month, Number(monthFirst[2]), monthFirst[4]!);
  }
  if (monthOnly.test(named) && (/^\d/.test(named) || monthOfName(/^[a-z]+/i.exec(named)?.[0] ?? '') > 0)) return { kind: 'fault', code: 'dateMonthOnly' };
  return unreadable;
}

function fromGroups(first: string, separator: string, second: string, third: string, tail: string): DateText {
  const a = Number(first);
  const b = Number(second);
  const c = Number(third);
  if (first.length === 4) return third.length <= 2 ? day(a, b, c, tail) : unreadable;
  // Three digits in front can only be a year of the Republic.
  if (first.length === 3) return third.length <= 2 && a >= 80 && a <= 200 ? day(a + 1911, b, c, tail) : unreadable;
  if (third.length === 3) return unreadable;
  const time = timeOf(tail);
  if (time === null) return unreadable;
  if (third.length <= 2) return time ? yearLast(a, b, fullYear(c), separator, time) : { kind: 'short', first: a, second: b, third: c };
  return yearLast(a, b, c, separator, time);
}

function yearLast(first: number, second: number, year: number, separator: string, time: boolean): DateText {
  if (first > 31 || second > 31 || (first > 12 && second > 12) || first === 0 || second === 0) return noSuchDay;
  // Points between the groups are written where the day comes first.
  if (separator === '.' && second <= 12) return certain(year, second, first, time);
  return { kind: 'yearLast', first, second, year, time };
}

function fromDigits(text: string): DateText {
  const value = Number(text);
  if (text.length === 8) return compactDay(value) ?? unreadable;
  if (text.length === 6) return { kind: 'sixDigits', digits: value };
  if (value >= 1 && value <= lastSerial) return { kind: 'serial', value };
  return unreadable;
}

/** 20250301 where the year is between 1900 and 2100. */
export function compactDay(value: number): DateText | null {
  const year = Math.floor(value / 10000);
  if (year < 1900 || year > 2100) return null;
  return certain(year, Math.floor(value / 100) % 100, value % 100, false);
}

function day(year: number, month: number, dayOfMonth: number, tail: string): DateText {
  const time = timeOf(tail);
  return time === null ? unreadable : certain(year, month, dayOfMonth, time);
}

function certain(year: number, month: number, dayOfMonth: number, time: boolean): DateText {
  if (year < 1900) return { kind: 'fault', code: 'dateYear' };
  const serial = serialOf({ year, month, day: dayOfMonth });
  return serial === null || serial === 60 ? noSuchDay : { kind: 'day', serial, time };
}

/** Whether a time of day follows that is not midnight; null when something else follows. */
function timeOf(tail: string): boolean | null {
  if (tail === '') return false;
  const found = timeTail.exec(tail);
  if (found === null) return null;
  return found[1] !== undefined && [1, 2, 3, 4].some((group) => Number(found[group] ?? 0) > 0);
}
