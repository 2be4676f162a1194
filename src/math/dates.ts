/**
 * Dates as the whole-day serials of Excel's 1900 system: 1 is 1 January 1900, 61 is 1 March 1900, 2,958,465 is 31 December 9999.
 * Excel counts a 29 February 1900 that never was, as serial 60. So do we: every later serial then agrees with the sheet.
 */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const firstSerial = 1;
export const lastSerial = 2_958_465;
/** A workbook in the 1904 system shows the same day with a serial smaller by this much. */
export const offsetOf1904 = 1462;

const firstYear = 1900;
const lastYear = 9999;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

export function isSerial(serial: number): boolean {
  return Number.isInteger(serial) && serial >= firstSerial && serial <= lastSerial;
}

/** The year has a 29 February in Excel's calendar; 1900 has. */
function isLeapYear(year: number): boolean {
  return year === firstYear || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Null when there is no such day, for example 30 February, or the year is not 1900 to 9999. */
export function serialOf({ year, month, day }: CalendarDay): number | null {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return daysBefore(year, month) + day;
}

/** Null when the number is not a whole-day serial from 1 to 2,958,465. */
export function calendarDay(serial: number): CalendarDay | null {
  if (!isSerial(serial)) return null;
  let year = firstYear + Math.floor(serial / 365.2425);
  // It is the year, or at its end the next.
  if (daysBefore(year, 1) >= serial) year -= 1;
  const dayOfYear = serial - daysBefore(year, 1);
  const isLeap = isLeapYear(year);
  let month = 12;
  while (daysOfYearBefore(month, isLeap) >= dayOfYear) month -= 1;
  return { year, month, day: dayOfYear - daysOfYearBefore(month, isLeap) };
}

/** The whole day of a date with a time of day. */
export function wholeDay(serial: number): number {
  return Math.floor(serial);
}

/** The same day of the month so many months later (earlier when negative), or the month's last day: EDATE. Null outside 1900 to 9999. */
export function addMonths(serial: number, months: number): number | null {
  const start = calendarDay(serial);
  if (start === null) return null;
  const { year, month } = monthAfter(start, months);
  return serialOf({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
}

/** The last day of the month so many months later: EOMONTH. Null outside 1900 to 9999. */
export function endOfMonth(serial: number, months = 0): number | null {
  const start = calendarDay(serial);
  if (start === null) return null;
  const { year, month } = monthAfter(start, months);
  return serialOf({ year, month, day: daysInMonth(year, month) });
}

/** Years between by the calendar alone: 31 December to the next day is 1. */
export function yearDifference(from: number, to: number): number | null {
  const start = calendarDay(from);
  const end = calendarDay(to);
  return start === null || end === null ? null : end.year - start.year;
}

/** "2026-11-30"; null when the number is no date. */
export function isoDate(serial: number): string | null {
  const date = calendarDay(serial);
  if (date === null) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Days of Excel's calendar before the first day of a month. */
function daysBefore(year: number, month: number): number {
  return 365 * (year - firstYear) + leapDaysBefore(year) + daysOfYearBefore(month, isLeapYear(year));
}

function daysOfYearBefore(month: number, isLeap: boolean): number {
  return daysBeforeMonth[month - 1]! + (month > 2 && isLeap ? 1 : 0);
}

/** Leap days of the years from 1900 to the year before. */
function leapDaysBefore(year: number): number {
  if (year === firstYear) return 0;
  const before = year - 1;
  const gregorianFrom1900 = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 460;
  return gregorianFrom1900 + 1;
}

function monthAfter(start: CalendarDay, months: number): { year: number; month: number } {
  const index = 12 * start.year + (start.month - 1) + Math.trunc(months);
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
