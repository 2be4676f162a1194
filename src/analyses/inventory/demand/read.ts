import type { Fault } from '../../../intake/faults';
import { refusalCode } from '../../../intake/findings';
import type { AnalysisInput } from '../../define';
import { typedList } from '../../reading';
import { RowAccount } from '../../receivables/aging/rowAccount';
import { dateFaults } from './dateFaults';
import type { Demand, DemandChoices, DemandResult, ItemTotals, Measure } from './demand';
import { addTo, runsByItem, sumsByItem } from './entries';
import { refusalsOf } from './filters';
import { readItems } from './items';
import { demandDates, readLong } from './long';
import { demandKinds } from './options';
import { readSingle } from './single';
import type { Reading, Source } from './source';
import { readSummary } from './summary';

/** More cells than this would not fit: longer periods are asked for. */
const mostCells = 40_000_000;

/** Demand of every item, with every row accounted for. `measure`: what the account of money counts. */
export function readDemand(input: AnalysisInput, choices: DemandChoices, measure: Measure): DemandResult {
  const { cells, understanding, mapping } = input;
  const refuse = (...faults: readonly Fault[]): DemandResult => ({ ok: false, faults });
  if (understanding.headerRows === null || understanding.dataRows.count === 0) return refuse(...understanding.findings.filter((finding) => finding.blocking));
  if (!demandKinds.includes(understanding.kind)) return refuse({ code: refusalCode(understanding.kind, demandKinds), place: understanding.address, params: {} });
  const typed = typedList(input, understanding.headerRows, choices);
  const faults = ['salesLines', 'stockLedger', 'unknown'].includes(understanding.kind) ? dateFaults(input, typed, demandDates, choices) : [];
  if (faults.length > 0) return refuse(...faults);
  const items = readItems(cells, typed, mapping, understanding.headerRows.first - cells.firstRow, choices.capitalsMatter);
  if (items.count === 0) return refuse({ code: 'itemMissing', place: understanding.address, params: {} });

  const account = new RowAccount(cells, mapping);
  const source: Source = { input, cells, typed, mapping, items, choices, account, refusalOf: refusalsOf(cells, typed, mapping, choices), measure };
  const reading = readerOf(input)(source);
  const cellCount = items.count * reading.periods.count;
  if (cellCount > mostCells) return refuse({ code: 'demandTooLarge', place: understanding.address, params: { items: items.count, periods: reading.periods.count } });
  const { rows, money, totalRows, leftOut } = account.finish();
  const demand: Demand = {
    shape: reading.shape,
    items,
    periods: reading.periods,
    quantity: gridOf(reading, items.count),
    totals: totalsOf(reading, items.count),
    byPeriod: byPeriodOf(reading),
    categories: reading.categories,
    rows: { rows, money: measure === 'quantity' ? null : money, totalRows, leftOut },
    typed,
  };
  return { ok: true, demand };
}

function readerOf({ understanding: { kind }, mapping }: AnalysisInput): (source: Source) => Reading {
  if (kind === 'stockSummary') return readSummary;
  if (kind === 'salesLines' || kind === 'stockLedger') return readLong;
  const dated = mapping.doc_date !== undefined || mapping.posting_date !== undefined || mapping.delivery_date !== undefined || mapping.period !== undefined;
  return kind === 'unknown' && dated ? readLong : readSingle;
}

function gridOf({ grid, periods, sparse }: Reading, itemCount: number): Float64Array {
  if (grid instanceof Float64Array) return grid;
  if (grid.count === 0 && sparse) return new Float64Array(0);
  const quantity = new Float64Array(itemCount * periods.count);
  // Whole numbers add up exactly; only decimals need what an addition loses.
  let lost: Float64Array | null = null;
  const known = sparse ? new Uint8Array(quantity.length) : null;
  for (let entry = 0; entry < grid.count; entry += 1) {
    const value = grid.quantity[entry]!;
    if (Number.isNaN(value)) continue;
    const cell = grid.item[entry]! * periods.count + grid.period[entry]!;
    if (lost === null && !Number.isInteger(value)) lost = new Float64Array(quantity.length);
    if (lost === null) quantity[cell]! += value;
    else addTo(quantity, lost, cell, value);
    if (known !== null) known[cell] = 1;
  }
  if (lost !== null) for (let cell = 0; cell < quantity.length; cell += 1) quantity[cell]! += lost[cell]!;
  if (known !== null) for (let cell = 0; cell < quantity.length; cell += 1) if (known[cell] === 0) quantity[cell] = Number.NaN;
  return quantity;
}

/** Where each movement has its own money, or the rows of a summary theirs. */
function byPeriodOf({ money, periods, shape }: Reading): Demand['byPeriod'] {
  if (periods.count < 2 || (shape !== 'long' && shape !== 'summary')) return null;
  const runs = runsByItem(money.period, money.count, periods.count);
  const of = (values: Float64Array): Float64Array => sumsByItem(runs, values, periods.count);
  return { quantity: of(money.quantity), usage: of(money.usage), revenue: of(money.revenue), margin: of(money.margin) };
}

function totalsOf({ money, stock }: Reading, itemCount: number): ItemTotals {
  const runs = runsByItem(money.item, money.count, itemCount);
  const demand = sumsByItem(runs, money.quantity, itemCount);
  const usage = sumsByItem(runs, money.usage, itemCount);
  const none = (): Float64Array => new Float64Array(itemCount).fill(Number.NaN);
  const inStock = stock === null ? null : { ...stock, runs: runsByItem(stock.item, stock.count, itemCount) };
  const stockQuantity = inStock === null ? none() : sumsByItem(inStock.runs, inStock.quantity, itemCount);
  const stockValue = inStock === null ? none() : sumsByItem(inStock.runs, inStock.value, itemCount);
  const unitCost = unitCostOf(usage, demand, stockValue, stockQuantity);
  return { demand, usage, revenue: sumsByItem(runs, money.revenue, itemCount), margin: sumsByItem(runs, money.margin, itemCount), stock: stockQuantity, stockValue, unitCost };
}

function unitCostOf(usage: Float64Array, demand: Float64Array, stockValue: Float64Array, stock: Float64Array): Float64Array {
  const costs = new Float64Array(usage.length);
  for (let item = 0; item < costs.length; item += 1) {
    costs[item] = demand[item]! > 0 && usage[item]! > 0 ? usage[item]! / demand[item]! : stock[item]! > 0 ? stockValue[item]! / stock[item]! : Number.NaN;
  }
  return costs;
}
