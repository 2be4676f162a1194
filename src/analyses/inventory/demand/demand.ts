import type { Fault } from '../../../intake/faults';
import type { RoleId } from '../../../intake/roles';
import type { TypedTable } from '../../../intake/typed';
import type { Account, LeftOutRow } from '../../../report/report';
import type { Words } from '../../../texts/words';
import type { ListReading } from '../../reading';
import type { MovementClass } from './movements';

/**
 * What every item of a list was needed for: demand by period, and what the list says of its money and its stock. The same from a long list (item, date,
 * quantity), a wide one (a column for each period), a stock summary, a stock ledger, stock on hand or a list of items.
 */
export interface Demand {
  readonly shape: DemandShape;
  readonly items: DemandItems;
  readonly periods: DemandPeriods;
  /**
   * Net demand in the item's unit, at item × periods.count + period; `seriesOf` gives one item's. NaN where nothing is known: before the first filled cell of
   * an item in a wide table, and later blanks of it unless blanks are zero. In a long list a period without movement is 0, from the first period to the last.
   * Empty when the list says nothing of demand (stock on hand).
   */
  readonly quantity: Float64Array;
  /** One number for each item, NaN where the list says nothing. */
  readonly totals: ItemTotals;
  /** What each period came to, over all items; null where the list says it of all periods together. */
  readonly byPeriod: { readonly quantity: Float64Array; readonly usage: Float64Array; readonly revenue: Float64Array; readonly margin: Float64Array } | null;
  /** Every category of movement that occurs, counted or not, the largest first; empty where the list has none. */
  readonly categories: readonly MovementCategory[];
  readonly rows: DemandRows;
  readonly typed: TypedTable;
}

/** 'long': several rows an item; 'wide': a column for each period; 'summary': stock summaries; 'list': one figure an item. */
export type DemandShape = 'long' | 'wide' | 'summary' | 'list';

export interface DemandItems {
  readonly count: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Item of each row of the source; -1 where the row is no data or has no item. */
  readonly of: Int32Array;
  /** First row of each item, counted from 0 in the source. */
  readonly firstRow: Int32Array;
  /** 1 for items of which a row counts or could have counted; 0 where every row was hidden, unusable, not ours or unreadable. */
  readonly present: Uint8Array;
  /** No item has two rows: columns may be put beside them. */
  readonly onePerRow: boolean;
  /** Codes that differ from another one only by capitals, which are items of their own unless chosen otherwise. */
  readonly differByCase: number;
}

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface DemandPeriods {
  /** Null where the list has one figure an item and does not say of how long. */
  readonly unit: PeriodUnit | null;
  readonly count: number;
  /** First and last day of each; NaN where months stand without a year. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly names: readonly Words[];
  /** The last period is not over: the last day that the list reaches. Null when it is complete or when nobody can tell. */
  readonly incomplete: { readonly through: number } | null;
  /** The statistics are made of periods 0 … used − 1: all of them, or all but an incomplete last one. */
  readonly used: number;
}

export interface ItemTotals {
  /** Demand over all periods, an incomplete one included. */
  readonly demand: Float64Array;
  /** Demand at cost, at the cost that stands with each movement. */
  readonly usage: Float64Array;
  readonly revenue: Float64Array;
  readonly margin: Float64Array;
  readonly stock: Float64Array;
  readonly stockValue: Float64Array;
  /** Usage ÷ demand, else stock value ÷ stock. */
  readonly unitCost: Float64Array;
}

export interface MovementCategory {
  /** As the list writes it; "" for rows without a category. */
  readonly name: string;
  readonly class: MovementClass;
  readonly counted: boolean;
  readonly rows: number;
  /** Issues less returns of this category. */
  readonly quantity: number;
}

export interface DemandRows {
  /** Rows and, where a measure of money was asked for, its money: read = used + rejected + excluded. */
  readonly rows: Account;
  readonly money: Account | null;
  readonly totalRows: number;
  readonly leftOut: readonly LeftOutRow[];
}

/** What a row is worth; 'quantity' counts units of any kind. */
export type Measure = 'usage' | 'revenue' | 'margin' | 'stock' | 'quantity';

/** How demand is read; from the options by `readDemandChoices`. */
export interface DemandChoices extends ListReading {
  /** Long lists are cut into these periods; a wide list has its own. */
  readonly unit: 'day' | 'week' | 'month';
  /** An incomplete last period is among the statistics. */
  readonly includeLast: boolean;
  /** Blank cells of a wide table, after an item's first figure, are 0; null: they are where the table writes no zero. */
  readonly blankIsZero: boolean | null;
  /** Classes of movements that are demand, their returns netted. */
  readonly counted: ReadonlySet<MovementClass>;
  readonly unusableWarehouses: boolean;
  readonly consignedWarehouses: boolean;
  readonly capitalsMatter: boolean;
}

export type DemandResult = { readonly ok: true; readonly demand: Demand } | { readonly ok: false; readonly faults: readonly Fault[] };

/** One item's demand over the periods of the statistics, oldest first; what is not known is left out. */
export function seriesOf({ quantity, periods }: Pick<Demand, 'quantity' | 'periods'>, item: number): Float64Array {
  const from = item * periods.count;
  const own = quantity.subarray(from, from + periods.used);
  return own.some(Number.isNaN) ? own.filter((value) => !Number.isNaN(value)) : own;
}

/** A number that a column states of each item (lead time, minimum order): that of its first row that has one; NaN without. */
export function attributeOf({ items, typed }: Pick<Demand, 'items' | 'typed'>, role: RoleId): Float64Array {
  const found = new Float64Array(items.count).fill(Number.NaN);
  const values = typed.numbers.get(role)?.values;
  if (values === undefined) return found;
  for (let row = typed.from; row < typed.to; row += 1) {
    const item = items.of[row]!;
    if (item >= 0 && Number.isNaN(found[item]!)) found[item] = values[row]!;
  }
  return found;
}
