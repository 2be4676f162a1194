import type { Truth } from './books';
import { addMonths } from './calendar';
import type { Cents } from './money';
import type { Item } from './settle';

/** What an aging must show, in cents. `older` is what the data cannot date. */
export interface Aged {
  readonly bands: readonly Cents[];
  readonly older: Cents;
  readonly creditNotes: Cents;
  readonly receipts: Cents;
  readonly advances: Cents;
  /** Of which the export does not say what they are. */
  readonly unclear: Cents;
  readonly total: Cents;
}

export interface Expected {
  readonly total: Cents;
  /** By due date, where the export has one. */
  readonly due: AgedTable | null;
  readonly booked: AgedTable;
  /** False where the export does not say what a credit is: then only the sum of the classes counts. */
  readonly classesKnown: boolean;
  /** Documents that are used, and rows that only repeat them. */
  readonly documents: number;
  readonly totalRows: number;
  /** As-of date to propose: what the title lines say, else the last month-end not after the latest document. */
  readonly asOf: number;
}

/** Both are keyed by the customer's key in the export. */
export interface AgedTable {
  readonly all: Aged;
  readonly customers: ReadonlyMap<string, Aged>;
}

export type Limit = { readonly days: number } | { readonly years: number };
export const collections = { purpose: 'collections', bands: '30, 60, 90', limits: [{ days: 30 }, { days: 60 }, { days: 90 }] satisfies Limit[] } as const;
export const provision = {
  purpose: 'provision',
  bands: '30, 60, 90, 180, 1y, 2y, 3y, 4y, 5y',
  limits: [{ days: 30 }, { days: 60 }, { days: 90 }, { days: 180 }, { years: 1 }, { years: 2 }, { years: 3 }, { years: 4 }, { years: 5 }] satisfies Limit[],
} as const;

/** Band of an item: by due date the first one is "not due"; from the booking date it starts with the day itself. */
export function bandOf(asOf: number, day: number, basis: 'due' | 'booked', limits: readonly Limit[]): number {
  if (basis === 'due' && day >= asOf) return 0;
  const within = (limit: Limit): boolean => ('days' in limit ? asOf - day <= limit.days : asOf <= addMonths(day, 12 * limit.years));
  const found = limits.findIndex(within);
  return (found < 0 ? limits.length : found) + (basis === 'due' ? 1 : 0);
}

type Sums = { bands: Cents[]; older: Cents } & Record<'creditNotes' | 'receipts' | 'advances' | 'unclear', Cents>;

export function ageItems(truth: Pick<Truth, 'asOf' | 'start'>, items: readonly Item[], basis: 'due' | 'booked', limits: readonly Limit[], keyOf: (item: Item) => string, fromLedger: boolean): AgedTable {
  // What was brought forward into a ledger has no day. Where the ledger itself reaches back into the last band, it can only be in that one.
  const last = limits.length + (basis === 'due' ? 1 : 0);
  const reachesLast = bandOf(truth.asOf, truth.start - 1, basis, limits) === last;
  const empty = (): Sums => ({ bands: Array.from({ length: limits.length + (basis === 'due' ? 2 : 1) }, () => 0), older: 0, creditNotes: 0, receipts: 0, advances: 0, unclear: 0 });
  const all = empty();
  const customers = new Map<string, Sums>();
  for (const item of items) {
    const key = keyOf(item);
    const own = customers.get(key) ?? empty();
    customers.set(key, own);
    for (const sums of [all, own]) {
      if (item.class !== 'item') sums[item.class] += item.open;
      else if (item.older && fromLedger && reachesLast) sums.bands[last]! += item.open;
      else if (item.older && fromLedger) sums.older += item.open;
      else sums.bands[bandOf(truth.asOf, basis === 'due' ? item.due! : item.since, basis, limits)]! += item.open;
    }
  }
  return { all: finish(all), customers: new Map([...customers].map(([key, sums]) => [key, finish(sums)])) };
}

export function finish(sums: Sums): Aged {
  return { ...sums, total: sums.bands.reduce((total, amount) => total + amount, 0) + sums.older + sums.creditNotes + sums.receipts + sums.advances + sums.unclear };
}

export function creditsOf(aged: Aged): Cents {
  return aged.creditNotes + aged.receipts + aged.advances + aged.unclear;
}
