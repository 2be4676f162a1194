import { addMonths, calendarDay, daysInMonth, endOfMonth, lastSerial } from '../../../math/dates';
import type { Anchor, Terms, Wait } from './terms';

export interface DueDate {
  /** Null for money retained until a day that the terms do not tell. */
  readonly date: number | null;
  readonly share: number;
  readonly retention: boolean;
}

export type KnownDates = { readonly document: number } & { readonly [Other in Exclude<Anchor, 'document'>]?: number | undefined };

/** When each instalment is due, in the order of the terms; or the date that would have to be known. */
export function dueDatesOf(terms: Terms, dates: KnownDates): DueDate[] | { readonly needs: Exclude<Anchor, 'document'> } {
  const due: DueDate[] = [];
  for (const { share, from, wait, retention } of terms.instalments) {
    const start = dates[from];
    if (wait === null) due.push({ date: null, share, retention });
    else if (start !== undefined) due.push({ date: after(start, wait), share, retention });
    else if (from !== 'document') return { needs: from };
  }
  return due;
}

function after(start: number, { months, onDay, days, payDay }: Wait): number {
  // Beyond the last day that Excel knows there is only that day.
  const month = addMonths(start, months) ?? lastSerial;
  const placed = onDay === null ? month : onDay === 'end' ? (endOfMonth(month) ?? lastSerial) : inMonth(month, onDay);
  const due = Math.min(placed + days, lastSerial);
  return payDay === null ? due : nextDay(due, payDay);
}

/** That day of the month of a date, or the month's last when it is shorter. */
function inMonth(date: number, wanted: number): number {
  const { year, month, day } = calendarDay(date)!;
  return date - day + Math.min(wanted, daysInMonth(year, month));
}

function nextDay(from: number, wanted: number): number {
  const here = inMonth(from, wanted);
  if (here >= from) return here;
  const next = addMonths(endOfMonth(from)!, 1);
  return next === null ? lastSerial : inMonth(next, wanted);
}
