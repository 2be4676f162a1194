import type { Words } from '../../../texts/words';
import { withDigits } from '../terms/numerals';

export type Unit = 'day' | 'month' | 'year';

/** Up to where a band reaches, itself included. Days may be 0 or negative: the side before the due date. */
export interface Limit {
  readonly amount: number;
  readonly unit: Unit;
}

/** due: days past due, counted from the due date. booked: age, counted from the invoice or booking date. */
export type BandBasis = 'due' | 'booked';

export interface BandsProblem {
  readonly problem: 'empty' | 'unreadable' | 'notRising' | 'tooMany' | 'tooFar';
  /** The part of the text it is about; empty for a text without limits. */
  readonly at: string;
}

export const mostLimits = 14;
/** A century is no band of an aging. */
const furthestDays = 36_500;

const units: Readonly<Record<string, Unit>> = {
  '': 'day', d: 'day', day: 'day', days: 'day', 天: 'day', 日: 'day',
  m: 'month', mo: 'month', mos: 'month', mth: 'month', mths: 'month', month: 'month', months: 'month', 个月: 'month', 個月: 'month', 月: 'month',
  y: 'year', yr: 'year', yrs: 'year', year: 'year', years: 'year', 年: 'year',
};

/**
 * "30, 60, 90, 1y, 2y" or "1年、2年" as limits; what is wrong otherwise. A bare number is days.
 * With basis booked, limits before the first day are refused: nothing is younger than the day itself.
 */
export function parseBands(text: string, basis: BandBasis = 'due'): readonly Limit[] | BandsProblem {
  const parts = partsOf(text);
  if (parts.length === 0) return { problem: 'empty', at: '' };
  const limits: Limit[] = [];
  for (const part of parts) {
    const limit = readLimit(part);
    if (limit === null) return { problem: 'unreadable', at: part };
    const length = roughDays(limit);
    if (Math.abs(length) > furthestDays) return { problem: 'tooFar', at: part };
    const before = limits.at(-1);
    if (before === undefined ? basis === 'booked' && length < 0 : length <= roughDays(before)) return { problem: 'notRising', at: part };
    if (limits.length === mostLimits) return { problem: 'tooMany', at: part };
    limits.push(limit);
  }
  return limits;
}

/** The text that `parseBands` reads back: "30, 60, 90, 180, 1y, 2y". */
export function bandsText(limits: readonly Limit[]): string {
  return limits.map(({ amount, unit }) => `${amount}${unit === 'day' ? '' : unit[0]!}`).join(', ');
}

const written = { day: '', month: '个月', year: '年' } as const;

/** The same as a reader writes it; `parseBands` reads both back. */
export function bandsWords(limits: readonly Limit[]): Words {
  return { en: bandsText(limits), zh: limits.map(({ amount, unit }) => `${amount}${written[unit]}`).join(', ') };
}

/**
 * The limits between bands, one fewer than bands. With basis due the line between not due and overdue is always one of them,
 * so that no band holds both; with basis booked, limits below 0 are none.
 */
export function boundsOf(limits: readonly Limit[], basis: BandBasis, dueTodayIsOverdue = false): readonly Limit[] {
  if (basis === 'booked') return limits.filter((limit) => roughDays(limit) >= 0);
  const line = lastDayNotOverdue(dueTodayIsOverdue);
  // Months and years begin at 1.
  if (limits.some(({ amount }) => amount === line)) return limits;
  const earlier = limits.filter((limit) => roughDays(limit) < line);
  return [...earlier, { amount: line, unit: 'day' }, ...limits.slice(earlier.length)];
}

/** Basis due: the index of the first band that is overdue. */
export function firstOverdueBand(limits: readonly Limit[], dueTodayIsOverdue = false): number {
  const line = lastDayNotOverdue(dueTodayIsOverdue);
  return boundsOf(limits, 'due', dueTodayIsOverdue).filter((limit) => roughDays(limit) <= line).length;
}

/** Days past due up to which an item is not overdue. */
function lastDayNotOverdue(dueTodayIsOverdue: boolean): number {
  return dueTodayIsOverdue ? -1 : 0;
}

/** For comparing limits of different units only: a year as 365 days, a month as 30, twelve months as a year. */
function roughDays({ amount, unit }: Limit): number {
  if (unit === 'day') return amount;
  const months = unit === 'year' ? 12 * amount : amount;
  return 365 * Math.floor(months / 12) + 30 * (months % 12);
}

function partsOf(text: string): string[] {
  const plain = withDigits(text.normalize('NFKC').toLowerCase().replace(/半年/g, '6个月').replace(/[−–—]/g, '-'));
  // "30 days" is one part, "30 60" are two.
  return plain.replace(/(\d)\s+(?=\p{L})/gu, '$1').split(/[\s,;、/|]/).filter((part) => part !== '');
}

function readLimit(part: string): Limit | null {
  const match = /^(-?\d{1,7})(\p{L}*)$/u.exec(part);
  const written = match?.[2] ?? '';
  if (match === null || !Object.hasOwn(units, written)) return null;
  const unit = units[written]!;
  // + 0: there is no minus nothing.
  const amount = Number(match[1]) + 0;
  return unit !== 'day' && amount < 1 ? null : { amount, unit };
}
