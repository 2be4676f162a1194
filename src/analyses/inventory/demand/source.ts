import type { SourceCells } from '../../../intake/cells';
import type { TypedTable } from '../../../intake/typed';
import type { Mapping } from '../../../intake/understanding';
import type { AnalysisInput } from '../../define';
import type { RowAccount } from '../../receivables/aging/rowAccount';
import type { DemandChoices, DemandItems, DemandPeriods, DemandShape, Measure, MovementCategory } from './demand';
import type { Entries } from './entries';
import type { Refusal } from './filters';

/** What every way of reading a list has at hand. */
export interface Source {
  readonly input: AnalysisInput;
  readonly cells: SourceCells;
  readonly typed: TypedTable;
  readonly mapping: Mapping;
  readonly items: DemandItems;
  readonly choices: DemandChoices;
  readonly account: RowAccount;
  readonly refusalOf: (row: number) => Refusal | null;
  readonly measure: Measure;
}

/** Columns that money is made of; null where the list has none. */
export interface MoneyColumns {
  readonly issued: Float64Array | null;
  readonly costs: Float64Array | null;
  readonly prices: Float64Array | null;
  readonly revenues: Float64Array | null;
  readonly usages: Float64Array | null;
  readonly margins: Float64Array | null;
}

/** Reads what a row is worth by the chosen measure. */
export interface MoneyReader extends MoneyColumns {
  readonly measure: Measure;
}

/** What a list came to. */
export interface Reading {
  readonly shape: DemandShape;
  /** Quantities by item and period; already in their places (item × periods + period, NaN where nothing is known) where no item has two rows. */
  readonly grid: Grid | Float64Array;
  /** Money by item; the grid itself where each movement has its own. */
  readonly money: Entries;
  readonly periods: DemandPeriods;
  readonly categories: readonly MovementCategory[];
  /** Cells of the grid that nothing is said of are not known, and not zero. */
  readonly sparse: boolean;
  /** Stock of each row that counts. */
  readonly stock: Stock | null;
}

/** Quantities one after the other. */
export interface Grid {
  readonly count: number;
  readonly item: Int32Array;
  readonly period: Int32Array;
  readonly quantity: Float64Array;
}

export interface Stock {
  readonly count: number;
  readonly item: Int32Array;
  readonly quantity: Float64Array;
  readonly value: Float64Array;
}

/** What a row is worth by the chosen measure if so much of it counts; NaN where nobody can tell. */
export function moneyOf(reader: MoneyReader, row: number, quantity: number): number {
  switch (reader.measure) {
    case 'usage':
      return usageOf(reader, row, quantity);
    case 'revenue':
      return revenueOf(reader, row, quantity);
    case 'margin':
      return marginOf(reader, row, quantity, usageOf(reader, row, quantity), revenueOf(reader, row, quantity));
    default:
      return Number.NaN;
  }
}

/** Notes what a row is worth by every measure. */
export function noteMoney(reader: MoneyReader, entries: Entries, entry: number, row: number, quantity: number): void {
  const usage = usageOf(reader, row, quantity);
  const revenue = revenueOf(reader, row, quantity);
  entries.usage[entry] = usage;
  entries.revenue[entry] = revenue;
  entries.margin[entry] = marginOf(reader, row, quantity, usage, revenue);
}

function usageOf({ issued, usages, costs }: MoneyReader, row: number, quantity: number): number {
  const value = stated(issued, usages, row, quantity);
  return Number.isNaN(value) && costs !== null ? quantity * costs[row]! : value;
}

function revenueOf({ issued, revenues, prices }: MoneyReader, row: number, quantity: number): number {
  const value = stated(issued, revenues, row, quantity);
  return Number.isNaN(value) && prices !== null ? quantity * prices[row]! : value;
}

function marginOf({ issued, margins }: MoneyReader, row: number, quantity: number, usage: number, revenue: number): number {
  const value = stated(issued, margins, row, quantity);
  return Number.isNaN(value) ? revenue - usage : value;
}

/** Money as stated follows the sign of what counts: a return that is written positive comes off. */
function stated(issued: Float64Array | null, column: Float64Array | null, row: number, quantity: number): number {
  if (column === null) return Number.NaN;
  const value = column[row]!;
  const own = issued === null ? Number.NaN : issued[row]!;
  // Rows of which the quantity is read the other way round.
  return !Number.isNaN(own) && own !== 0 && own === -quantity ? -value : value;
}
