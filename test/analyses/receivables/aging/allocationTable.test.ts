import { columnOf, soundAgingOf, tableOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const day = (month: number, date: number): number => serial(2026, month, date);
const rows = [
  ['Customer', 'Date', 'Voucher No', 'Text', 'Debit', 'Credit'],
  ['A', day(1, 31), 'V1', 'Sale XS-2601-001', 100, null],
  ['A', day(2, 28), 'V2', 'Sale XS-2602-002', 200, null],
  ['A', day(3, 10), 'V3', '红冲 XS-2602-002', -30, null],
  ['A', day(3, 31), 'V4', 'Sale XS-2603-003', 45.5, null],
  ['A', day(4, 2), 'V5', '红字发票', -45.5, null],
  ['A', day(4, 10), 'V6', 'Received', null, 180],
  ['B', day(4, 11), '', 'Received on account', null, 9],
];
const report = soundAgingOf(rows, { asOf: day(4, 30), purpose: 'provision' });
const column = (id: string): unknown[] => columnOf(report, 'allocation', id).map((value) => (typeof value === 'object' && value !== null ? value.zh : value));

test('what was set against what, in order, with the rule and both rows', () => {
  expect(column('receipt')).toEqual(['V3', 'V5', 'V6', 'V6']);
  expect(column('invoice')).toEqual(['V2', 'V4', 'V1', 'V2']);
  expect(column('amount')).toEqual([30, 45.5, 100, 80]);
  expect(column('rule')).toEqual(['按单号对应', '金额相同', '先进先出', '先进先出']);
  expect(column('receiptDate')).toEqual([day(3, 10), day(4, 2), day(4, 10), day(4, 10)]);
  expect(column('invoiceDate')).toEqual([day(2, 28), day(3, 31), day(1, 31), day(2, 28)]);
  expect(column('receiptRow')[0]).toBe('Sheet1!A4:F4');
  expect(column('invoiceRow')[0]).toBe('Sheet1!A3:F3');
  expect(column('name')).toEqual(['A', 'A', 'A', 'A']);
});

test('the table has its total and says so', () => {
  const { columns } = tableOf(report, 'allocation');
  expect(columns[0]!.total).toMatchObject({ kind: 'label' });
  expect(columns.find(({ id }) => id === 'amount')!.total).toEqual({ kind: 'sum', value: 255.5 });
});

test('of a list that states what is open, only what the placement of credits sets against each other', () => {
  const list = [['Customer', 'Invoice No', 'Invoice date', 'Due date', 'Open amount'], ['A', 'AR7001', day(1, 1), day(2, 1), 100], ['A', 'RC7002', day(3, 1), day(3, 1), -40]];
  const placed = (credits: string) => soundAgingOf(list, { asOf: day(4, 30), purpose: 'collections', credits });
  expect(placed('apart').tables.map(({ id }) => id)).not.toContain('allocation');
  expect([columnOf(placed('oldest'), 'allocation', 'receipt'), columnOf(placed('oldest'), 'allocation', 'amount')]).toEqual([['RC7002'], [40]]);
});
