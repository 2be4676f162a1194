import { dateFromSerial, dateToSerial, parseDate } from 'numfmt';
import type { FunctionTable } from '../host';
import { errors, FormulaError, numberFromText, toNumber, toText, type Scalar } from '../values';
import { lift, liftNumbers, matrixOf, number } from './lift';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(serial: number): Day {
  if (serial < 0 || serial >= 2958466) throw errors.number;
  const parts = dateFromSerial(Math.floor(serial));
  return { year: parts[0] ?? 1900, month: parts[1] ?? 1, day: parts[2] ?? 0 };
}

const daysIn = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Any month and day number: the 14th month is February of the next year, day 0 the last of the month before. */
function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const first = dateToSerial([Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1]);
  if (first === null) throw errors.number;
  return first + day - 1;
}

function monthsLater(serial: number, months: number, end: boolean): number {
  const { year, month, day } = dayOf(serial);
  const total = year * 12 + month - 1 + Math.trunc(months);
  const newYear = Math.floor(total / 12);
  const newMonth = (total % 12) + 1;
  const last = daysIn(newYear, newMonth);
  const result = serialOf(newYear, newMonth, end ? last : Math.min(day, last));
  if (result < 0) throw errors.number;
  return result;
}

/** 0 Saturday … 6 Friday, as serials count from a Sunday 1 January 1900 in Excel's own calendar. */
const weekdayOf = (serial: number): number => ((Math.floor(serial) % 7) + 7) % 7;
const weekend = (serial: number): boolean => weekdayOf(serial) < 2;

function between(first: number, last: number, unit: string): number {
  if (first > last) throw errors.number;
  const a = dayOf(first);
  const b = dayOf(last);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(last) - Math.floor(first);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(last) - monthsLater(first, months, false);
    case 'YD':
      return Math.floor(last) - monthsLater(first, Math.floor(months / 12) * 12, false);
    default:
      throw errors.number;
  }
}

export const dateFunctions: FunctionTable = {
  DATE: liftNumbers(3, 3, (year, month, day) => {
    const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
    const serial = serialOf(full, Math.trunc(month), Math.trunc(day));
    return serial < 0 ? errors.number : serial;
  }),
  YEAR: liftNumbers(1, 1, (serial) => dayOf(serial).year),
  MONTH: liftNumbers(1, 1, (serial) => dayOf(serial).month),
  DAY: liftNumbers(1, 1, (serial) => dayOf(serial).day),
  HOUR: liftNumbers(1, 1, (serial) => Math.floor((Math.round(serial * 86400) % 86400) / 3600)),
  MINUTE: liftNumbers(1, 1, (serial) => Math.floor((Math.round(serial * 86400) % 3600) / 60)),
  SECOND: liftNumbers(1, 1, (serial) => Math.round(serial * 86400) % 60),
  TIME: liftNumbers(3, 3, (hour, minute, second) => (Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second)) / 86400),
  EDATE: liftNumbers(2, 2, (serial, months) => monthsLater(serial, months, false)),
  EOMONTH: liftNumbers(2, 2, (serial, months) => monthsLater(serial, months, true)),
  DAYS: liftNumbers(2, 2, (last, first) => Math.floor(last) - Math.floor(first)),
  DATEDIF: lift(3, 3, (first, last, unit) => between(toNumber(first), toNumber(last), toText(unit))),
  WEEKDAY: liftNumbers(1, 2, (serial, kind = 1) => {
    const saturdayFirst = weekdayOf(serial);
    if (kind === 1) return saturdayFirst === 0 ? 7 : saturdayFirst;
    const monday = (saturdayFirst + 5) % 7;
    return kind === 2 || kind === 11 ? monday + 1 : kind === 3 ? monday : errors.number;
  }),
  ISOWEEKNUM: liftNumbers(1, 1, (serial) => {
    const thursday = Math.floor(serial) - ((weekdayOf(serial) + 5) % 7) + 3;
    return 1 + Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7);
  }),
  DATEVALUE: lift(1, 1, (text): Scalar => {
    const parsed = parseDate(toText(text))?.v ?? numberFromText(toText(text));
    return typeof parsed === 'number' ? Math.floor(parsed) : errors.value;
  }),
  TODAY: (_args, { host }) => host.today(),
  NOW: (_args, { host }) => host.today(),
  NETWORKDAYS: ([from, to, holidays], context) => {
    const first = Math.floor(number(from, context));
    const last = Math.floor(number(to, context));
    const off = new Set<Scalar>(holidays === undefined ? [] : matrixOf(holidays, context).flat());
    let days = 0;
    for (let day = Math.min(first, last); day <= Math.max(first, last); day++) if (!weekend(day) && !off.has(day)) days++;
    return first <= last ? days : -days;
  },
  WORKDAY: ([from, count, holidays], context) => {
    let day = Math.floor(number(from, context));
    let left = Math.trunc(number(count, context));
    const step = Math.sign(left);
    const off = new Set<Scalar>(holidays === undefined ? [] : matrixOf(holidays, context).flat());
    while (left !== 0) {
      day += step;
      if (!weekend(day) && !off.has(day)) left -= step;
    }
    return day;
  },
  'YEARFRAC': liftNumbers(2, 3, (first, last, basis = 0) => {
    const [from, to] = first <= last ? [first, last] : [last, first];
    if (basis === 3) return (to - from) / 365;
    if (basis === 2) return (to - from) / 360;
    if (basis !== 0 && basis !== 4) return FormulaError.of('#NUM!');
    const a = dayOf(from);
    const b = dayOf(to);
    const firstDay = Math.min(a.day, 30);
    const lastDay = b.day === 31 && (basis === 4 || firstDay === 30) ? 30 : b.day;
    return ((b.year - a.year) * 360 + (b.month - a.month) * 30 + lastDay - firstDay) / 360;
  }),
};
