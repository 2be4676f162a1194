import { type Sequence, sequenceFrom } from '../../../src/workbooks/sample/sequence';
import { type Application, type BookedDocument, type Books, type DocumentClass, exactStep, inLocal, type Truth } from './books';
import { addMonths, dayOf, serial } from './calendar';
import { type Customer, customers } from './customers';
import type { Cents } from './money';
import { plantCases } from './plantedCases';

/** The same start gives the same books on every machine. `times` as many invoices make longer lists. */
export function makeTruth({ start = 20261130, times = 1 }: { readonly start?: number; readonly times?: number } = {}): Truth {
  const books = emptyBooks(start);
  for (const customer of customers) tradeWith(books, customer, times);
  plantCases(books);
  giveNumbers(books.documents);
  return { start: books.start, end: books.end, asOf: books.asOf, customers, documents: books.documents, applications: books.applications, advances: books.advances };
}

function emptyBooks(start: number): Books {
  const documents: BookedDocument[] = [];
  const applications: Application[] = [];
  return {
    start: serial(2024, 1, 1),
    end: serial(2026, 12, 31),
    asOf: serial(2026, 11, 30),
    sequence: sequenceFrom(start),
    documents,
    applications,
    advances: [],
    book(entry) {
      const document: BookedDocument = { number: '', voucher: '', since: entry.date, due: null, local: inLocal(entry.customer, entry.foreign), refersTo: null, ...entry };
      documents.push(document);
      return document;
    },
    apply(from, to, local, date = Math.max(from.date, to.date)) {
      applications.push({ from, to, local, date });
    },
  };
}

/** Three years of invoices and their receipts. No two documents of a customer have the same amount, so that an equal amount means something. */
function tradeWith(books: Books, customer: Customer, times: number): void {
  const { sequence } = books;
  const { pays, terms } = customer;
  const taken = new Set<Cents>();
  for (let month = books.start; month <= books.end; month = addMonths(month, 1)) {
    const { year, month: number } = dayOf(month);
    if (pays.until !== undefined && year * 12 + number > pays.until) break;
    const count = sequence.whole(...pays.invoices) * times;
    for (let invoice = 0; invoice < count; invoice += 1) {
      const date = month + sequence.whole(0, 27);
      const foreign = amountOf(sequence, customer, taken);
      const document = books.book({ class: 'invoice', customer, date, foreign, due: date + terms });
      if (!sequence.happens(pays.never)) receive(books, document, taken);
    }
  }
}

function amountOf(sequence: Sequence, customer: Customer, taken: Set<Cents>): Cents {
  for (;;) {
    // In long books the range grows, so that there is always a free amount.
    const foreign = customer.currency === 'CNY' ? sequence.whole(200_000, 15_000_000) : sequence.whole(50, Math.max(1500, 2 * taken.size)) * exactStep;
    if (taken.has(foreign)) continue;
    taken.add(foreign);
    return foreign;
  }
}

function receive(books: Books, invoice: BookedDocument, taken: Set<Cents>): void {
  const { sequence } = books;
  const { customer } = invoice;
  const { pays } = customer;
  const first = Math.max(invoice.date + 1, invoice.due! + sequence.whole(...pays.late));
  const part = sequence.happens(pays.inParts) ? partOf(sequence, invoice.foreign, customer) : invoice.foreign;
  const amounts = part === invoice.foreign ? [part] : [part, invoice.foreign - part];
  amounts.forEach((foreign, index) => {
    const date = first + index * 30;
    if (date > books.end) return;
    taken.add(foreign);
    const receipt = books.book({ class: 'receipt', customer, date, foreign: -foreign });
    if (!sequence.happens(pays.unapplied)) books.apply(receipt, invoice, -receipt.local);
  });
}

function partOf(sequence: Sequence, foreign: Cents, customer: Customer): Cents {
  const step = customer.currency === 'CNY' ? 1 : exactStep;
  return Math.floor((foreign * sequence.whole(30, 70)) / 100 / step) * step;
}

const letters: Readonly<Record<DocumentClass, string>> = { opening: 'QC', invoice: 'AR', retention: 'AR', creditNote: 'AR', receipt: 'SKD', advance: 'YSD', transferOut: 'ZZ', transferIn: 'ZZ', revaluation: 'TH' };

function giveNumbers(documents: BookedDocument[]): void {
  documents.sort((a, b) => a.date - b.date);
  const used = new Map<string, number>();
  const next = (key: string, from: number): number => {
    const value = (used.get(key) ?? from) + 1;
    used.set(key, value);
    return value;
  };
  for (const document of documents) {
    document.number = `${letters[document.class]}${String(next('number', 9000)).padStart(8, '0')}`;
    const { year, month } = dayOf(document.date);
    const word = document.class === 'receipt' || document.class === 'advance' ? '收' : '转';
    document.voucher = `${word}-${next(`${word}${year}-${month}`, 0)}`;
  }
}
