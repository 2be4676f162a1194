import { serial } from '../cells';

/** Items and what happened to them, invented from one number; every list of test/support/stock is written from it. */
export interface StockTruth {
  readonly items: readonly StockItem[];
  /** First day of each month. */
  readonly months: readonly number[];
}

export interface StockItem {
  readonly code: string;
  readonly name: string;
  /** Cost of one, in cents. */
  readonly cost: number;
  /** What counts, by month. */
  readonly sold: readonly number[];
  readonly used: readonly number[];
  /** What does not: moved to another warehouse, lost in a count, sent back to the supplier. */
  readonly moved: readonly number[];
  readonly lost: readonly number[];
  /** Issued as an estimate in one month and taken back in the next; null without. */
  readonly estimate: { readonly month: number; readonly quantity: number } | null;
  readonly onHand: number;
  /** In warehouses that are not usable, or not ours. */
  readonly defective: number;
  readonly consigned: number;
}

export function random(start: number): () => number {
  let state = (start * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function stockTruth(start: number, items = 8, months = 11): StockTruth {
  const next = random(start);
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return {
    months: Array.from({ length: months }, (_, month) => serial(2026, month + 1, 1)),
    items: Array.from({ length: items }, (_, index) => {
      const size = 10 ** (1 + (index % 3));
      const series = (share: number, most: number): number[] => Array.from({ length: months }, () => (next() < share ? 1 + upTo(most) : 0));
      return {
        code: `M${1001 + index}`,
        name: `零件${index + 1}号`,
        cost: 50 + upTo(20_000),
        sold: series(0.8, size).map((quantity, month) => (month === 0 || month === months - 1 ? quantity + 1 : quantity)),
        used: series(0.5, size),
        moved: series(0.3, size),
        lost: series(0.2, 5),
        estimate: index % 4 === 1 ? { month: 1 + upTo(months - 4), quantity: 1 + upTo(size) } : null,
        onHand: upTo(500),
        defective: upTo(20),
        consigned: index % 3 === 0 ? 1 + upTo(50) : 0,
      };
    }),
  };
}

/** What counts as demand of an item in a month. */
export function demandIn(item: StockItem, month: number): number {
  return item.sold[month]! + item.used[month]!;
}

export function demandOfItem(item: StockItem): number {
  return item.sold.reduce((sum, quantity, month) => sum + quantity + item.used[month]!, 0);
}

/** Cents of what an item was used for. */
export function usageCents(item: StockItem): number {
  return demandOfItem(item) * item.cost;
}

/** Classes by hand: the share before each item, in whole cents and whole per cents. */
export function classesByHand(values: readonly (readonly [string, number])[], cutA: number, cutB: number): Map<string, string> {
  const sorted = [...values].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const total = sorted.reduce((sum, [, value]) => sum + Math.max(0, value), 0);
  let before = 0;
  const classes = new Map<string, string>();
  for (const [code, value] of sorted) {
    classes.set(code, value <= 0 ? 'C' : before * 100 < cutA * total ? 'A' : before * 100 < cutB * total ? 'B' : 'C');
    before += Math.max(0, value);
  }
  return classes;
}
