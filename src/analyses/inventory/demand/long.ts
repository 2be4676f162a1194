import { rowKind } from '../../../intake/notData';
import type { CellValue } from '../../../intake/cells';
import { latestPlausible } from '../../../intake/asOf';
import { cleanText, keyText } from '../../../intake/normalize';
import { readPeriod } from '../../../intake/periods';
import type { RoleId } from '../../../intake/roles';
import { readTitles } from '../../../intake/titleLines';
import { fill } from '../../../texts/words';
import type { MovementCategory } from './demand';
import { type Entries, entriesFor } from './entries';
import { cancelEstimates, estimateMark, reversalMark } from './estimates';
import { pricesOf, revenueRole } from './measures';
import { estimateOf, type Movement, movementOf, movementWords } from './movements';
import { cutIntoPeriods, givenPeriods } from './periods';
import { moneyOf, type MoneyReader, noteMoney, type Reading, type Source } from './source';
import { demandReasons } from './words';

/** Days as numbers, as the list states them: dates, or the last day of each row's period. */
interface Times {
  readonly values: Float64Array;
  readonly column: number | undefined;
  readonly faults: ReadonlyMap<number, string>;
}

/** Sales lines, usage lines, a stock ledger: several rows an item, each on a day or in a period. */
export function readLong(source: Source): Reading {
  const { typed, items, mapping, choices, account, refusalOf, input } = source;
  const { understanding, progress } = input;
  const numbers = (role: RoleId | null): Float64Array | null => (role === null ? null : (typed.numbers.get(role)?.values ?? null));
  const quantityRole = (['demand_qty', 'issue_qty', 'qty_on_hand'] as const).find((role) => mapping[role] !== undefined && !(understanding.kind === 'stockLedger' && role !== 'issue_qty')) ?? null;
  const issued = numbers(quantityRole);
  const received = quantityRole === 'issue_qty' ? numbers('receipt_qty') : null;
  const { cost, price } = pricesOf({ understanding, mapping });
  const [costs, prices, revenues, usages, margins] = [numbers(cost), numbers(price), numbers(revenueRole(mapping)), numbers(mapping.usage_value !== undefined ? 'usage_value' : 'issue_amount'), numbers('margin')];
  const times = timesOf(source);
  const categoryOf = categoryReader(source);
  const markOf = markReader(source);
  const sign = issuesNegative(source, issued, categoryOf) ? -1 : 1;
  const latest = times === null ? null : latestPlausible(times.values);
  const categories = new Map<string, { movement: Movement; rows: number; quantity: number }>();

  const rows = typed.to - typed.from;
  const candidate = { count: 0, row: new Int32Array(rows), item: new Int32Array(rows), time: new Float64Array(rows), quantity: new Float64Array(rows), marks: new Uint8Array(rows) };
  const reader: MoneyReader = { measure: source.measure, issued, costs, prices, revenues, usages, margins };
  const quantityColumn = quantityRole === null ? undefined : mapping[quantityRole];
  account.eachDataRow(typed, (done, all) => progress(done, all * 2), (row) => {
    const item = items.of[row]!;
    const name = categoryOf(row);
    const movement = movementOf(name);
    const own = issued === null ? Number.NaN : issued[row]!;
    const back = received === null ? Number.NaN : received[row]!;
    const money = moneyOf(reader, row, Number.isNaN(own) ? back : own);
    if (item < 0) {
      account.leave('rejected', row, demandReasons.noItem, mapping.item_code ?? mapping.item_name, money);
      return;
    }
    const refusal = refusalOf(row);
    if (refusal !== null) {
      account.leave('excluded', row, refusal.reason, refusal.column, money);
      return;
    }
    items.present[item] = 1;
    if (movement.class === 'opening') {
      account.leave('excluded', row, notCounted('opening'), categoryColumnAt(source, row), money);
      return;
    }
    if (Number.isNaN(own) && Number.isNaN(back)) {
      const unread = quantityRole !== null && typed.numbers.get(quantityRole)!.faults.has(row);
      account.leave(unread ? 'rejected' : 'excluded', row, unread ? demandReasons.quantityUnreadable : demandReasons.noQuantity, quantityColumn, money);
      return;
    }
    // What comes back in a counted class is demand that was none; a receipt of no class is a receipt.
    const unclassed = movement.class === 'unnamed' || movement.class === 'unknown';
    const isReceipt = movement.class === 'receipt' || (unclassed && Number.isNaN(own) && !Number.isNaN(back));
    const issues = Number.isNaN(own) ? 0 : own * sign;
    const quantity = movement.returned ? -Math.abs(issues) - (Number.isNaN(back) ? 0 : Math.abs(back)) : issues - (Number.isNaN(back) || isReceipt ? 0 : back);
    const counted = !isReceipt && choices.counted.has(movement.class);
    const category = categories.get(name) ?? { movement: isReceipt && unclassed ? { class: 'receipt', returned: false } : movement, rows: 0, quantity: 0 };
    category.rows += 1;
    category.quantity += isReceipt ? (Number.isNaN(back) ? issues : back) : quantity;
    if (!isReceipt || !unclassed) categories.set(name, category);
    if (!counted) {
      account.leave('excluded', row, notCounted(isReceipt ? 'receipt' : movement.class), categoryColumnAt(source, row), money);
      return;
    }
    const time = times === null ? 0 : times.values[row]!;
    if (times !== null && (Number.isNaN(time) || (latest !== null && time > latest))) {
      account.leave('rejected', row, times.faults.has(row) ? demandReasons.dateUnreadable : Number.isNaN(time) ? demandReasons.noDate : demandReasons.dateFar, times.column, money);
      return;
    }
    const at = candidate.count;
    candidate.row[at] = row;
    candidate.item[at] = item;
    candidate.time[at] = time;
    candidate.quantity[at] = quantity;
    candidate.marks[at] = markOf(row);
    candidate.count += 1;
  });
  return finish(source, candidate, times, reader, categories, progress);
}

