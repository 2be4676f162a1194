import { bandStarts } from '../../../calculators/receivables/ageBands';
import { addMonths, calendarDay, serialOf, yearDifference } from '../../../math/dates';
import { DecimalSum, decimalSum } from '../../../math/decimalSum';
import type { ReportTable } from '../../../report/report';
import type { Words } from '../../../texts/words';
import { comparable, partyKey } from './compare';
import type { Items } from './items';
import type { State } from './state';
import { partyColumns } from './tables';
import { words } from './words';

/** Years of age: up to one, one to two … over five. What is older than the data is in no class, for nobody knows its age. */
const classes = 6;
const limits = [1, 2, 3, 4, 5].map((amount) => ({ amount, unit: 'year' as const }));
const halfCent = 0.005;

/** Balances by customer and class of years: party key -> amounts. */
type ByYears = ReadonlyMap<string, { readonly code: string; readonly name: string; readonly amounts: readonly number[] }>;

export interface YearOnYear {
  readonly breaks: number;
  /** The breaks, one row each; null when there are none. */
  readonly table: ReportTable | null;
}

/**
 * The test that an auditor makes by customer: what is one to two years old now cannot be more than what was up to one year old a year ago, and so on.
 * Last year comes from the same ledger or balance tables, replayed, or from a snapshot of that day. Null when there is nothing to compare with.
 */
export function yearOnYearOf(state: State, replay: (asOf: number) => { readonly items: Items; readonly dataStart: number | null } | null): YearOnYear | null {
  const { choices, parties } = state;
  const yearAgo = addMonths(choices.asOf, -12);
  if (yearAgo === null || choices.basis !== 'booked') return null;
  const earlier = earlierDay(state, yearAgo);
  const classOf = earlier.byCalendar ? calendarClass : ageClass;
  const then = replayed(state, earlier.day, replay, classOf) ?? (earlier.byCalendar ? null : remembered(state, yearAgo));
  if (then === null) return null;
  const now = byYears(state.items, parties, classOf(choices.asOf));
  const found: { code: string; name: string; band: Words; before: Words; amount: number; most: number }[] = [];
  for (const [key, { code, name, amounts }] of now) {
    const last = then.get(key)?.amounts ?? [];
    for (let year = 1; year < classes; year += 1) {
      // Over five years were four to five or over five a year ago.
      const most = year === classes - 1 ? decimalSum([last[year - 1] ?? 0, last[year] ?? 0]) : (last[year - 1] ?? 0);
      if (amounts[year]! > most + halfCent) found.push({ code, name, band: words.years[year]!, before: words.years[year - 1]!, amount: amounts[year]!, most });
    }
  }
  if (found.length === 0) return { breaks: 0, table: null };
  found.sort((a, b) => b.amount - b.most - (a.amount - a.most));
  return {
    breaks: found.length,
    table: {
      id: 'yearOnYear',
      title: words.yearOnYearTitle,
      place: words.yearOnYearSheet,
      rowCount: found.length,
      columns: [
        ...partyColumns(found.map(({ code }) => code), found.map(({ name }) => name)),
        { id: 'band', heading: words.ageNow, format: 'text', values: found.map(({ band }) => band) },
        { id: 'amount', heading: words.amountNow, format: 'money', values: found.map(({ amount }) => amount) },
        { id: 'before', heading: words.ageThen, format: 'text', values: found.map(({ before }) => before) },
        { id: 'most', heading: words.amountThen, format: 'money', values: found.map(({ most }) => most) },
        { id: 'excess', heading: words.excess, format: 'money', values: found.map(({ amount, most }) => decimalSum([amount, -most])), formula: '=[@amount]-[@most]' },
      ],
    },
  };
}

interface EarlierDay {
  readonly day: number;
  readonly byCalendar: boolean;
}

/**
 * The same day a year ago. Tables by calendar year do not know it in the middle of a year; they know the last year-end, and their periods are of one class
 * of years as a whole.
 */
