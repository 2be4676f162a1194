import type { CellValue } from '../../../intake/cells';
import { rowKind } from '../../../intake/notData';
import { readNumbers } from '../../../intake/numbers';
import { type Period, readPeriod, writePeriod } from '../../../intake/periods';
import type { RoleId } from '../../../intake/roles';
import { categoryColumnsOf } from '../../../intake/stockCategories';
import type { PeriodLength } from '../../../intake/stockPeriods';
import { readTitles } from '../../../intake/titleLines';
import type { MovementCategory } from './demand';
import { entriesFor } from './entries';
import { pricesOf, revenueRole } from './measures';
import { movementOf } from './movements';
import { givenPeriods } from './periods';
import { moneyOf, type MoneyReader, noteMoney, type Reading, type Source } from './source';
import { demandReasons } from './words';

/** One group of columns that counts, or comes off where it is a return among the receipts. */
interface Part {
  readonly quantities: Float64Array | null;
  readonly amounts: Float64Array | null;
  readonly sign: number;
  readonly name: string;
}

/** A stock summary 收发存 of one period, or of several below each other: issues of the chosen categories, less what came back. */
export function readSummary(source: Source): Reading {
  const { cells, typed, items, mapping, account, refusalOf, input, measure, choices } = source;
  const { understanding, progress } = input;
  const numbers = (role: RoleId | null): Float64Array | null => (role === null ? null : (typed.numbers.get(role)?.values ?? null));
  const range = { from: typed.from, to: typed.to, suffixes: choices.suffixes };
  const split = categoryColumnsOf(understanding.columns.map(({ heading }) => heading));
  const parts: Part[] = [];
  const categories: MovementCategory[] = [];
  for (const { side, category, quantity, amount } of split) {
    const movement = movementOf(category);
    const returned = side === 'receipt';
    // A receipt counts only as what came back of a class that counts.
    const counted = choices.counted.has(movement.class) && (side === 'issue' || movement.returned);
    const quantities = readNumbers(cells.columns[quantity]!, range).values;
    const sign = returned || movement.returned ? -1 : 1;
    categories.push({ name: category, class: returned && !movement.returned && movement.class !== 'transfer' && movement.class !== 'count' ? 'receipt' : movement.class, counted, rows: countOf(source, quantities), quantity: sign * sumOf(source, quantities) });
    if (counted) parts.push({ quantities, amounts: amount === null ? null : readNumbers(cells.columns[amount]!, range).values, sign, name: category });
  }
  if (!split.some(({ side }) => side === 'issue')) parts.push({ quantities: numbers('issue_qty'), amounts: numbers('issue_amount'), sign: mostlyNegative(source, numbers('issue_qty')) ? -1 : 1, name: '' });

  const { cost, price } = pricesOf({ understanding, mapping });
  const costs = numbers(cost);
  const revenues = numbers(revenueRole(mapping));
  const reader: MoneyReader = { measure, issued: null, costs, prices: numbers(price), revenues: mapping.revenue === undefined ? null : revenues, usages: null, margins: numbers('margin') };
  const held = numbers('closing_qty') ?? numbers('qty_on_hand');
  const worths = numbers('stock_value');
  const periods = new RowPeriods(source);

  const rows = typed.to - typed.from;
  const money = entriesFor(rows);
  const stock = { count: 0, item: new Int32Array(rows), quantity: new Float64Array(rows), value: new Float64Array(rows) };
  account.eachDataRow(typed, progress, (row) => {
    const item = items.of[row]!;
    const { quantity, amount } = issuedIn(parts, row);
    const value = worths !== null && !Number.isNaN(worths[row]!) ? worths[row]! : costs === null || held === null ? Number.NaN : held[row]! * costs[row]!;
    const usage = Number.isNaN(amount) ? (quantity === 0 ? 0 : costs === null ? Number.NaN : quantity * costs[row]!) : amount;
    const period = periods.indexOf(row);
    const own = measure === 'stock' ? value : measure === 'usage' ? usage : moneyOf(reader, row, quantity);
    const refusal = item < 0 ? null : refusalOf(row);
    const unread = (['issue_qty', 'issue_amount'] as const).find((role) => split.length === 0 && typed.numbers.get(role)?.faults.has(row) === true);
    if (item < 0) account.leave('rejected', row, demandReasons.noItem, mapping.item_code ?? mapping.item_name, own);
    else if (refusal !== null) account.leave('excluded', row, refusal.reason, refusal.column, own);
    else if (unread !== undefined) account.leave('rejected', row, unread === 'issue_qty' ? demandReasons.quantityUnreadable : demandReasons.valueUnreadable, mapping[unread], own);
    else if (period < 0) account.leave('rejected', row, demandReasons.noDate, mapping.period, own);
    else {
      items.present[item] = 1;
      account.use(Number.isNaN(own) ? 0 : own);
      const at = money.count;
      money.item[at] = item;
      money.period[at] = period;
      money.quantity[at] = quantity;
      noteMoney(reader, money, at, row, quantity);
      money.usage[at] = usage;
      money.count += 1;
      if (!periods.isLast(period)) return;
      stock.item[stock.count] = item;
      stock.quantity[stock.count] = held === null ? Number.NaN : held[row]!;
      stock.value[stock.count] = value;
      stock.count += 1;
    }
  });
  return { shape: 'summary', grid: money, money, periods: periods.periods, categories, sparse: false, stock };
}