function notCounted(movement: keyof typeof movementWords) {
  const words = movementWords[movement];
  return { en: fill(demandReasons.notCounted, { class: words.en.toLowerCase() }).en, zh: fill(demandReasons.notCounted, { class: words.zh }).zh };
}

/** The candidates that are not taken back become entries in periods. */
function finish(source: Source, candidate: Parameters<typeof cancelEstimates>[0], times: Times | null, reader: MoneyReader, categories: ReadonlyMap<string, { movement: Movement; rows: number; quantity: number }>, progress: (done: number, all: number) => void): Reading {
  const { account, mapping, choices } = source;
  const cancelled = cancelEstimates(candidate);
  const { count, row: rows, item, time, quantity } = candidate;
  const lefts = (row: number) => (cancelled.reversed.has(row) ? demandReasons.estimateReversed : cancelled.reversals.has(row) ? demandReasons.reversal : cancelled.older.has(row) ? demandReasons.estimateOlder : null);
  const some = cancelled.reversed.size + cancelled.older.size > 0;
  const reach = times === null || count === 0 ? null : reachOf(source, times);
  const cut = reach === null ? null : cutIntoPeriods(reach.first, reach.last, choices.unit, choices.includeLast);
  const entries: Entries = entriesFor(count);
  for (let at = 0; at < count; at += 1) {
    if ((at & 0xffff) === 0) progress(count + at, count * 2);
    const row = rows[at]!;
    const money = moneyOf(reader, row, quantity[at]!);
    const reason = some ? lefts(row) : null;
    if (reason !== null) {
      account.leave('excluded', row, reason, mapping.text ?? mapping.doc_type, money);
      continue;
    }
    account.use(Number.isNaN(money) ? 0 : money);
    const entry = entries.count;
    entries.item[entry] = item[at]!;
    entries.period[entry] = cut === null ? 0 : cut.of[time[at]! - cut.firstDay]!;
    entries.quantity[entry] = quantity[at]!;
    noteMoney(reader, entries, entry, row, quantity[at]!);
    entries.count += 1;
  }
  const list: MovementCategory[] = [...categories].map(([name, { movement, rows: seen, quantity: moved }]) => ({ name, class: movement.class, counted: choices.counted.has(movement.class), rows: seen, quantity: moved }));
  const periods = cut?.periods ?? givenPeriods(null, [{ start: Number.NaN, end: Number.NaN, name: '' }]);
  return { shape: 'long', grid: entries, money: entries, periods, sparse: false, stock: null, categories: list.filter(({ name }) => name !== '').sort((one, other) => other.rows - one.rows) };
}