function earlierDay({ reading, choices }: State, yearAgo: number): EarlierDay {
  if (reading.periodEnds.length === 0 || reading.periodEnds.includes(yearAgo)) return { day: yearAgo, byCalendar: false };
  const yearEnd = serialOf({ year: (calendarDay(choices.asOf)?.year ?? 0) - 1, month: 12, day: 31 });
  return yearEnd !== null && reading.periodEnds.includes(yearEnd) ? { day: yearEnd, byCalendar: true } : { day: yearAgo, byCalendar: false };
}

/** Only where the data reach back to that day: else last year's ages are not known either. */
function replayed(state: State, day: number, replay: (asOf: number) => { readonly items: Items; readonly dataStart: number | null } | null, classOf: ClassOf): ByYears | null {
  const { dataStart, periodEnds } = state.reading;
  if (dataStart === null || dataStart > day || (periodEnds.length > 0 && !periodEnds.includes(day))) return null;
  const result = replay(day);
  if (result === null || result.items.count === 0) return null;
  // The classes of now, a year younger: by those of the earlier day an item of 28 February would leap over one on 29 February.
  const classNow = classOf(state.choices.asOf);
  return byYears(result.items, state.parties, (date) => Math.max(0, classNow(date) - 1));
}

/** Null also where a band of that day reaches over more than one class of years: what was in it could be either. */
function remembered(state: State, yearAgo: number): ByYears | null {
  const undated = new Set(state.slots.all.filter(({ kind }) => kind !== 'band').map(({ key }) => key));
  const rows = comparable(state).filter((row) => row.asOf === yearAgo);
  if (rows.length === 0) return null;
  const result = new Map<string, { code: string; name: string; amounts: number[] }>();
  for (const { code, name, band, amount } of rows) {
    if (undated.has(band)) continue;
    const year = yearOfKey(band);
    if (year === null) return null;
    const key = partyKey(code, name);
    let entry = result.get(key);
    if (entry === undefined) result.set(key, (entry = { code, name, amounts: Array.from({ length: classes }, () => 0) }));
    entry.amounts[year] = decimalSum([entry.amounts[year]!, amount]);
  }
  return result;
}

type ClassOf = (asOf: number) => (date: number) => number;

const ageClass: ClassOf = (asOf) => {
  const starts = bandStarts(limits, asOf, 'booked');
  return (date) => starts.findIndex(({ first }) => date >= first);
};

const calendarClass: ClassOf = (asOf) => (date) => Math.min(classes - 1, Math.max(0, yearDifference(date, asOf) ?? 0));

function byYears(items: Items, parties: State['parties'], classAt: (date: number) => number): ByYears {
  const sums = new Map<number, DecimalSum[]>();
  for (let item = 0; item < items.count; item += 1) {
    const date = items.ageFrom[item]!;
    if (Number.isNaN(date) || !(items.open[item]! > 0)) continue;
    const party = items.party[item]!;
    let own = sums.get(party);
    if (own === undefined) sums.set(party, (own = Array.from({ length: classes }, () => new DecimalSum())));
    own[classAt(date)]!.add(items.open[item]!);
  }
  return new Map(
    [...sums].map(([party, own]) => {
      const code = parties.codes[party]!;
      const name = parties.names[party]!;
      return [partyKey(code, name), { code, name, amounts: own.map((total) => total.value) }];
    }),
  );
}

/** Class of years of a band of a snapshot: d1-30, m3-6 and the like are within the first year, y1-2 in the second. Null where the band reaches over several. */
export function yearOfKey(key: string): number | null {
  const [, unit, start, endUnit = unit, end] = /^([dmy])(\d+)(?:-([dmy])?(\d+)|\+)$/.exec(key) ?? [];
  if (unit === undefined) return null;
  const from = yearsIn(unit, Number(start));
  const to = end === undefined ? Infinity : yearsIn(endUnit!, Number(end));
  if (from >= classes - 1) return classes - 1;
  const year = Math.floor(from);
  return to <= year + 1 ? year : null;
}

/** Days are within the first year or beyond any: a year has 365 or 366. */
function yearsIn(unit: string, amount: number): number {
  if (unit === 'y') return amount;
  return unit === 'm' ? amount / 12 : amount <= 365 ? amount / 366 : Number.NaN;
}
