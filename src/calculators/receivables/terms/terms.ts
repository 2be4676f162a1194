/** The day a term counts from: the date of the invoice, or when the goods, the invoice or the buyer's acceptance came. */
export type Anchor = 'document' | 'delivery' | 'receipt' | 'acceptance';

/** From the anchor: so many months later, then the end or a day of that month, then so many days, then the next fixed day of payment. */
export interface Wait {
  readonly months: number;
  /** A day of the month, or its end; null keeps the day. */
  readonly onDay: number | 'end' | null;
  readonly days: number;
  /** The day of the month on which the customer pays; the due date moves to the next one. */
  readonly payDay: number | null;
}

export interface Instalment {
  /** Part of the amount; all of them make 1. */
  readonly share: number;
  readonly from: Anchor;
  /** Null for money retained for a period that is not written. */
  readonly wait: Wait | null;
  /** Held back until the warranty ends. */
  readonly retention: boolean;
}

export interface Terms {
  /** In the order of the text. */
  readonly instalments: readonly Instalment[];
  /** 2/10 n/30: 0.02 off when paid within 10 days. */
  readonly discount: { readonly rate: number; readonly days: number } | null;
}

export function waitOf(part: Partial<Wait> = {}): Wait {
  return { months: 0, onDay: null, days: 0, payDay: null, ...part };
}

/** The whole amount at one time. */
export function inOne(part: Partial<Wait> = {}, from: Anchor = 'document'): Terms {
  return { instalments: [{ share: 1, from, wait: waitOf(part), retention: false }], discount: null };
}

const units: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  天: 'days', 日: 'days', d: 'days', day: 'days', days: 'days',
  周: 'weeks', 星期: 'weeks', week: 'weeks', weeks: 'weeks',
  月: 'months', 个月: 'months', month: 'months', months: 'months',
  年: 'years', year: 'years', years: 'years',
};
/** For patterns: everything a length of time can be counted in. */
export const unitPattern = '天|日|周|星期|个月|月|年|days?|d|weeks?|months?|years?';

/** "30", "天" as days; "3", "个月" as months. Without a unit: days. */
export function lengthOf(amount: string, unit: string | undefined): Partial<Wait> {
  const count = Number(amount);
  const kind = units[unit ?? ''];
  if (kind === 'months') return { months: count };
  if (kind === 'years') return { months: 12 * count };
  return { days: kind === 'weeks' ? 7 * count : count };
}