/** The first and the last day that the list speaks of, whatever moved then, or that its title lines state. */
function reachOf({ typed, items, cells, input }: Source, { values }: Times): { readonly first: number; readonly last: number } {
  const latest = latestPlausible(values) ?? Infinity;
  let first = Infinity;
  let last = -Infinity;
  for (let row = typed.from; row < typed.to; row += 1) {
    const day = values[row]!;
    if (Number.isNaN(day) || day > latest || items.of[row]! < 0 || typed.kinds[row] !== rowKind.data) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const title = readTitles(cells, 0, (input.understanding.headerRows?.first ?? cells.firstRow) - cells.firstRow).period;
  const around = title !== null && title.from <= first && title.to >= last && title.to - title.from < last - first + longestMargin;
  return around ? { first: title.from, last: title.to } : { first, last };
}

/** Columns of the day of a movement, the best first. */
export const demandDates = ['doc_date', 'posting_date', 'delivery_date'] as const;

/** A title that speaks of much longer than the rows says nothing of them. */
const longestMargin = 100;

function timesOf({ typed, mapping, cells }: Source): Times | null {
  for (const role of demandDates) {
    const column = typed.dates.get(role);
    if (column !== undefined && column.filled > 0) return { values: column.values, column: mapping[role], faults: column.faults };
  }
  const column = mapping.period === undefined ? undefined : cells.columns[mapping.period];
  if (column === undefined) return null;
  const known = new Map<CellValue, number>();
  const values = new Float64Array(column.length).fill(Number.NaN);
  for (let row = typed.from; row < typed.to; row += 1) {
    const cell = column[row]!;
    let day = known.get(cell);
    if (day === undefined) known.set(cell, (day = readPeriod(cell, null, cells.date1904)?.to ?? Number.NaN));
    values[row] = day;
  }
  return values.some((value) => !Number.isNaN(value)) ? { values, column: mapping.period, faults: new Map() } : null;
}

/** The category of a row: its movement type, else the type of its document. */
function categoryReader({ cells, mapping }: Source): (row: number) => string {
  const columns = [mapping.move_type, mapping.doc_type].flatMap((index) => (index === undefined ? [] : [cells.columns[index]!]));
  if (columns.length === 0) return () => '';
  const known = new Map<CellValue, string>();
  const textOf = (cell: CellValue): string => {
    let text = known.get(cell);
    if (text === undefined) known.set(cell, (text = cleanText(keyText(cell))));
    return text;
  };
  return (row) => {
    for (const column of columns) {
      const text = textOf(column[row] ?? null);
      if (text !== '') return text;
    }
    return '';
  };
}

function categoryColumnAt({ cells, mapping }: Source, row: number): number | undefined {
  return [mapping.move_type, mapping.doc_type].find((index) => index !== undefined && keyText(cells.columns[index]![row]) !== '') ?? mapping.move_type;
}

/** What type, document type and text say of estimates. */
function markReader({ cells, mapping }: Source): (row: number) => number {
  const columns = [mapping.move_type, mapping.doc_type, mapping.text].flatMap((index) => (index === undefined ? [] : [cells.columns[index]!]));
  const known = new Map<CellValue, number>();
  return (row) => {
    let mark = 0;
    for (const column of columns) {
      const cell = column[row]!;
      if (typeof cell !== 'string') continue;
      let own = known.get(cell);
      if (own === undefined) {
        const { estimate, reversal } = estimateOf(cell);
        known.set(cell, (own = (estimate ? estimateMark : 0) | (reversal ? reversalMark : 0)));
      }
      mark |= own;
    }
    return mark;
  };
}

/** Some systems write what leaves the stock with a minus. */
function issuesNegative({ typed, items }: Source, issued: Float64Array | null, categoryOf: (row: number) => string): boolean {
  if (issued === null) return false;
  let negative = 0;
  let positive = 0;
  for (let row = typed.from; row < typed.to; row += 1) {
    if (items.of[row]! < 0 || typed.kinds[row] !== rowKind.data) continue;
    const name = categoryOf(row);
    const movement = name === '' ? null : movementOf(name);
    if (movement === null || movement.returned || !(movement.class === 'sale' || movement.class === 'production' || movement.class === 'subcontract' || movement.class === 'other' || movement.class === 'unnamed')) continue;
    if (issued[row]! < 0) negative += 1;
    else if (issued[row]! > 0) positive += 1;
  }
  return negative > positive;
}
