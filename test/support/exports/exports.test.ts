import { readXlsx } from 'hucre/xlsx';
import type { BookedDocument, Truth } from './books';
import { addMonths, dayOf, monthEnd, serial, write } from './calendar';
import { type Customer, customers } from './customers';
import { ageItems, bandOf, collections, creditsOf, provision } from './expected';
import { balanceExports, everyExport, itemExports, ledgerExports } from './layouts';
import { periodsOf } from './layouts/kingdeeBalances';
import { directionOf } from './layouts/movements';
import { controlBalances } from './layouts/trialBalance';
import * as money from './money';
import { asBooked, balanceOf, oldestFirst, onDebitSide, periodBalances, spreadBackwards } from './settle';
import { transformations } from './transform';
import { makeTruth } from './truth';
import { toWorkbook } from './workbook';

const truth = makeTruth();
const named = (code: string): Customer => customers.find((customer) => customer.code === code)!;

describe('the calendar and the ways of writing', () => {
  test('days go there and back, and months end where they end', () => {
    expect(dayOf(serial(2024, 2, 29))).toEqual({ year: 2024, month: 2, day: 29 });
    expect(monthEnd(serial(2024, 2, 3))).toBe(serial(2024, 2, 29));
    expect(monthEnd(serial(2026, 11, 30), -1)).toBe(serial(2026, 10, 31));
    expect(addMonths(serial(2026, 1, 31), 1)).toBe(serial(2026, 2, 28));
    expect(addMonths(serial(2025, 11, 30), 12)).toBe(serial(2026, 11, 30));
  });

  test('dates and amounts are written as the systems write them', () => {
    const day = serial(2024, 8, 20);
    expect([write.iso(day), write.dots(day), write.american(day), write.words(day), write.tally(day), write.republic(day), write.period(day)]).toEqual([
      '2024-08-20', '20.08.2024', '08/20/2024', '20 Aug 2024', '20-Aug-24', '113/08/20', '202408',
    ]);
    expect([money.text(-12_345_678), money.german(-12_345_678), money.trailing(-5), money.parentheses(-3_000_000), money.dollars(-118_450), money.side(-1_100_000), money.number(12_345)]).toEqual([
      '-123,456.78', '123.456,78-', '0.05-', '(30,000.00)', '-$1,184.50', '11000.00 Cr', 123.45,
    ]);
    expect([directionOf(1), directionOf(-1), directionOf(0)]).toEqual(['借', '贷', '平']);
  });
});

/** Documents of one customer, as a hand would write them. */
function small(entries: readonly (readonly [BookedDocument['class'], number, number, number?])[]): Truth {
  const customer = named('0017');
  const documents: BookedDocument[] = [];
  for (const [kind, date, local, refersTo] of entries) {
    documents.push({ number: String(documents.length + 1), voucher: '', class: kind, customer, date, since: date, due: local > 0 ? date + 30 : null, local, foreign: local, refersTo: refersTo === undefined ? null : documents[refersTo]! });
  }
  return { start: serial(2026, 1, 1), end: serial(2026, 12, 31), asOf: serial(2026, 3, 31), customers: [customer], documents, applications: [], advances: [] };
}
const openOf = (books: Truth): Record<string, number> => Object.fromEntries(oldestFirst(books).map((item) => [item.document.number, item.open]));
const [january, february, march] = [serial(2026, 1, 10), serial(2026, 2, 10), serial(2026, 3, 10)];

