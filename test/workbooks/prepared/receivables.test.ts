import { readFileSync } from 'node:fs';
import { preparedFile, preparedPath } from '../../../src/build/workbooks';
import { languages, type Language } from '../../../src/texts/words';
import { receivables } from '../../../src/workbooks/prepared/receivables/receivables';
import { PreparedBook, type Typed } from './support/book';
import { expectedOn, monthEnd, type Expected, type Invoice, type Receipt, type Rules } from './support/receivables';

const asOf = 46_326; // 31 October 2026
const yearStart = 46_022; // 31 December 2025
const daysAt = (day: number): readonly number[] => [day, monthEnd(day, -1), monthEnd(day, -12), yearStart];
const rules: Rules = { limits: [30, 60, 90], bandRates: [0.005, 0.02, 0.05, 0.15, 0.4], ageRates: null, terms: 30, salesMonths: 3 };
const rulesOf: Record<Language, Rules> = { en: rules, zh: { ...rules, ageRates: [0.05, 0.1, 0.3, 0.5, 0.8, 1] } };

const committed = (language: Language): Uint8Array => readFileSync(preparedPath('receivables', language));
const cents = (value: unknown): number => Math.round(Number(value) * 100);

/** Rows as they stand in the file. */
function rowsOf(book: PreparedBook): { invoices: Invoice[]; receipts: Receipt[] } {
  const [customers, numbers, dates, dues, amounts] = Object.values(book.table('Invoices')) as (string | number)[][];
  const [days, payers, settled, received] = Object.values(book.table('Receipts')) as (string | number)[][];
  return {
    invoices: customers!.map((customer, row) => ({ customer: String(customer), number: String(numbers![row]), date: Number(dates![row]), due: dues![row] === '' ? null : Number(dues![row]), amount: cents(amounts![row]) })),
    receipts: days!.map((day, row) => ({ date: Number(day), customer: String(payers![row]), number: settled![row] === '' ? null : String(settled![row]), amount: cents(received![row]) })),
  };
}

const labels = {
  en: { report: 'Report', section: 'Key figures', figures: ['Receivables', 'Overdue', 'Overdue rate', 'Older than one year', 'Five largest customers', 'DSO (days)', 'Loss allowance', 'Collected in the month'], bandsSection: 'By days past due', bands: ['Current', '1–30', '31–60', '61–90', '91+', 'Credits, unapplied'] },
  zh: { report: '报告', section: '关键指标', figures: ['应收余额', '逾期额', '逾期率', '一年以上占比', '前五大客户占比', '应收账款周转天数（天）', '坏账准备', '当月回款'], bandsSection: '逾期分析', bands: ['未到期', '1–30天', '31–60天', '61–90天', '90天以上', '贷项及未核销'] },
};
const ids = ['balance', 'overdue', 'overdueRate', 'overYear', 'topFive', 'dso', 'allowance', 'collected'] as const;
const isMoney = (id: (typeof ids)[number]): boolean => ['balance', 'overdue', 'allowance', 'collected'].includes(id);

/** Every figure of the report on its four days, its bands and the customers, against what the rows give. */
function expectReport(book: PreparedBook, language: Language, expected: readonly Expected[]): void {
  const { report, section, figures, bandsSection, bands } = labels[language];
  ids.forEach((id, index) => {
    const shown = book.row(report, figures[index]!, section);
    [shown[1], shown[2], shown[4], shown[6]].forEach((value, moment) => {
      if (isMoney(id)) expect([id, moment, cents(value)]).toEqual([id, moment, Math.round(expected[moment]![id])]);
      else expect(Number(value)).toBeCloseTo(expected[moment]![id], 9);
    });
  });
  bands.forEach((band, index) => {
    const shown = book.row(report, band, bandsSection);
    [shown[1], shown[3], shown[5]].forEach((value, moment) => expect([band, cents(value)]).toEqual([band, [...expected[moment]!.bands, expected[moment]!.credits][index]]));
  });
  const customers = book.table('Customers');
  const [names, balances] = [Object.values(customers)[0]!, Object.values(customers)[2]!];
  const found = new Map(names.flatMap((name, row) => (name === '' ? [] : [[String(name), cents(balances[row])]])) as [string, number][]);
  for (const [customer, balance] of found) expect([customer, balance]).toEqual([customer, expected[0]!.customers.get(customer) ?? 0]);
  expect([...expected[0]!.customers].filter(([name, balance]) => balance !== 0 && !found.has(name))).toEqual([]);
}

test.each(languages)('the committed file is the one that is made today (%s)', async (language) => {
  // When this fails: npm run workbooks
  expect(Buffer.from(await preparedFile(receivables(language), language)).equals(Buffer.from(committed(language)))).toBe(true);
}, 240_000);

