import { calendarDay, daysInMonth, endOfMonth } from '../../math/dates';
import type { Words } from '../../texts/words';
import { customers, salespeople, sampleAsOf, type Customer, type Habit } from './company';
import { sequenceFrom, type Sequence } from './sequence';

/** More than two years of the invented company's invoices and receipts, so that every earlier day can be replayed. Money in cents. */
export interface ReceivablesHistory {
  readonly documents: readonly HistoryDocument[];
  readonly receipts: readonly HistoryReceipt[];
}

export interface HistoryDocument {
  readonly customer: Words;
  readonly number: string;
  readonly date: number;
  /** Null for a credit note. */
  readonly due: number | null;
  readonly amount: number;
  readonly salesperson: Words;
}

export interface HistoryReceipt {
  readonly date: number;
  readonly customer: Words;
  /** Null: received, not yet matched. */
  readonly number: string | null;
  readonly amount: number;
}

const startOfSequence = 20_261_032;
const monthsBack = 26;
const averageOrder = 12_600;
/** Days after the due date on which this kind of customer pays. */
const paysAfter: Readonly<Record<Habit, readonly [number, number]>> = { prompt: [-8, 3], usual: [-8, 9], slow: [4, 45], troubled: [60, 420] };
/** Customers whose habit got worse, and since when (months before the as-of date). */
const worsened: ReadonlyMap<string, number> = new Map([['Stonebridge Civil', 6], ['Harrow Automotive Parts', 3]]);

export function receivablesHistory(): ReceivablesHistory {
  const sequence = sequenceFrom(startOfSequence);
  const documents: HistoryDocument[] = [];
  const receipts: HistoryReceipt[] = [];
  let number = 240_100;
  for (let back = monthsBack; back >= 0; back -= 1) {
    const monthEnd = endOfMonth(sampleAsOf, -back)!;
    const issued = customers.flatMap((customer, index) => Array.from({ length: Math.ceil(customer.invoicesAMonth / 3) }, () => ({ customer, index, date: workingDay(sequence, monthEnd) })).filter(() => sequence.happens(0.8)));
    for (const { customer, index, date } of issued.sort((left, right) => left.date - right.date)) {
      number += sequence.whole(1, 2);
      issue(sequence, { customer, salesperson: salespeople[index % salespeople.length]!, date, number: `INV${number}`, back }, documents, receipts);
    }
  }
  for (let count = 0; count < 4; count += 1) receipts.push({ date: sampleAsOf - sequence.whole(1, 12), customer: sequence.pick(customers).name, number: null, amount: sequence.whole(6, 42) * 50_000 });
  const known = receipts.filter(({ date }) => date <= sampleAsOf).sort((left, right) => left.date - right.date || (left.customer.en < right.customer.en ? -1 : 1));
  return { documents, receipts: known };
}

interface Order {
  readonly customer: Customer;
  readonly salesperson: Words;
  readonly date: number;
  readonly number: string;
  readonly back: number;
}

function issue(sequence: Sequence, { customer, salesperson, date, number, back }: Order, documents: HistoryDocument[], receipts: HistoryReceipt[]): void {
  const due = date + customer.terms;
  const growth = 1 + (monthsBack - back) * 0.006;
  const spread = 0.3 + sequence.next() + sequence.next() + sequence.next() * sequence.next() * 2;
  const amount = Math.round(averageOrder * customer.size * spread * growth * 100);
  documents.push({ customer: customer.name, number, date, due, amount, salesperson });
  let paid = sequence.happens(0.025) ? -creditNote(sequence, { customer, salesperson, date, number, back }, amount, documents, receipts) : 0;
  const [earliest, latest] = paysAfter[customer.habit];
  const since = worsened.get(customer.name.en);
  const later = since !== undefined && back <= since ? sequence.whole(45, 120) : 0;
  const forgotten = customer.habit !== 'prompt' && sequence.happens(0.03) ? sequence.whole(200, 700) : 0;
  const settled = due + sequence.whole(earliest, latest) + later + forgotten;
  if (sequence.happens(0.07)) {
    const part = Math.round((amount * sequence.whole(3, 6)) / 1_000_000) * 100_000;
    if (part > 0) receipts.push({ date: Math.min(settled, due + sequence.whole(0, 10)), customer: customer.name, number, amount: part });
    paid += part;
  }
  if (amount > paid) receipts.push({ date: settled, customer: customer.name, number, amount: amount - paid });
}

/** Goods sent back: a credit note, set against its invoice three weeks later. Gives its amount, which is negative. */
function creditNote(sequence: Sequence, { customer, salesperson, date, number }: Order, invoiced: number, documents: HistoryDocument[], receipts: HistoryReceipt[]): number {
  const returned = date + sequence.whole(5, 25);
  const amount = -Math.round((invoiced * sequence.whole(4, 20)) / 100);
  if (returned > sampleAsOf) return 0;
  const own = `CN${number.slice(3)}`;
  documents.push({ customer: customer.name, number: own, date: returned, due: null, amount, salesperson });
  const set = returned + 21;
  receipts.push({ date: set, customer: customer.name, number, amount: -amount }, { date: set, customer: customer.name, number: own, amount });
  return amount;
}

/** A day of the month that ends on `monthEnd`, no weekend. */
function workingDay(sequence: Sequence, monthEnd: number): number {
  const { year, month } = calendarDay(monthEnd)!;
  for (;;) {
    const day = sequence.whole(monthEnd - daysInMonth(year, month) + 1, monthEnd);
    if (day % 7 >= 2) return day;
  }
}
