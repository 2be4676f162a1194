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
  readonly moneyReader: (columns: MoneyColumns) => MoneyReader;
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

export interface MoneyReader {
  /** What a row is worth by the chosen measure if so much of it counts; NaN where nobody can tell. */
  (row: number, quantity: number): number;
  into(entries: Entries, entry: number, row: number, quantity: number): void;
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

/** Money as stated follows the sign of what counts: a return that is written positive comes off. */
export function moneyReaderFor(measure: Measure): (columns: MoneyColumns) => MoneyReader {
  return ({ issued, costs, prices, revenues, usages, margins }) => {
    const stated = (column: Float64Array | null, row: number, quantity: number): number => {
      if (column === null) return Number.NaN;
      const value = column[row]!;
      const own = issued === null ? Number.NaN : issued[row]!;
      // Rows of which the quantity is read the other way round.
      return !Number.isNaN(own) && own !== 0 && own === -quantity ? -value : value;
    };
    const usageOf = (row: number, quantity: number): number => {
      const value = stated(usages, row, quantity);
      return Number.isNaN(value) && costs !== null ? quantity * costs[row]! : value;
    };
    const revenueOf = (row: number, quantity: number): number => {
      const value = stated(revenues, row, quantity);
      return Number.isNaN(value) && prices !== null ? quantity * prices[row]! : value;
    };
    const marginOf = (row: number, quantity: number, usage: number, revenue: number): number => {
      const value = stated(margins, row, quantity);
      return Number.isNaN(value) ? revenue - usage : value;
    };
    const reader = (row: number, quantity: number): number =>
      measure === 'usage' ? usageOf(row, quantity) : measure === 'revenue' ? revenueOf(row, quantity) : measure === 'margin' ? marginOf(row, quantity, usageOf(row, quantity), revenueOf(row, quantity)) : Number.NaN;
    return Object.assign(reader, {
      into(entries: Entries, entry: number, row: number, quantity: number): void {
        const usage = usageOf(row, quantity);
        const revenue = revenueOf(row, quantity);
        entries.usage[entry] = usage;
        entries.revenue[entry] = revenue;
        entries.margin[entry] = marginOf(row, quantity, usage, revenue);
      },
    });
  };
}
