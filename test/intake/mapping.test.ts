import { lookAtColumn } from '../../src/intake/content';
import { candidates, describeColumns, mapColumns } from '../../src/intake/mapping';
import type { RoleId } from '../../src/intake/roles';

/** Heading -> cells of its column. */
function map(source: Record<string, (string | number)[]>): Record<string, string> {
  const headings = Object.keys(source);
  const columns = describeColumns(headings, Object.values(source).map((cells) => lookAtColumn(cells, 0, cells.length)));
  return Object.fromEntries(Object.entries(mapColumns(columns)).map(([role, index]) => [role as RoleId, headings[index]!]));
}
const days = ['2026-01-01', '2026-02-01'];
const money = ['10.00', '20.00'];
const texts = ['A', 'B'];

test('each column gets one role and each role one column', () => {
  expect(map({ 'Customer No.': texts, 'Customer Name': texts, 'Invoice Date': days, 'Due Date': days, Amount: money, 'Open balance': money })).toEqual({
    customer_code: 'Customer No.', customer_name: 'Customer Name', doc_date: 'Invoice Date', due_date: 'Due Date', amount_gross: 'Amount', open_amount: 'Open balance',
  });
});

test('a number of days is no due date, whatever its heading says', () => {
  expect(map({ 'Net due date': days, 'Arrears after net due date': [49, 10] })).toEqual({ due_date: 'Net due date', days_overdue: 'Arrears after net due date' });
});

test('the evidence of the data outranks the heading', () => {
  expect(map({ 'Due Date': texts, 'Payment due': days }).due_date).toBe('Payment due');
  expect(map({ 'Open amount': texts, Outstanding: money }).open_amount).toBe('Outstanding');
});

test('the amount in the currency of the books comes first, with its currency', () => {
  expect(map({ 原币币别: ['欧元'], '原币-尚未收款金额': money, 本位币币别: ['人民币'], '本位币-尚未收款金额': money })).toMatchObject({ open_amount: '本位币-尚未收款金额', currency: '本位币币别' });
  expect(map({ 本币金额: money, 凭证货币金额: money, 凭证货币: ['EUR', 'CNY'] })).toEqual({ amount_gross: '本币金额' });
});

test('"Customer | Name" is code and name; "Customer" alone is the name', () => {
  expect(map({ Customer: ['C1', 'C2'], Name: texts })).toEqual({ customer_code: 'Customer', customer_name: 'Name' });
  expect(map({ Customer: texts })).toEqual({ customer_name: 'Customer' });
});

test('bare words are taken only when nothing says more', () => {
  expect(map({ Date: days, 'Document Date': days }).doc_date).toBe('Document Date');
  expect(map({ Date: days }).doc_date).toBe('Date');
});

test('an empty column is the last candidate', () => {
  const columns = describeColumns(['Due date', 'Due'], [lookAtColumn([], 0, 0), lookAtColumn(days, 0, 2)]);
  expect(candidates(columns).filter((candidate) => candidate.role === 'due_date').map((candidate) => candidate.column.heading)).toEqual(['Due', 'Due date']);
});

test('a column of line numbers is no document number when another column can be', () => {
  expect(map({ 'No.': [1, 2, 3], 'Invoice No': ['A', 'B', 'C'] }).doc_no).toBe('Invoice No');
  expect(map({ 'Document No.': [1, 2, 3], 'No.': [1001, 1002, 1003] }).doc_no).toBe('No.');
});

test('a column of currencies is known by its heading, else by its cells', () => {
  for (const heading of ['Ccy', 'Ccy Code', 'Curr.', 'Invoice Ccy', '币制', '货币代码']) expect([heading, map({ [heading]: texts, Outstanding: money }).currency]).toEqual([heading, heading]);
  expect(map({ Settled: ['GBP', 'EUR'], Outstanding: money })).toEqual({ currency: 'Settled', open_amount: 'Outstanding' });
  expect(map({ Currency: ['', ''], Settled: ['GBP', 'EUR'] }).currency).toBe('Settled');
  expect(map({ Currency: ['USD', 'USD'], Settled: ['GBP', 'EUR'] }).currency).toBe('Currency');
  expect(map({ Site: ['LON', 'PAR'], Outstanding: money }).currency).toBeUndefined();
  expect(map({ Settled: ['GBP', 'EUR'], 'Amount in local currency': money }).currency).toBeUndefined();
});
