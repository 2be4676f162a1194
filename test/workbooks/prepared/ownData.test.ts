import { readFileSync } from 'node:fs';
import { preparedPath } from '../../../src/build/workbooks';
import { PreparedBook, type Typed } from './support/book';
import { otherItems, pastedRow } from './support/inventory';

/** What people do with the workbooks besides pasting well-formed lists: little data, none, a cell emptied, names that are nowhere else. */
const asOf = 46_326; // 31 October 2026
const open = (id: string): Promise<PreparedBook> => PreparedBook.open(readFileSync(preparedPath(id, 'en')));
const targets = 'Targets, and what is done when one is missed';

test('Receivables: forty documents, a stranger who pays, every target missed, no as-of date, no data', async () => {
  const book = await open('receivables');
  const invoices = Array.from({ length: 40 }, (_, row): Typed[] => [`Firm ${row % 7}`, `N${row}`, asOf - 20 - row, row === 39 ? null : asOf - row + 10, 100 + row, row === 39 ? null : 'Somebody']);
  book.paste('Invoices', invoices);
  book.paste('Receipts', [[asOf - 5, 'Firm 1', 'N1', 50], [asOf - 2, 'Stranger', null, 60], [asOf - 2, 'Firm 2', 'N-none', 70]]);
  book.paste('Actions', [['N3', 'Call', 'Ada', asOf + 1], ['N-none', 'Write', 'Ada', asOf + 1]]);
  await book.calculated();
  const balance = 40 * 100 + (39 * 40) / 2 - 50 - 60 - 70;
  const overdue = invoices.reduce((sum, [, , , due, amount]) => ((due === null ? asOf - 59 + 30 : Number(due)) < asOf ? sum + Number(amount) : sum), 0);
  expect(book.row('Report', 'Receivables', 'Key figures')[1]).toBe(balance);
  // What no customer has stands among the others.
  expect(book.row('Report', 'Total', 'Largest customers').slice(1, 6)).toEqual([balance, 1, expect.any(Number), expect.any(Number), overdue]);
  expect(book.row('Report', 'By days past due', 'Key figures')[6]).toBe(`Overdue USD ${overdue.toLocaleString('en-US')}, ${((overdue / (balance + 130)) * 100).toFixed(1)}% of open invoices, 2026-10-31`);
  // Without a due date of its own a document is due by the terms; what is blank stays blank.
  expect(book.rowAt('Overdue', 'Rank', 'Lindgate Trading Co. · Overdue documents by amount: who acts', 1).slice(2, 8)).toEqual(['N39', asOf - 29, 29, 139, '1–30', '']);
  expect(Object.values(book.table('Actions')).slice(4, 6).map((column) => column.slice(0, 2))).toEqual([['Firm 3', 'document not found'], [103, '']]);

  const figures = ['Receivables', 'Overdue', 'Overdue rate', 'Older than one year', 'Five largest customers', 'DSO (days)', 'Loss allowance', 'Collected in the month'];
  for (const figure of figures) {
    const target = book.addressRightOf('Control', figure, targets);
    book.type(target, -1);
    book.type(target.replace('!B', '!C'), 'lower');
  }
  await book.calculated();
  expect(figures.map((_, index) => book.rowAt('Report', 'Figure', 'Targets missed: what is done, by whom, by when', index + 1)[0])).toEqual(figures);

  book.type('AsOf', '');
  await book.calculated();
  expect(book.errors()).toEqual([]);
  expect(book.row('Report', 'Receivables', 'Key figures').slice(1, 5)).toEqual(['n/a', 'n/a', '', 'n/a']);

  book.type('AsOf', asOf);
  book.paste('Invoices', [[null, null, null, null, null, null]]);
  book.paste('Receipts', [[null, null, null, null]]);
  await book.calculated();
  expect(book.errors()).toEqual([]);
  expect([book.row('Report', 'Receivables', 'Key figures')[1], book.named('DataThrough')]).toEqual(['n/a', 0]);
}, 240_000);

test('Inventory: fewer items than the report lists, none that is used, an unknown item, no data', async () => {
  const book = await open('inventory');
  book.paste('Items', otherItems(5).map((item) => pastedRow({ ...item, demand: item.demand.map(() => 0) })));
  book.paste('Actions', [['nowhere', 'Order', 'Ada', asOf + 1]]);
  await book.calculated();
  expect(book.errors()).toEqual([]);
  expect(book.row('Report', 'C', 'ABC classes by usage at cost').slice(1, 5)).toEqual([5, 1, 0, 0]);
  expect(book.table('Actions')['Item name']).toEqual(['item not found']);

  book.paste('Items', [Array.from({ length: 27 }, () => null)]);
  book.paste('MonthEnds', [Array.from({ length: 8 }, () => null)]);
  book.type('AsOf', '');
  await book.calculated();
  expect(book.errors()).toEqual([]);
  expect(book.row('Report', 'Total', 'ABC classes by usage at cost').slice(1, 4)).toEqual([0, 0, 0]);
}, 240_000);
