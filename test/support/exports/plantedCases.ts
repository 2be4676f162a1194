import { type Books, exactStep } from './books';
import { addMonths, serial } from './calendar';
import { type Customer, customers } from './customers';

function customer(code: string): Customer {
  const found = customers.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`No customer ${code}`);
  return found;
}

/** The cases that the exports must bring, one after the other; each stands at one customer. */
export function plantCases(books: Books): void {
  openings(books);
  redInvoices(books);
  retention(books);
  transfer(books);
  revaluation(books);
  customersInCredit(books);
  advances(books);
  afterTheAsOfDate(books);
}

/** Balances brought forward: settled, settled in part (older than the data) and one on the credit side. */
function openings(books: Books): void {
  const since = serial(2023, 9, 15);
  const forward = (code: string, foreign: number, paid: readonly (readonly [number, number])[]): void => {
    const owner = customer(code);
    const opening = books.book({ class: 'opening', customer: owner, date: books.start, since, due: since + owner.terms, foreign });
    for (const [days, amount] of paid) books.apply(books.book({ class: 'receipt', customer: owner, date: books.start + days, foreign: -amount }), opening, amount);
  };
  forward('0017', 24_000_000, [[40, 14_000_000], [75, 10_000_000]]);
  forward('0023', 8_800_010, [[120, 8_800_010]]);
  forward('0058', 61_234_567, [[200, 10_000_000], [500, 5_000_000]]);
  const ahead = customer('0044');
  const credit = books.book({ class: 'opening', customer: ahead, date: books.start, since, foreign: -5_000_000 });
  const invoice = books.book({ class: 'invoice', customer: ahead, date: books.start + 19, due: books.start + 19 + ahead.terms, foreign: 9_000_130 });
  books.apply(credit, invoice, 5_000_000);
  books.apply(books.book({ class: 'receipt', customer: ahead, date: books.start + 95, foreign: -4_000_130 }), invoice, 4_000_130);
  const old = customer('0058');
  books.book({ class: 'invoice', customer: old, date: serial(2025, 6, 18), due: serial(2025, 7, 18), foreign: 3_210_055 });
}

/** By reference, of an equal amount, and of neither. */
function redInvoices(books: Books): void {
  const owner = customer('0044');
  const invoice = (date: number, foreign: number) => books.book({ class: 'invoice', customer: owner, date, due: date + owner.terms, foreign });
  const blue = invoice(serial(2026, 10, 14), 16_950_040);
  const red = books.book({ class: 'creditNote', customer: owner, date: serial(2026, 11, 6), foreign: -2_118_755, refersTo: blue });
  books.apply(red, blue, 2_118_755);
  invoice(serial(2026, 9, 9), 7_684_020);
  books.book({ class: 'creditNote', customer: owner, date: serial(2026, 10, 21), foreign: -7_684_020 });
  books.book({ class: 'creditNote', customer: owner, date: serial(2026, 8, 25), foreign: -123_456 });
  const later = invoice(serial(2026, 11, 17), 9_123_411);
  // Reversed after the as-of date: on that date the invoice is still open in full.
  books.apply(books.book({ class: 'creditNote', customer: owner, date: serial(2026, 12, 4), foreign: -9_123_411, refersTo: later }), later, 9_123_411);
}

/** A tenth of the price kept back for a year; the old one was forgotten. */
function retention(books: Books): void {
  const owner = customer('0051');
  for (const date of [serial(2024, 8, 20), serial(2026, 10, 12)]) {
    const invoice = books.book({ class: 'invoice', customer: owner, date, due: date + owner.terms, foreign: 50_850_090 });
    books.book({ class: 'retention', customer: owner, date, due: addMonths(date, 12), foreign: 5_650_010 });
    const paid = date + owner.terms + 12;
    if (paid <= books.end) books.apply(books.book({ class: 'receipt', customer: owner, date: paid, foreign: -50_850_090 }), invoice, 50_850_090);
  }
}

/** A debt moved to a sister company: it is as old as it was. */
function transfer(books: Books): void {
  const from = customer('0170');
  const to = customer('0188');
  const since = serial(2026, 7, 10);
  const original = books.book({ class: 'invoice', customer: from, date: since, due: since + from.terms, foreign: 11_300_077 });
  const moved = serial(2026, 10, 20);
  const out = books.book({ class: 'transferOut', customer: from, date: moved, foreign: -11_300_077, refersTo: original });
  books.apply(out, original, 11_300_077);
  books.book({ class: 'transferIn', customer: to, date: moved, since, due: since + from.terms, foreign: 11_300_077, refersTo: original });
}

/** Gains and losses of the month-ends belong to the bill they revalue, and change no dollar. */
function revaluation(books: Books): void {
  const owner = customer('0102');
  const date = serial(2026, 9, 15);
  const parent = books.book({ class: 'invoice', customer: owner, date, due: date + owner.terms, foreign: 1000 * exactStep });
  books.book({ class: 'revaluation', customer: owner, date: serial(2026, 10, 31), foreign: 0, local: 31_000, refersTo: parent });
  books.book({ class: 'revaluation', customer: owner, date: serial(2026, 11, 30), foreign: 0, local: -12_050, refersTo: parent });
}

/** One by a red invoice of a sale before the data, one paid twice, one with an advance and no invoice yet. */
function customersInCredit(books: Books): void {
  books.book({ class: 'creditNote', customer: customer('0131'), date: serial(2026, 11, 3), foreign: -1_100_033 });
  books.book({ class: 'receipt', customer: customer('0144'), date: serial(2026, 10, 9), foreign: -3_000_012 });
  books.book({ class: 'advance', customer: customer('0156'), date: serial(2026, 10, 27), foreign: -8_500_000 });
}

/** Account 2203: one credit beside a debt in 1122, and one debit that belongs to the receivables. */
function advances(books: Books): void {
  books.advances.push({ customer: customer('0163'), date: serial(2026, 10, 15), local: -2_000_000 });
  books.advances.push({ customer: customer('0117'), date: serial(2026, 9, 8), local: -1_000_000 });
  books.advances.push({ customer: customer('0117'), date: serial(2026, 11, 19), local: 1_300_000 });
}

function afterTheAsOfDate(books: Books): void {
  const newcomer = customer('0205');
  books.book({ class: 'invoice', customer: newcomer, date: serial(2026, 12, 8), due: serial(2027, 1, 7), foreign: 4_520_000 });
}
