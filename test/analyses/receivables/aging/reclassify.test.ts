import type { CellValue } from '../../../../src/intake/cells';
import type { Report } from '../../../../src/report/report';
import { columnOf, soundAgingOf, tableOf } from '../../../support/aging';
import { serial } from '../../../support/cells';

const asOf = serial(2026, 11, 30);
const heading = ['Customer', 'Date', 'Voucher No', 'Debit', 'Credit', 'G/L account'];
const book = (customer: string, debit: number | null, credit: number | null, account: string): CellValue[] => [customer, asOf - 40, 'V', debit, credit, account];
const rows = [book('A', 100, null, '1122'), book('B', null, 70.5, '1122'), book('B', 20, null, '112201'), book('C', 300, null, '1122'), book('C', null, 100, '2203'), book('D', 60, null, '2203'), book('D', null, 40, '220301'), book('E', 999, null, '1221')];
const linesOf = (report: Report): unknown => {
  const value = (column: string, row: number): unknown => {
    const found = columnOf(report, 'reclassify', column)[row];
    return typeof found === 'object' && found !== null ? found.zh : found;
  };
  return Array.from({ length: tableOf(report, 'reclassify').rowCount }, (_, row) => ['name', 'account', 'amount', 'to'].map((column) => value(column, row)));
};

test('customers in credit in receivables and in debit in advances, the largest first', () => {
  expect(linesOf(soundAgingOf([heading, ...rows], { asOf, purpose: 'provision' }))).toEqual([
    ['B', '应收账款（1122）贷方余额', -50.5, '合同负债／预收款项'],
    ['D', '预收账款（2203）借方余额', 20, '应收账款'],
  ]);
});

test('by the balance of the customer, not by the document', () => {
  const report = soundAgingOf([heading, ...rows, book('B', 50.5, null, '1122'), book('D', null, 20, '2203')], { asOf, purpose: 'provision' });
  expect(report.tables.map(({ id }) => id)).not.toContain('reclassify');
});

test('the table foots, and a customer with both is not offset', () => {
  const report = soundAgingOf([heading, ...rows, book('C', null, 500, '1122')], { asOf, purpose: 'provision' });
  expect(linesOf(report)).toContainEqual(['C', '应收账款（1122）贷方余额', -200, '合同负债／预收款项']);
  expect(tableOf(report, 'reclassify').columns.find(({ id }) => id === 'amount')!.total).toEqual({ kind: 'sum', value: -230.5 });
});
