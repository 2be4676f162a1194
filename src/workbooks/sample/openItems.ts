import { addMonths, calendarDay, daysInMonth, endOfMonth } from '../../math/dates';
import type { Words } from '../../texts/words';
import { customers, salespeople, sampleAsOf, type Customer, type Habit } from './company';
import type { Sequence } from './sequence';

/** One line of the list of open items. Money in cents of the language's currency, so that sums are exact. */
export interface OpenItem {
  readonly customerCode: string;
  readonly customer: Words;
  readonly kind: 'invoice' | 'creditNote' | 'receipt';
  readonly number: string;
  readonly date: number;
  readonly due: number;
  readonly amount: number;
  readonly paid: number;
  readonly salesperson: Words;
  readonly remark: Words | null;
}

/** Days after the due date on which this kind of customer pays. */
const paysAfter: Readonly<Record<Habit, readonly [number, number]>> = { prompt: [-6, 4], usual: [-2, 38], slow: [25, 110], troubled: [60, 300] };
const monthsBack = 14;
const averageOrder = 4_800;

const disputes: readonly Words[] = [
  { en: 'Disputed: price differs from the order', zh: '争议：价格与订单不符' },
  { en: 'Disputed: goods damaged in transit', zh: '争议：货物运输途中受损' },
  { en: 'Disputed: quantity short', zh: '争议：数量短缺' },
];
const promise: Words = { en: 'Payment promised for 15 November', zh: '客户承诺 11 月 15 日付款' };
const unapplied: Words = { en: 'Received, not yet matched', zh: '已到账，尚未核销' };
const returned: Words = { en: 'Goods returned', zh: '销售退货' };

export interface Ledger {
  readonly items: readonly OpenItem[];
  /** Cents invoiced in the last twelve months, settled or not. */
  readonly sales: number;
}

/** Every invoice of the last months is played through; what is still open on the as-of date makes the list. */
export function playLedger(sequence: Sequence): Ledger {
  const invoices: OpenItem[] = [];
  let sales = 0;
  let number = 2_511_000;
  for (let back = monthsBack; back >= 0; back -= 1) {
    const monthEnd = endOfMonth(sampleAsOf, -back) ?? sampleAsOf;
    const issued = customers.flatMap((customer, index) => Array.from({ length: customer.invoicesAMonth }, () => issue(sequence, customer, index, monthEnd)));
    // Numbers follow the calendar, and settled invoices have used up theirs.
    for (const { item, settled } of issued.sort((left, right) => left.item.date - right.item.date)) {
      number += sequence.whole(1, 3);
      if (back < 12) sales += item.amount;
      if (settled > sampleAsOf) invoices.push({ ...item, number: `INV${number}` });
    }
  }
  const order = (left: OpenItem, right: OpenItem): number => left.date - right.date || (left.number < right.number ? -1 : 1);
  const items = remarked(sequence, [...invoices, ...corrections(sequence, invoices)]);
  return { items: items.sort((left, right) => (left.customerCode === right.customerCode ? order(left, right) : left.customerCode < right.customerCode ? -1 : 1)), sales };
}

function issue(sequence: Sequence, customer: Customer, index: number, monthEnd: number): { readonly item: OpenItem; readonly settled: number } {
  const date = workingDay(sequence, monthEnd);
  const due = date + customer.terms;
  const [earliest, latest] = paysAfter[customer.habit];
  // Of every customer but the prompt ones an invoice is forgotten now and then.
  const forgotten = customer.habit !== 'prompt' && sequence.happens(0.03);
  const settled = due + sequence.whole(earliest, latest) + (forgotten ? sequence.whole(60, 240) : 0);
  const spread = 0.25 + sequence.next() + sequence.next() + sequence.next() * sequence.next() * 2;
  const amount = Math.round(averageOrder * customer.size * spread * 100);
  const partly = sequence.happens(0.08);
  const share = sequence.whole(2, 7) / 10;
  const paid = partly && date < sampleAsOf - 20 ? Math.round((amount * share) / 100_000) * 100_000 : 0;
  return { item: { customerCode: codeOf(index), customer: customer.name, kind: 'invoice', number: '', date, due, amount, paid, salesperson: salespersonOf(index), remark: null }, settled };
}

/** Credit notes for goods sent back, and money that arrived without saying for which invoice. */
function corrections(sequence: Sequence, invoices: readonly OpenItem[]): OpenItem[] {
  const negative = (kind: 'creditNote' | 'receipt', number: string, from: OpenItem, date: number, amount: number, remark: Words): OpenItem => ({ ...from, kind, number, date, due: date, amount: -amount, paid: 0, remark });
  const creditNotes = Array.from({ length: 8 }, (_, index) => {
    const from = sequence.pick(invoices);
    const date = Math.min(sampleAsOf, from.date + sequence.whole(5, 25));
    return negative('creditNote', `CN26${String(141 + index * 3)}`, from, date, Math.round((from.amount * sequence.whole(4, 30)) / 100), returned);
  });
  const receipts = Array.from({ length: 6 }, (_, index) => {
    const from = sequence.pick(invoices);
    return negative('receipt', `RC26${String(870 + index * 4)}`, from, sampleAsOf - sequence.whole(1, 24), sequence.whole(8, 90) * 10_000, unapplied);
  });
  return [...creditNotes, ...receipts];
}

function remarked(sequence: Sequence, items: readonly OpenItem[]): OpenItem[] {
  const overdue = items.filter((item) => item.kind === 'invoice' && item.due < sampleAsOf - 30);
  const noted = new Map<OpenItem, Words>();
  for (const words of [...disputes, ...disputes.slice(0, 2)]) noted.set(sequence.pick(overdue), words);
  for (let count = 0; count < 4; count += 1) {
    const item = sequence.pick(overdue);
    if (!noted.has(item)) noted.set(item, promise);
  }
  return items.map((item) => ({ ...item, remark: noted.get(item) ?? item.remark }));
}

/** A day of the month that ends on `monthEnd`: no weekend, not the holidays of the first October week; the last day of the month always counts. */
function workingDay(sequence: Sequence, monthEnd: number): number {
  const { year, month } = calendarDay(monthEnd) ?? { year: 2026, month: 10 };
  const first = (addMonths(monthEnd, 0) ?? monthEnd) - daysInMonth(year, month) + 1;
  for (;;) {
    const day = sequence.whole(first, monthEnd);
    const weekend = day % 7 < 2;
    const holiday = month === 10 && day - first < 7;
    if (day === monthEnd || (!weekend && !holiday)) return day;
  }
}

function codeOf(index: number): string {
  return `C${String(1001 + index * 7)}`;
}

function salespersonOf(index: number): Words {
  const person = salespeople[index % salespeople.length];
  if (person === undefined) throw new Error('No salespeople');
  return person;
}
