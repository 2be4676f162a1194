import { keyText } from '../../../intake/normalize';
import type { TypedTable } from '../../../intake/typed';
import type { AnalysisInput } from '../../define';
import { RowAccount, type RowTotals } from '../../receivables/aging/rowAccount';
import type { DemandItems } from '../demand/demand';
import { demandReasons } from '../demand/words';
import { orderDates, receiptDates } from './options';
import { leadTimeReasons as reasons } from './words';

/** Receipts that count, in the order of the list. */
export interface Receipts {
  readonly count: number;
  readonly row: Int32Array;
  readonly item: Int32Array;
  readonly ordered: Float64Array;
  readonly received: Float64Array;
  readonly account: RowTotals;
}

/** What a row gives: a receipt, or why there is none. */
interface Line {
  readonly ordered: number;
  readonly received: number;
}

export function readReceipts(input: AnalysisInput, typed: TypedTable, items: DemandItems, partial: string): Receipts {
  const { cells, mapping, progress } = input;
  const account = new RowAccount(cells, mapping);
  const hidden = new Set(input.options['hiddenRows'] === false ? cells.hiddenRows : []);
  const rows = typed.to - typed.from;
  const found = { count: 0, row: new Int32Array(rows), item: new Int32Array(rows), ordered: new Float64Array(rows), received: new Float64Array(rows) };
  const day = (wanted: readonly (typeof orderDates | typeof receiptDates)[number][], row: number) => {
    const columns = wanted.flatMap((role) => (typed.dates.has(role) ? [{ role, ...typed.dates.get(role)! }] : []));
    const known = columns.find(({ values }) => !Number.isNaN(values[row]!));
    const faulty = columns.find(({ faults }) => faults.has(row));
    return { value: known?.values[row] ?? Number.NaN, column: mapping[(known ?? faulty ?? columns[0])!.role], faulty: known === undefined && faulty !== undefined };
  };
  const lineOf = (row: number): Line | null => {
    const leave = (kind: 'rejected' | 'excluded', reason: (typeof reasons)[keyof typeof reasons] | (typeof demandReasons)[keyof typeof demandReasons], column: number | undefined): null => {
      account.leave(kind, row, reason, column, Number.NaN);
      return null;
    };
    if (items.of[row]! < 0) return leave('rejected', demandReasons.noItem, mapping.item_code ?? mapping.item_name);
    if (hidden.has(row)) return leave('excluded', demandReasons.hiddenRow, undefined);
    const [ordered, received] = [day(orderDates, row), day(receiptDates, row)];
    const unread = [ordered, received].find(({ faulty }) => faulty);
    if (unread !== undefined) return leave('rejected', demandReasons.dateUnreadable, unread.column);
    if (Number.isNaN(ordered.value)) return leave('rejected', reasons.noOrderDate, ordered.column);
    if (Number.isNaN(received.value)) return leave('excluded', reasons.notReceived, received.column);
    return received.value < ordered.value ? leave('rejected', reasons.beforeOrder, received.column) : { ordered: ordered.value, received: received.value };
  };
  account.eachDataRow(typed, progress, (row) => {
    const line = lineOf(row);
    if (line === null) return;
    const at = found.count;
    found.row[at] = row;
    found.item[at] = items.of[row]!;
    found.ordered[at] = line.ordered;
    found.received[at] = line.received;
    found.count += 1;
  });
  const kept = chosen(found, input, partial);
  const list: number[] = [];
  for (let at = 0; at < found.count; at += 1) {
    if (kept === null || kept.has(at)) {
      account.use(0);
      list.push(at);
    } else account.leave('excluded', found.row[at]!, reasons.otherReceipt, mapping.order_no, Number.NaN);
  }
  const pick = <Values extends Int32Array | Float64Array>(values: Values): Values => (kept === null ? values.subarray(0, found.count) : (values as Float64Array).filter((_value, at) => at < found.count && kept.has(at))) as Values;
  return { count: list.length, row: pick(found.row), item: pick(found.item), ordered: pick(found.ordered), received: pick(found.received), account: account.finish() };
}

/** Suppliers of receipts, numbered as they first occur. */
export interface Suppliers {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** Null where the list names none. */
export function suppliersOf({ cells, mapping }: AnalysisInput, { row }: Receipts): Suppliers | null {
  const column = mapping.supplier === undefined ? undefined : cells.columns[mapping.supplier];
  if (column === undefined) return null;
  const numbers = new Map<string, number>();
  const of = Int32Array.from(row, (at) => {
    const name = keyText(column[at]);
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name)!;
  });
  return { names: [...numbers.keys()], of };
}

/** Of the receipts of one order and item the first or the last; null where each counts. A line without an order number stands for itself. */
function chosen({ count, row, item, received }: Omit<Receipts, 'account'>, { cells, mapping }: AnalysisInput, partial: string): ReadonlySet<number> | null {
  const orders = mapping.order_no === undefined ? undefined : cells.columns[mapping.order_no];
  if (orders === undefined || (partial !== 'first' && partial !== 'last')) return null;
  const best = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const order = keyText(orders[row[at]!]);
    const key = order === '' ? `\u0000${at}` : `${item[at]!}\u0000${order}`;
    const other = best.get(key);
    if (other === undefined || (partial === 'first' ? received[at]! < received[other]! : received[at]! > received[other]!)) best.set(key, at);
  }
  return new Set(best.values());
}