function issuedIn(parts: readonly Part[], row: number): { quantity: number; amount: number } {
  let quantity = 0;
  let amount = Number.NaN;
  for (const part of parts) {
    const own = part.quantities?.[row] ?? Number.NaN;
    const worth = part.amounts?.[row] ?? Number.NaN;
    if (!Number.isNaN(own)) quantity += part.sign * own;
    if (!Number.isNaN(worth)) amount = (Number.isNaN(amount) ? 0 : amount) + part.sign * worth;
  }
  return { quantity, amount };
}

function countOf({ typed }: Source, values: Float64Array): number {
  let count = 0;
  for (let row = typed.from; row < typed.to; row += 1) if (typed.kinds[row] === rowKind.data && !Number.isNaN(values[row]!) && values[row] !== 0) count += 1;
  return count;
}

function sumOf({ typed }: Source, values: Float64Array): number {
  let total = 0;
  for (let row = typed.from; row < typed.to; row += 1) if (typed.kinds[row] === rowKind.data && !Number.isNaN(values[row]!)) total += values[row]!;
  return total;
}

/** Some systems write issues with a minus. */
function mostlyNegative(source: Source, values: Float64Array | null): boolean {
  return values !== null && values.reduce((sum, value, row) => sum + (source.typed.kinds[row] === rowKind.data && !Number.isNaN(value) ? Math.sign(value) : 0), 0) < 0;
}

/** The periods of the rows: of their column, else the one that the title lines state. */
class RowPeriods {
  readonly periods;
  private readonly indexes: Int32Array | null;

  constructor({ cells, typed, mapping, input }: Source) {
    const column = mapping.period === undefined ? undefined : cells.columns[mapping.period];
    if (column === undefined) {
      const title = readTitles(cells, 0, (input.understanding.headerRows?.first ?? cells.firstRow) - cells.firstRow).period;
      this.indexes = null;
      this.periods = givenPeriods(title === null ? null : lengthOf(title), [title === null ? { start: Number.NaN, end: Number.NaN, name: '' } : { start: title.from, end: title.to, name: writePeriod(title) }]);
      return;
    }
    const read = new Map<CellValue, Period | null>();
    for (let row = typed.from; row < typed.to; row += 1) if (typed.kinds[row] === rowKind.data && !read.has(column[row]!)) read.set(column[row]!, readPeriod(column[row], null, cells.date1904));
    const known = new Map<number, Period>();
    for (const period of read.values()) if (period !== null) known.set(period.from, period);
    const months = withGaps([...known.values()].sort((one, other) => one.from - other.from));
    const place = new Map(months.map((period, index) => [period.from, index]));
    this.indexes = new Int32Array(column.length).fill(-1);
    for (let row = typed.from; row < typed.to; row += 1) {
      const period = read.get(column[row]!);
      if (period !== null && period !== undefined) this.indexes[row] = place.get(period.from)!;
    }
    const first = months[0];
    this.periods = givenPeriods(first === undefined ? null : lengthOf(first), months.map((period) => ({ start: period.from, end: period.to, name: writePeriod(period) })));
  }

  indexOf(row: number): number {
    return this.indexes === null ? 0 : this.indexes[row]!;
  }

  isLast(period: number): boolean {
    return period === this.periods.count - 1;
  }
}

/** A month that no sheet is there for had no movement that we know of, and counts as none: months follow each other. */
function withGaps(periods: readonly Period[]): Period[] {
  const all: Period[] = [];
  for (const period of periods) {
    const before = all.at(-1);
    if (before !== undefined && lengthOf(before) === 'month' && lengthOf(period) === 'month') {
      for (let start = before.to + 1; start < period.from; ) {
        const written = readPeriod(monthText(start));
        if (written === null) break;
        all.push(written);
        start = written.to + 1;
      }
    }
    all.push(period);
  }
  return all;
}

function monthText(day: number): string {
  return writePeriod({ from: day, to: day }).slice(0, 6);
}

function lengthOf({ from, to }: Period): PeriodLength {
  const days = to - from + 1;
  return days <= 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 92 ? 'quarter' : 'year';
}