test.each(languages)('every figure of the file is what its rows give (%s)', async (language) => {
  const book = await PreparedBook.open(committed(language));
  const { invoices, receipts } = rowsOf(book);
  expect(invoices.length).toBeGreaterThan(500);
  expectReport(book, language, daysAt(asOf).map((day) => expectedOn(day, invoices, receipts, rulesOf[language])));
  expect([book.named('ChecksFailed'), book.named('ChecksCount'), book.named('DataThrough')]).toEqual([0, 9, Math.max(...invoices.map(({ date }) => date), ...receipts.map(({ date }) => date))]);
  expect(book.errors()).toEqual([]);
});

/** Invented rows with what bookkeepers have: advances, credit notes, part payments, payments before the invoice, missing due dates. */
function others(count: number): { invoices: Invoice[]; receipts: Receipt[] } {
  let state = 7;
  const next = (limit: number): number => (state = (state * 48_271) % 2_147_483_647) % limit;
  const invoices = Array.from({ length: count }, (_, row): Invoice => {
    const date = asOf - next(760);
    return { customer: `Customer ${next(23)}`, number: row % 7 === 0 ? `0${1000 + row}` : `912345678901234567${1000 + row}`, date, due: row % 11 === 0 ? null : date + 30 + next(40), amount: (row % 13 === 0 ? -1 : 1) * (10_000 + next(5_000_000)) };
  });
  const receipts = invoices.flatMap(({ customer, number, date, amount }, row): Receipt[] => {
    if (row % 5 === 0) return [];
    const part = row % 3 === 0 ? Math.round(amount / 3) : amount;
    return [{ date: date + next(120) - 5, customer, number, amount: part }];
  });
  return { invoices, receipts: [...receipts, { date: asOf - 3, customer: 'Customer 4', number: null, amount: 123_456 }] };
}

const pasted = (book: PreparedBook, { invoices, receipts }: { invoices: readonly Invoice[]; receipts: readonly Receipt[] }): void => {
  book.paste('Invoices', invoices.map(({ customer, number, date, due, amount }): Typed[] => [customer, number, date, due, amount / 100, 'Somebody']));
  book.paste('Receipts', receipts.map(({ date, customer, number, amount }): Typed[] => [date, customer, number, amount / 100]));
};

test.each([
  ['fewer', 150, 'en'],
  ['more', 900, 'zh'],
] as const)('other rows, %s than before, recalculate without the add-in', async (_, count, language) => {
  const book = await PreparedBook.open(committed(language));
  const rows = others(count);
  pasted(book, rows);
  await book.calculated();
  const expected = daysAt(asOf).map((day) => expectedOn(day, rows.invoices, rows.receipts, rulesOf[language]));
  expectReport(book, language, expected);
  expect(book.errors()).toEqual([]);
  // The general ledger is still that of the sample: this check fails, and only this one.
  const verdicts = Object.values(book.table('Checks'))[4]!;
  expect(verdicts).toEqual(['✗', '✓', '✓', '✓', '✓', '✓', '✓', '✓', '✓']);
  book.type('ControlBalance', expected[0]!.balance / 100);
  expect((await book.calculated()).named('ChecksFailed')).toBe(0);
}, 120_000);

test('another as-of date replays the whole report', async () => {
  const book = await PreparedBook.open(committed('en'));
  const { invoices, receipts } = rowsOf(book);
  const earlier = monthEnd(asOf, -2);
  book.type('AsOf', earlier);
  await book.calculated();
  expectReport(book, 'en', daysAt(earlier).map((day) => expectedOn(day, invoices, receipts, rules)));
}, 120_000);

test('rows that cannot be counted are counted and named, and the checks fail', async () => {
  const book = await PreparedBook.open(committed('en'));
  const { invoices, receipts } = others(40);
  book.paste('Invoices', [
    ...invoices.map(({ customer, number, date, due, amount }): Typed[] => [customer, number, date, due, amount / 100, 'Somebody']),
    [null, 'A-1', asOf - 10, asOf + 20, 50, null],
    ['Customer 1', 'A-2', '2026-10-05', asOf + 20, 60, null],
    ['Customer 1', 'A-3', asOf - 10, asOf + 20, 'seventy', null],
    ['Customer 1', invoices[0]!.number, asOf - 10, asOf + 20, 80, null],
  ]);
  book.paste('Receipts', receipts.map(({ date, customer, number, amount }): Typed[] => [date, customer, number, amount / 100]));
  await book.calculated();
  expect(book.row('Checks', 'Documents left out or counted twice', 'Check').slice(1, 5)).toEqual([0, 4, 4, '✗']);
  const list = 'Documents left out or counted twice (the first five)';
  expect(['no customer', 'no date', 'no amount', 'number repeated'].map((what) => book.row('Checks', what, list).slice(3, 4))).toEqual([['A-1'], ['A-2'], ['A-3'], [invoices[0]!.number]].map((number) => number));
  expect(book.row('Checks', 'Customers = receivables', 'Check')[4]).toBe('✗');
  expect(String(book.row('Report', 'Receivables', 'Key figures')[0])).toBe('Receivables');
  expect(book.errors()).toEqual([]);
}, 120_000);
