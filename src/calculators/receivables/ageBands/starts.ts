import { addMonths } from '../../../math/dates';
import { boundsOf } from './limits';
import type { BandBasis, Limit } from './limits';

/** The start dates (due, invoice or booking dates, as serials) that belong to a band, both ends included. */
export interface BandRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The start dates of each band on the as-of date, newest first. Months and years are those of EDATE: an item is within a year
 * as long as the as-of date is not after the same day one year later. Every date is in exactly one band; a band that the calendar
 * leaves no day has `first` after `last`.
 */
export function bandStarts(limits: readonly Limit[], asOf: number, basis: BandBasis, dueTodayIsOverdue = false): readonly BandRange[] {
  const starts: BandRange[] = [];
  let last = Infinity;
  for (const limit of boundsOf(limits, basis, dueTodayIsOverdue)) {
    // Months differ in length, so that 334 days may end before 11 months do: such a band is empty and takes nothing from the one before.
    const first = Math.min(oldestWithin(limit, asOf), last + 1);
    starts.push({ first, last });
    last = first - 1;
  }
  starts.push({ first: -Infinity, last });
  return starts;
}

/** The band of a start date; -1 for what is no number. */
export function bandOf(starts: readonly BandRange[], start: number): number {
  for (let band = 0; band < starts.length; band += 1) if (start >= starts[band]!.first) return band;
  return -1;
}

/** The earliest start date that is still within the limit on the as-of date. */
export function oldestWithin({ amount, unit }: Limit, asOf: number): number {
  if (unit === 'day') return asOf - amount;
  const months = unit === 'year' ? 12 * amount : amount;
  const start = addMonths(asOf, -months);
  // Before the calendar begins: every date is within the limit.
  if (start === null) return -Infinity;
  // From 31 March one month back is 28 February, whose month ended on 28 March already: the next day is the first within.
  return addMonths(start, months)! >= asOf ? start : start + 1;
}
