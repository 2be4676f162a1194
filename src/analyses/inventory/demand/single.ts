import { rowKind } from '../../../intake/notData';
import { type NumberColumn, readNumbers } from '../../../intake/numbers';
import type { RoleId } from '../../../intake/roles';
import { type PeriodColumns, periodColumnsOf } from '../../../intake/stockPeriods';
import type { Measure } from './demand';
import { type Entries, entriesFor } from './entries';
import { pricesOf, revenueRole } from './measures';
import { givenPeriods } from './periods';
import { type Grid, moneyOf, type MoneyReader, noteMoney, type Reading, type Source } from './source';
import { demandReasons } from './words';

/** A row for each item: a table with a column for each period, a list with one figure, or stock on hand (perhaps by warehouse, then several rows are one item). */
export function readSingle(source: Source): Reading {
  const { typed, items, mapping, account, input, measure } = source;
  const { understanding, progress } = input;
  const isStock = understanding.kind === 'stockOnHand';
  const table = understanding.kind === 'demandTable' ? periodColumnsOf(understanding.columns.map(({ heading }) => heading)) : null;
  const demandRole: RoleId | null = mapping.demand_qty !== undefined ? 'demand_qty' : mapping.issue_qty !== undefined ? 'issue_qty' : null;
  const numbers = (role: RoleId | null): Float64Array | null => (role === null ? null : (typed.numbers.get(role)?.values ?? null));
  const wide = table === null ? null : wideCells(source, table);
  const given = numbers(demandRole);
  const { cost, price } = pricesOf({ understanding, mapping });
  const costs = numbers(cost);
  const held = numbers('qty_on_hand') ?? numbers('closing_qty');
  const worths = numbers('stock_value') ?? (isStock ? numbers(revenueRole(mapping)) : null);
  const reader: MoneyReader = {
    measure,
    issued: wide === null ? given : null,
    costs,
    prices: numbers(price),
    revenues: isStock ? null : numbers(revenueRole(mapping)),
    usages: numbers('usage_value') ?? numbers('issue_amount'),
    margins: numbers('margin'),
  };

  const rows = typed.to - typed.from;
  const money = entriesFor(rows);
  const stock = { count: 0, item: new Int32Array(rows), quantity: new Float64Array(rows), value: new Float64Array(rows) };
  const faulty = [...(wide?.faulty ?? []), ...faultyColumns(source)];
  const rowReading: RowReading = { source, wide, given, held, worths, costs, reader, faulty, money, stock };
  account.eachDataRow(typed, progress, (row) => takeRow(rowReading, row));
  const nothing: Grid = { count: 0, item: money.item, period: money.period, quantity: money.quantity };
  return {
    shape: wide === null ? 'list' : 'wide',
    grid: wide !== null ? gridIn(wide) : given === null ? nothing : { count: money.count, item: money.item, period: money.period, quantity: money.quantity },
    money,
    periods: table === null ? givenPeriods(null, given === null ? [] : [{ start: Number.NaN, end: Number.NaN, name: '' }]) : givenPeriods(table.length, table.columns),
    categories: [],
    sparse: true,
    stock: items.count === 0 ? null : stock,
  };
}

interface RowReading {
  readonly source: Source;
  readonly wide: WideCells | null;
  readonly given: Float64Array | null;
  readonly held: Float64Array | null;
  readonly worths: Float64Array | null;
  readonly costs: Float64Array | null;
  readonly reader: MoneyReader;
  readonly faulty: readonly FaultyColumn[];
  readonly money: Entries;
  readonly stock: { count: number; readonly item: Int32Array; readonly quantity: Float64Array; readonly value: Float64Array };
}

function takeRow({ source, wide, given, held, worths, costs, reader, faulty, money, stock }: RowReading, row: number): void {
  const { items, mapping, account, refusalOf, measure } = source;
  const item = items.of[row]!;
  const quantity = wide === null ? (given === null ? Number.NaN : given[row]!) : totalOf(wide, row);
  const onHand = held === null ? Number.NaN : held[row]!;
  const value = worths !== null && !Number.isNaN(worths[row]!) ? worths[row]! : costs === null ? Number.NaN : onHand * costs[row]!;
  const own = measure === 'stock' ? value : moneyOf(reader, row, quantity);
  const refusal = item < 0 ? null : refusalOf(row);
  const unread = faulty.length === 0 ? undefined : faulty.find(({ faults }) => faults.has(row));
  if (item < 0) account.leave('rejected', row, demandReasons.noItem, mapping.item_code ?? mapping.item_name, own);
  else if (refusal !== null) account.leave('excluded', row, refusal.reason, refusal.column, own);
  else if (unread !== undefined) account.leave('rejected', row, unread.money ? demandReasons.valueUnreadable : demandReasons.quantityUnreadable, unread.column, own);
  else {
    items.present[item] = 1;
    account.use(Number.isNaN(own) ? 0 : own);
    if (wide !== null) takeCells(wide, row, item);
    money.item[money.count] = item;
    money.quantity[money.count] = quantity;
    noteMoney(reader, money, money.count, row, quantity);
    money.count += 1;
    stock.item[stock.count] = item;
    stock.quantity[stock.count] = onHand;
    stock.value[stock.count] = value;
    stock.count += 1;
  }
}

