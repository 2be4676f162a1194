import type { Words } from '../../../texts/words';
import { boundsOf } from './limits';
import type { BandBasis, Limit, Unit } from './limits';

/** A band between two limits; null where it is open. */
interface Span {
  readonly after: Limit | null;
  readonly upTo: Limit | null;
}

/**
 * What each band is called. Days: 1–30, 31–60, 91+; years as the notes of annual reports write them: 1至2年（含2年）.
 * With limits on the side before the due date every name says which side it is on.
 */
export function bandNames(limits: readonly Limit[], basis: BandBasis, dueTodayIsOverdue = false): Words[] {
  const spans = spansOf(boundsOf(limits, basis, dueTodayIsOverdue));
  const twoSided = spans.filter(isNotOverdue).length > 1;
  return spans.map((span) => {
    if (basis === 'due' && isNotOverdue(span)) return nameBeforeDue(span);
    return twoSided ? overdueName(span) : nameOf(span);
  });
}

/** A name of each band for stored figures, the same in every language: current, d1-30, d91+, y1-2, y5+. */
export function bandKeys(limits: readonly Limit[], basis: BandBasis, dueTodayIsOverdue = false): string[] {
  return spansOf(boundsOf(limits, basis, dueTodayIsOverdue)).map((span) => (basis === 'due' && isNotOverdue(span) ? keyBeforeDue(span) : keyOf(span)));
}

function spansOf(bounds: readonly Limit[]): Span[] {
  return [...bounds, null].map((upTo, index) => ({ after: bounds[index - 1] ?? null, upTo }));
}

/** Ends on the due date or before it; only days do, and of an age only the first. */
function isNotOverdue({ upTo }: Span): boolean {
  return upTo !== null && upTo.amount <= 0;
}

/** The days before the due date as a range that rises: from 30 to 1 days before is 1 to 30. The far end is null when open. */
function daysBeforeDue({ after, upTo }: Span): { near: number; far: number | null } {
  return { near: 0 - upTo!.amount, far: after === null ? null : 0 - after.amount - 1 };
}

function nameBeforeDue(span: Span): Words {
  const { near, far } = daysBeforeDue(span);
  if (far === null) return near <= 1 ? { en: 'Current', zh: '未到期' } : { en: `Due in ${near}+ days`, zh: `未到期${near}天以上` };
  if (far === 0) return { en: 'Due on the as-of date', zh: '截止日到期' };
  const days = range(near, far);
  return { en: `Due in ${days} ${far === 1 ? 'day' : 'days'}`, zh: `未到期${days}天` };
}

function keyBeforeDue(span: Span): string {
  const { near, far } = daysBeforeDue(span);
  if (far === null) return near <= 1 ? 'current' : `n${near}+`;
  return far === 0 ? 'today' : `n${range(near, far, '-')}`;
}

function nameOf({ after, upTo }: Span): Words {
  const from = firstDay(after);
  if (upTo === null) {
    if (from !== null) return { en: `${from}+`, zh: `${from}天以上` };
    return { en: `Over ${length(after!).en}`, zh: `${length(after!).zh}以上` };
  }
  const included = `（含${length(upTo).zh}）`;
  if (upTo.unit === 'day') {
    if (from !== null) return { en: range(from, upTo.amount), zh: `${range(from, upTo.amount)}天` };
    return { en: `${length(after!).en} to ${length(upTo).en}`, zh: `${length(after!).zh}至${length(upTo).zh}` };
  }
  if (isStart(after)) return { en: `Within ${length(upTo).en}`, zh: `${length(upTo).zh}以内${upTo.unit === 'year' ? included : ''}` };
  // The end is a calendar year by EDATE, 365 or 366 days, so it is not written in days.
  if (from !== null) return { en: `${from} ${from === 1 ? 'day' : 'days'} to ${length(upTo).en}`, zh: `${from}天至${length(upTo).zh}` };
  if (after!.unit !== upTo.unit) return { en: `${length(after!).en} to ${length(upTo).en}`, zh: `${length(after!).zh}至${length(upTo).zh}` };
  return { en: `${after!.amount} to ${length(upTo).en}`, zh: `${after!.amount}至${length(upTo).zh}${upTo.unit === 'year' ? included : ''}` };
}

/** The same on a scale that has two sides. */
function overdueName(span: Span): Words {
  const { en, zh } = nameOf(span);
  const inDays = firstDay(span.after) !== null && (span.upTo === null || span.upTo.unit === 'day');
  const english = inDays ? `${en} ${en === '1' ? 'day' : 'days'}` : `${en[0]!.toLowerCase()}${en.slice(1)}`;
  return { en: `Overdue ${english}`, zh: `逾期${zh}` };
}

function keyOf({ after, upTo }: Span): string {
  const from = firstDay(after);
  if (upTo === null) return from === null ? `${letter(after!.unit)}${after!.amount}+` : `d${from}+`;
  if (upTo.unit === 'day' && from !== null) return `d${range(from, upTo.amount, '-')}`;
  const end = `${letter(upTo.unit)}${upTo.amount}`;
  if (isStart(after)) return `${letter(upTo.unit)}0-${upTo.amount}`;
  if (from !== null) return `d${from}-${end}`;
  return after!.unit === upTo.unit ? `${letter(upTo.unit)}${after!.amount}-${upTo.amount}` : `${letter(after!.unit)}${after!.amount}-${end}`;
}

/** The first day of a band that begins after a limit of days; null after months or years, whose length in days differs. */
function firstDay(after: Limit | null): number | null {
  if (after === null) return 0;
  return after.unit === 'day' ? after.amount + 1 : null;
}

/** Nothing but the starting day or the line of the due date comes before. */
function isStart(after: Limit | null): boolean {
  return after === null || after.amount <= 0;
}

function range(first: number, last: number, sign = '–'): string {
  return first === last ? `${last}` : `${first}${sign}${last}`;
}

const letter = (unit: Unit): string => unit[0]!;

/** "1 year", "1年". */
function length({ amount, unit }: Limit): Words {
  const chinese: Readonly<Record<Unit, string>> = { day: '天', month: '个月', year: '年' };
  return { en: `${amount} ${unit}${amount === 1 ? '' : 's'}`, zh: `${amount}${chinese[unit]}` };
}
