import { serial } from '../cells';

/** Calendar of the generator: counted here with the platform's own calendar, not by the product. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export { serial };

export function dayOf(value: number): Day {
  const date = new Date((value - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Last day of the month that lies so many months after. */
export function monthEnd(value: number, after = 0): number {
  const { year, month } = dayOf(value);
  return serial(year, month + after + 1, 0);
}

/** The same day of a later month; the last day of a shorter one. */
export function addMonths(value: number, months: number): number {
  const { year, month, day } = dayOf(value);
  const last = serial(year, month + months + 1, 0);
  return Math.min(serial(year, month + months, day), last);
}

const two = (value: number): string => String(value).padStart(2, '0');
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The ways exports write a day. */
export const write = {
  iso: (value: number): string => `${dayOf(value).year}-${two(dayOf(value).month)}-${two(dayOf(value).day)}`,
  slashes: (value: number): string => write.iso(value).replaceAll('-', '/'),
  dots: (value: number): string => `${two(dayOf(value).day)}.${two(dayOf(value).month)}.${dayOf(value).year}`,
  american: (value: number): string => `${two(dayOf(value).month)}/${two(dayOf(value).day)}/${dayOf(value).year}`,
  words: (value: number): string => `${dayOf(value).day} ${monthNames[dayOf(value).month - 1]!} ${dayOf(value).year}`,
  tally: (value: number): string => `${dayOf(value).day}-${monthNames[dayOf(value).month - 1]!}-${String(dayOf(value).year).slice(2)}`,
  /** The calendar of Taiwan counts from 1912. */
  republic: (value: number): string => `${dayOf(value).year - 1911}/${two(dayOf(value).month)}/${two(dayOf(value).day)}`,
  period: (value: number): string => `${dayOf(value).year}${two(dayOf(value).month)}`,
};
export { two };
