import type { Truth } from '../books';
import { monthEnd } from '../calendar';
import { ageItems, collections, type Expected, provision } from '../expected';
import type { Cents } from '../money';
import { asBooked, type Item, oldestFirst } from '../settle';
import { type ExportSheet, totalsOf } from '../sheet';

/** What settles what: as the books say, or the oldest first within each customer. */
export type Settlement = 'asBooked' | 'matched';

export interface ItemOptions {
  readonly settlement?: Settlement;
}

export function openItems(truth: Truth, { settlement = 'asBooked' }: ItemOptions): Item[] {
  const items = settlement === 'matched' ? oldestFirst(truth) : asBooked(truth);
  return [...items].sort((a, b) => truth.customers.indexOf(a.customer) - truth.customers.indexOf(b.customer) || a.since - b.since);
}

export interface ExpectedOptions {
  readonly key: (item: Item) => string;
  readonly hasDue?: boolean;
  readonly classesKnown?: boolean;
  /** Opening balances of a ledger have no day of their own. */
  readonly fromLedger?: boolean;
  readonly documents?: number;
  /** What the title lines say. */
  readonly asOf?: number;
  /** Day of the latest document, where more than the items are listed. */
  readonly latest?: number;
}

export function expectItems(truth: Truth, items: readonly Item[], sheets: readonly ExportSheet[], options: ExpectedOptions): Expected {
  const { key, hasDue = true, classesKnown = true, fromLedger = false } = options;
  const latest = options.latest ?? Math.max(...items.map((item) => item.since));
  return {
    total: items.reduce((total, item) => total + item.open, 0),
    due: hasDue ? ageItems(truth, items, 'due', collections.limits, key, fromLedger) : null,
    booked: ageItems(truth, items, 'booked', provision.limits, key, fromLedger),
    classesKnown,
    documents: options.documents ?? items.length,
    totalRows: totalsOf(sheets),
    asOf: options.asOf ?? (monthEnd(latest) === latest ? latest : monthEnd(latest, -1)),
  };
}

/** The items of each customer together, in the order in which they come. */
export function byCustomer(items: readonly Item[]): (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.customer.code, [...(groups.get(item.customer.code) ?? []), item]);
  return [...groups.values()];
}

export function sumOf(items: readonly Item[], amount: (item: Item) => Cents = (item) => item.open): Cents {
  return items.reduce((total, item) => total + amount(item), 0);
}

/** The whole document, with what its revaluations added. */
export function grossOf(item: Item): Cents {
  return item.customer.currency === 'CNY' ? item.document.local : item.document.local + (item.open - (item.openForeign * 7085) / 1000);
}
