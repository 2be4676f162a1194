import type { CellScalar } from '../engine';

/** What Excel makes of a text that is typed into a cell (or written through `values`), read as en-US. */
export interface Typed {
  readonly value: CellScalar;
  /** Format that a cell still formatted "General" takes on; null = leave. */
  readonly format: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Whole-day serial in the 1900 system, with Excel's 29 February 1900; null when there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > (lengths[month - 1] as number)) return null;
  const yearBefore = year - 1;
  const daysBefore = yearBefore * 365 + Math.floor(yearBefore / 4) - Math.floor(yearBefore / 100) + Math.floor(yearBefore / 400);
  const ofYear = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day;
  const serial = daysBefore + ofYear - 693_594;
  return serial > 60 ? serial : serial - 1;
}

/** Two-digit years: 00-29 belong to this century, 30-99 to the last. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const monthNumber = (text: string): number => {
  const lower = text.toLowerCase();
  const short = months.indexOf(lower);
  return (short >= 0 ? short : longMonths.indexOf(lower)) + 1;
};

/** `year` is asked for when the text names none: "3-Jan". */
export function parseTyped(text: string, thisYear: () => number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1), format: null };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text, format: null };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', format: null };
  return parseNumber(trimmed) ?? parseMoment(trimmed, thisYear) ?? { value: text, format: null };
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const plain = new RegExp(String.raw`^([-+]?)(\$?)([-+]?)(${digits}(?:\.\d*)?|\.\d+)(e[-+]?\d+)?(%?)$`, 'i');
const bracketed = new RegExp(String.raw`^\((\$?)(${digits}(?:\.\d*)?|\.\d+)(%?)\)$`);
const fraction = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/;

function parseNumber(text: string): Typed | null {
  const negative = bracketed.exec(text);
  const match = negative === null ? plain.exec(text) : null;
  if (negative !== null) return amount(-Number((negative[2] as string).replaceAll(',', '')), negative[1] === '$', (negative[2] as string).includes(','), negative[3] === '%', negative[2] as string, false);
  if (match !== null) {
    if (match[1] !== '' && match[3] !== '') return null;
    if (match[2] === '' && match[3] !== '') return null;
    const sign = match[1] === '-' || match[3] === '-' ? -1 : 1;
    const number = sign * Number(`${(match[4] as string).replaceAll(',', '')}${match[5] ?? ''}`);
    if (!Number.isFinite(number)) return null;
    return amount(number, match[2] === '$', (match[4] as string).includes(','), match[6] === '%', match[4] as string, match[5] !== undefined);
  }
  const parts = fraction.exec(text);
  if (parts === null || Number(parts[4]) === 0) return null;
  const value = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return { value: parts[1] === '-' ? -value : value, format: (parts[4] as string).length === 1 ? '# ?/?' : '# ??/??' };
}

function amount(number: number, dollar: boolean, grouped: boolean, percent: boolean, text: string, scientific: boolean): Typed {
  const decimals = /\.\d/.test(text);
  const value = number === 0 ? 0 : number;
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: decimals ? '0.00%' : '0%' };
  if (dollar) return { value, format: decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)' };
  if (scientific) return { value, format: '0.00E+00' };
  if (grouped) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value, format: null };
}

const clock = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?: ?(am|pm|a|p))?$/i;

function parseTime(text: string): Typed | null {
  const match = clock.exec(text);
  if (match === null) return null;
  const half = match[5]?.toLowerCase();
  let hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  if (minutes > 59 || seconds >= 60) return null;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  }
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (half !== undefined) return { value, format: match[3] === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM' };
  if (hours > 23) return { value, format: '[h]:mm:ss' };
  return { value, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function parseMoment(text: string, thisYear: () => number): Typed | null {
  const time = parseTime(text);
  if (time !== null) return time;
  const whole = parseDate(text, thisYear);
  if (whole !== null) return whole;
  const split = /^(.+?)[ T](\d{1,2}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?: ?(?:am|pm|a|p))?)$/i.exec(text);
  if (split === null) return null;
  const date = parseDate((split[1] as string).replace(/,$/, ''), thisYear);
  const clockTime = parseTime(split[2] as string);
  // "2012-01-03T10:30" stays a text in Excel.
  if (date === null || clockTime === null || /T\d/.test(text)) return null;
  return { value: Number(date.value) + Number(clockTime.value), format: 'm/d/yyyy h:mm' };
}

function parseDate(text: string, thisYear: () => number): Typed | null {
  const dated = (year: number, month: number, day: number, format: string): Typed | null => {
    const value = serialOf(year, month, day);
    return value === null ? null : { value, format };
  };
  let match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match !== null) return dated(Number(match[1]), Number(match[3]), Number(match[4]), 'm/d/yyyy');
  match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (match !== null) return dated(fullYear(match[4] as string), Number(match[1]), Number(match[3]), 'm/d/yyyy');
  match = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match !== null) return dated(thisYear(), Number(match[1]), Number(match[2]), 'd-mmm');
  match = /^(\d{1,2})[- /]([a-z]{3,9})[- /,]+(\d{2}|\d{4})$/i.exec(text);
  if (match !== null) return dated(fullYear(match[3] as string), monthNumber(match[2] as string), Number(match[1]), 'd-mmm-yy');
  match = /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/i.exec(text);
  if (match !== null) return dated(Number(match[3]), monthNumber(match[1] as string), Number(match[2]), 'd-mmm-yy');
  match = /^(\d{1,2})[- ]([a-z]{3,9})$/i.exec(text);
  if (match !== null) return dated(thisYear(), monthNumber(match[2] as string), Number(match[1]), 'd-mmm');
  match = /^([a-z]{3,9})[- ](\d{1,2})$/i.exec(text);
  if (match !== null && Number(match[2]) <= 31) return dated(thisYear(), monthNumber(match[1] as string), Number(match[2]), 'd-mmm');
  match = /^([a-z]{3,9})[- ](\d{2}|\d{4})$/i.exec(text);
  if (match !== null) return dated(fullYear(match[2] as string), monthNumber(match[1] as string), 1, 'mmm-yy');
  return null;
}