describe('the second reckoning, on cases that a hand can follow', () => {
  test('receipts of 180 against 100, 200 and 150 leave 120 and 150', () => {
    expect(openOf(small([['invoice', january, 100], ['invoice', february, 200], ['invoice', march, 150], ['receipt', march, -180]]))).toEqual({ 2: 120, 3: 150 });
  });

  test('a red invoice goes to the one it names, else to the one of its amount, else to the oldest', () => {
    expect(openOf(small([['invoice', january, 100], ['invoice', february, 200], ['creditNote', march, -50, 1]]))).toEqual({ 1: 100, 2: 150 });
    expect(openOf(small([['invoice', january, 100], ['invoice', february, 200], ['creditNote', march, -200]]))).toEqual({ 1: 100 });
    expect(openOf(small([['invoice', january, 100], ['invoice', february, 200], ['creditNote', march, -30]]))).toEqual({ 1: 70, 2: 200 });
  });

  test('more receipts than invoices leave a credit, and what comes after the as-of date is not there', () => {
    expect(openOf(small([['invoice', january, 100], ['receipt', february, -130], ['receipt', serial(2026, 4, 1), -500]]))).toEqual({ 2: -30 });
  });

  test('a revaluation is part of its bill, and a transfer is as old as its original', () => {
    expect(openOf(small([['invoice', january, 100], ['revaluation', february, 7, 0], ['revaluation', march, -3, 0]]))).toEqual({ 1: 104 });
  });

  test('as booked, each receipt settles what it was applied to', () => {
    const books = small([['invoice', january, 100], ['invoice', february, 200], ['receipt', march, -150]]);
    const [, second, receipt] = books.documents;
    const items = asBooked({ ...books, applications: [{ from: receipt!, to: second!, local: 120, date: march }] });
    expect(items.map(({ document, open, class: kind }) => [document.number, open, kind])).toEqual([['1', 100, 'item'], ['2', 80, 'item'], ['3', -30, 'receipts']]);
    const later = asBooked({ ...books, applications: [{ from: receipt!, to: second!, local: 120, date: serial(2026, 4, 2) }] });
    expect(later.map(({ open }) => open)).toEqual([100, 200, -150]);
  });

  test('a closing balance is spread over the newest debits first', () => {
    expect(spreadBackwards(270, [100, 200, 150])).toEqual({ periods: [0, 120, 150], older: 0, credit: 0 });
    expect(spreadBackwards(500, [100, 200, 150])).toEqual({ periods: [100, 200, 150], older: 50, credit: 0 });
    expect(spreadBackwards(-20, [100])).toEqual({ periods: [0], older: 0, credit: -20 });
    // A month with more red invoices than blue ones takes nothing and gives nothing.
    expect(spreadBackwards(50, [100, -10])).toEqual({ periods: [50, 0], older: 0, credit: 0 });
  });

  test('bands meet without a gap: the limits themselves and the day after', () => {
    const asOf = serial(2026, 11, 30);
    const due = (days: number): number => bandOf(asOf, asOf - days, 'due', collections.limits);
    expect([-1, 0, 1, 30, 31, 60, 61, 90, 91].map(due)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
    const booked = (year: number, month: number, day: number): number => bandOf(asOf, serial(year, month, day), 'booked', provision.limits);
    expect([booked(2026, 11, 30), booked(2026, 10, 31), booked(2026, 10, 30), booked(2026, 6, 3), booked(2026, 6, 2)]).toEqual([0, 0, 1, 3, 4]);
    expect([booked(2025, 11, 30), booked(2025, 11, 29), booked(2024, 11, 30), booked(2024, 11, 29), booked(2021, 11, 30), booked(2021, 11, 29)]).toEqual([4, 5, 5, 6, 8, 9]);
  });
});

describe('the books', () => {
  test('the same start gives the same books, another start others', () => {
    const print = (books: Truth): string => JSON.stringify(books.documents.map(({ number, date, local }) => [number, date, local]));
    expect(print(makeTruth())).toBe(print(truth));
    expect(print(makeTruth({ start: 7 }))).not.toBe(print(truth));
    expect(makeTruth({ times: 5 }).documents.length).toBeGreaterThan(3000);
  });

  test('every case that the exports must bring is in them', () => {
    const kinds = new Set(truth.documents.map((document) => document.class));
    expect([...kinds].sort()).toEqual(['advance', 'creditNote', 'invoice', 'opening', 'receipt', 'retention', 'revaluation', 'transferIn', 'transferOut']);
    expect(truth.asOf - truth.start).toBeGreaterThan(730);
    expect(truth.documents.filter((document) => document.date > truth.asOf && document.class === 'receipt').length).toBeGreaterThan(3);
    expect(truth.documents.some((document) => document.date > truth.asOf && document.class === 'invoice')).toBe(true);
    expect(truth.customers.filter((customer) => balanceOf(truth, customer) < 0).length).toBe(3);
    expect(truth.customers.some((customer) => balanceOf(truth, customer) === 0)).toBe(true);
    expect(controlBalances(truth).advances).toBe(-1_700_000);
    const applied = new Map<BookedDocument, number>();
    for (const { to, local } of truth.applications) applied.set(to, (applied.get(to) ?? 0) + local);
    const early = truth.applications.filter(({ to, date }) => to.due !== null && date < to.due).length;
    expect(early).toBeGreaterThan(20);
    expect([...applied].filter(([to, sum]) => sum > 0 && sum < to.local).length).toBeGreaterThan(2);
    for (const [to, sum] of applied) expect(sum).toBeLessThanOrEqual(to.local);
  });

  test('numbers are given once, and amounts are whole cents in both currencies', () => {
    expect(new Set(truth.documents.map(({ number }) => number.replace(/\D/g, ''))).size).toBe(truth.documents.length);
    for (const { local, foreign } of truth.documents) expect([Number.isInteger(local), Number.isInteger(foreign)]).toEqual([true, true]);
    for (const item of [...asBooked(truth), ...oldestFirst(truth)]) expect(Number.isInteger(item.openForeign)).toBe(true);
  });

  test('what is open adds up to the balance of each customer, however it is settled', () => {
    for (const customer of truth.customers) {
      for (const items of [asBooked(truth), oldestFirst(truth), oldestFirst(truth, 'due')]) {
        expect(items.filter((item) => item.customer === customer).reduce((sum, { open }) => sum + open, 0)).toBe(balanceOf(truth, customer));
      }
    }
    expect(controlBalances(truth).receivables).toBe(asBooked(truth).reduce((sum, { open }) => sum + open, 0));
  });

  test('the cases decide something: settling otherwise would give another answer', () => {
    const open = (items: ReturnType<typeof asBooked>): string[] => items.map(({ document, open: amount }) => `${document.number} ${amount}`).sort();
    expect(open(asBooked(truth))).not.toEqual(open(oldestFirst(truth)));
    // Red invoices that name a blue one or have its amount, the transfer and the revaluation all fall on what is still open.
    const items = oldestFirst(truth);
    const fresh = (code: string): typeof items => items.filter((item) => item.customer === named(code));
    const red = truth.documents.find((document) => document.class === 'creditNote' && document.refersTo !== null && document.date <= truth.asOf)!;
    expect(fresh('0044').find(({ document }) => document === red.refersTo)?.open).toBe(red.refersTo!.local + red.local);
    expect(fresh('0044').some(({ document }) => document.local === 7_684_020)).toBe(false);
    const transfer = fresh('0188').find(({ document }) => document.class === 'transferIn')!;
    expect([transfer.open, transfer.since, transfer.document.date]).toEqual([transfer.document.local, serial(2026, 7, 10), serial(2026, 10, 20)]);
    expect(fresh('0102').find(({ document }) => document.date === serial(2026, 9, 15) && document.foreign === 2_000_000)?.open).toBe(14_170_000 + 31_000 - 12_050);
    expect(items.find((item) => item.older)?.open).toBe(46_234_567);
    expect(items.filter((item) => item.open < 0).map((item) => item.class)).toEqual(['creditNotes', 'receipts', 'advances']);
    // The order of due dates would settle the same, so that both purposes have one answer.
    expect(open(oldestFirst(truth, 'due'))).toEqual(open(items));
  });

  test('opening, debits and credits give the closing balance of every month and year, and no period has more red than blue', () => {
    for (const customer of truth.customers) {
      for (const kind of ['months', 'years'] as const) {
        const periods = periodBalances(truth, customer, periodsOf(truth, truth.asOf, kind));
        periods.forEach((period, index) => {
          if (index > 0) expect(period.opening).toBe(periods[index - 1]!.closing);
          if (balanceOf(truth, customer) > 0) expect(period.debit).toBeGreaterThanOrEqual(0);
        });
        expect(periods.at(-1)!.closing).toBe(balanceOf(truth, customer));
      }
    }
    expect(truth.documents.filter((document) => document.class === 'creditNote').every(onDebitSide)).toBe(true);
  });

  test('bands and classes add up to the total, by customer and in all', () => {
    const aged = ageItems(truth, asBooked(truth), 'due', collections.limits, (item) => item.customer.code, false);
    expect(aged.all.total).toBe(controlBalances(truth).receivables);
    expect([...aged.customers.values()].reduce((sum, { total }) => sum + total, 0)).toBe(aged.all.total);
    expect(creditsOf(aged.all)).toBeLessThan(0);
    expect(aged.all.bands.every((amount) => amount > 0)).toBe(true);
  });
});

describe('the exports', () => {
  const files = Object.entries(everyExport).map(([name, make]) => [name, make(truth)] as const);

  test('every layout is written, with planted totals where the system has them', () => {
    expect(Object.keys(itemExports).length + Object.keys(ledgerExports).length + Object.keys(balanceExports).length).toBeGreaterThan(20);
    for (const [name, file] of files) {
      expect([name, file.expected === null]).toEqual([name, file.refusal !== null]);
      if (file.expected !== null) expect([name, file.expected.booked.all.total]).toEqual([name, file.expected.total]);
      for (const sheet of file.sheets) {
        expect(sheet.rows.length).toBe(sheet.kinds.length);
        expect(sheet.kinds).toContain('heading');
        expect(sheet.kinds).toContain('data');
      }
    }
    const totals = Object.fromEntries(files.map(([name, file]) => [name, file.expected?.totalRows]));
    expect(totals['L1 Kingdee aging by document']).toBe(14); // thirteen customers with something open, and the whole
    expect(totals['L5 Yonyou customer ledger']).toBeGreaterThan(500);
    expect(totals['L16 Tally pending bills']).toBe(0);
  });

  test.each(Object.entries(transformations))('%s: nothing is lost and nothing is added', (_, transform) => {
    for (const [name, file] of files) {
      const changed = transform(file, 11);
      file.sheets.forEach((sheet, index) => {
        const other = changed.sheets[index]!;
        const content = (rows: (typeof sheet)['rows'], kinds: (typeof sheet)['kinds']): string[] => rows.filter((_, row) => kinds[row] === 'data').flat().map(String).sort();
        expect([name, content(other.rows, other.kinds)]).toEqual([name, content(sheet.rows, sheet.kinds)]);
        expect(other.kinds).toEqual(sheet.kinds);
      });
    }
  });

  test('the transformations change what they say', () => {
    const file = itemExports['L12 SAP FBL5N'](truth);
    for (const transform of Object.values(transformations)) expect(JSON.stringify(transform(file, 11))).not.toBe(JSON.stringify(file));
    const grouped = itemExports['L1 Kingdee aging by document'](truth);
    const permuted = transformations['columns permuted'](grouped, 3).sheets[0]!;
    const first = permuted.columns.findIndex((column) => column.headings[0] === '原币');
    expect(permuted.columns.slice(first, first + 5).map((column) => column.headings[1])).toEqual(['尚未收款金额', '0-30天', '31-60天', '61-90天', '90天以上']);
    const ledger = ledgerExports['L5 Yonyou customer ledger'](truth);
    expect(transformations['rows shuffled'](ledger, 3)).toBe(ledger);
  });

  test('a file of each can be opened again with the same cells', async () => {
    const file = itemExports['L1 Kingdee aging by document'](truth);
    const book = await readXlsx(await toWorkbook(file.sheets, { rows: 2, columns: 1 }));
    expect(book.sheets.map(({ name }) => name)).toEqual(['应收款账龄分析表']);
    const rows = book.sheets[0]!.rows;
    file.sheets[0]!.rows.forEach((row, index) => row.forEach((cell, column) => expect(rows[index + 2]?.[column + 1] ?? null).toEqual(cell)));
    expect(book.sheets[0]!.merges).toContainEqual({ startRow: 4, endRow: 4, startCol: 9, endCol: 13 });
  });
});
