import { calendarDay, endOfMonth, isoDate } from '../../../math/dates';
import type { PeriodLength } from '../../../intake/stockPeriods';
import type { Words } from '../../../texts/words';
import type { DemandPeriods, PeriodUnit } from './demand';

/** Periods from the first day to the last, and the period of each day from the first one on. */
export interface CutPeriods {
  readonly periods: DemandPeriods;
  readonly firstDay: number;
  readonly of: Int32Array;
}

export function cutIntoPeriods(firstDay: number, lastDay: number, unit: 'day' | 'week' | 'month', includeLast: boolean): CutPeriods {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let day = startOf(firstDay, unit); day <= lastDay; day = ends.at(-1)! + 1) {
    starts.push(day);
    ends.push(unit === 'day' ? day : unit === 'week' ? day + 6 : endOfMonth(day)!);
  }
  const of = new Int32Array(lastDay - firstDay + 1);
  let period = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (day > ends[period]!) period += 1;
    of[day - firstDay] = period;
  }
  const incomplete = hasWorkdayAfter(lastDay, ends.at(-1)!) ? { through: lastDay } : null;
  const used = incomplete !== null && !includeLast && starts.length > 1 ? starts.length - 1 : starts.length;
  return { periods: { unit, count: starts.length, starts: Float64Array.from(starts), ends: Float64Array.from(ends), names: starts.map((start) => nameOf(start, unit)), incomplete, used }, firstDay, of };
}

function startOf(day: number, unit: 'day' | 'week' | 'month'): number {
  if (unit === 'day') return day;
  return unit === 'week' ? day - weekdayOf(day) : day - calendarDay(day)!.day + 1;
}

/** Monday is 0. */
function weekdayOf(day: number): number {
  return (day + 5) % 7;
}

/** A month that ends on a Sunday is over when its last Friday is. */
function hasWorkdayAfter(day: number, end: number): boolean {
  for (let next = day + 1; next <= end; next += 1) if (weekdayOf(next) < 5) return true;
  return false;
}

function nameOf(start: number, unit: PeriodUnit): Words {
  const day = calendarDay(start)!;
  const text = unit === 'month' ? `${day.year}-${String(day.month).padStart(2, '0')}` : (isoDate(start) ?? '');
  return { en: text, zh: text };
}

/** Periods as columns or rows of a list name them; a date in `through` says how far the list reaches. */
export function givenPeriods(unit: PeriodLength | null, given: readonly { readonly start: number; readonly end: number; readonly name: string }[]): DemandPeriods {
  return {
    unit,
    count: given.length,
    starts: Float64Array.from(given, ({ start }) => start),
    ends: Float64Array.from(given, ({ end }) => end),
    names: given.map(({ name }) => ({ en: name, zh: name })),
    incomplete: null,
    used: given.length,
  };
}

export const unitWords: Readonly<Record<PeriodUnit, Words>> = {
  day: { en: 'day', zh: '日' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '月' },
  quarter: { en: 'quarter', zh: '季度' },
  year: { en: 'year', zh: '年' },
};