/** A column with cells that say something that is no number. */
interface FaultyColumn {
  readonly faults: NumberColumn['faults'];
  readonly column: number | undefined;
  readonly money: boolean;
}

const needed: Readonly<Record<Measure, readonly RoleId[]>> = {
  usage: ['demand_qty', 'issue_qty', 'unit_cost', 'usage_value', 'issue_amount'],
  revenue: ['demand_qty', 'issue_qty', 'price_sell', 'revenue', 'amount_net', 'amount_gross'],
  margin: ['demand_qty', 'issue_qty', 'unit_cost', 'price_sell', 'revenue', 'margin'],
  stock: ['qty_on_hand', 'closing_qty', 'stock_value', 'unit_cost'],
  quantity: ['demand_qty', 'issue_qty', 'qty_on_hand'],
};

/** Those that the figures of this run need. */
function faultyColumns({ typed, mapping, measure }: Source): FaultyColumn[] {
  return needed[measure].flatMap((role) => {
    const faults = typed.numbers.get(role)?.faults;
    return faults === undefined || faults.size === 0 ? [] : [{ faults, column: mapping[role], money: !/qty/.test(role) }];
  });
}

/** The cells of a table that has a column for each period. */
interface WideCells {
  readonly values: readonly Float64Array[];
  readonly faulty: readonly FaultyColumn[];
  readonly blankIsZero: boolean;
  readonly item: Int32Array;
  readonly period: Int32Array;
  readonly quantity: Float64Array;
  /** An item has one row: its quantities go where they belong at once. */
  readonly placed: boolean;
  count: number;
}

function wideCells({ cells, typed, choices, items }: Source, table: PeriodColumns): WideCells {
  const columns = table.columns.map(({ index }) => ({ index, ...readNumbers(cells.columns[index]!, { from: typed.from, to: typed.to, suffixes: choices.suffixes }) }));
  const zero = (values: Float64Array): boolean => {
    for (let row = typed.from; row < typed.to; row += 1) if (values[row] === 0 && typed.kinds[row] === rowKind.data) return true;
    return false;
  };
  const values = columns.map((column) => column.values);
  const placed = items.onePerRow;
  const most = (typed.to - typed.from) * values.length;
  return {
    values,
    faulty: columns.filter(({ faults }) => faults.size > 0).map(({ faults, index }) => ({ faults, column: index, money: false })),
    blankIsZero: choices.blankIsZero ?? !values.some(zero),
    item: new Int32Array(placed ? 0 : most),
    period: new Int32Array(placed ? 0 : most),
    quantity: placed ? new Float64Array(items.count * values.length).fill(Number.NaN) : new Float64Array(most),
    placed,
    count: 0,
  };
}

function totalOf({ values }: WideCells, row: number): number {
  let total = 0;
  let known = false;
  for (let period = 0; period < values.length; period += 1) {
    const value = values[period]![row]!;
    if (Number.isNaN(value)) continue;
    total += value;
    known = true;
  }
  return known ? total : Number.NaN;
}

/** Demand begins with the first filled cell; a blank after it is zero or not known. */
function takeCells(wide: WideCells, row: number, item: number): void {
  const { values, blankIsZero, placed } = wide;
  let begun = false;
  for (let period = 0; period < values.length; period += 1) {
    const value = values[period]![row]!;
    const blank = Number.isNaN(value);
    begun ||= !blank;
    if (blank && !(begun && blankIsZero)) continue;
    const quantity = blank ? 0 : value;
    if (placed) wide.quantity[item * values.length + period] = quantity;
    else {
      wide.item[wide.count] = item;
      wide.period[wide.count] = period;
      wide.quantity[wide.count] = quantity;
    }
    wide.count += 1;
  }
}

function gridIn({ placed, count, item, period, quantity }: WideCells): Grid | Float64Array {
  if (placed) return count === 0 ? new Float64Array(0) : quantity;
  return { count, item, period, quantity };
}
