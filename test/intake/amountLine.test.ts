import { amountOf, differenceOf, pairsOf } from '../../src/intake/amountLine';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import { cellsOf } from '../support/cells';

const wanted: readonly WantedRole[] = (['customer_name', 'doc_no', 'doc_date', 'due_date', 'open_amount', 'amount_gross', 'paid_amount', 'debit', 'credit', 'closing'] as const).map((role) => ({ role, need: 'optional' }));
const understood = (rows: (string | number)[][]): Understanding => understand(cellsOf(rows), wanted, ['openItems', 'ledger', 'unknown']);

test('one column less another, and the total of the list in the same way', () => {
  const list = understood([['Customer', 'Invoice No', 'Due date', 'Invoice amount', 'Amount paid'], ['A', 'I1', '2026-01-31', 100.5, 40.25], ['B', 'I2', '2026-01-31', 10, 0], ['Total', '', '', 111.5, 40.25]]);
  const line = amountOf(list, list.mapping)!;
  expect(line).toMatchObject({ sum: 70.25, stated: { total: 71.25, place: 'Sheet1!D4' }, opening: 0 });
  expect(differenceOf(line)).toBe(-1);
  expect(amountOf(list, { customer_name: 0 })).toBeNull();
});

test('the opening balance of a ledger stands beside its movements', () => {
  const ledger = understood([['Customer', 'Date', 'Voucher No', 'Summary', 'Debit', 'Credit', 'Balance'], ['A', '2026-01-01', '', 'Opening balance', '', '', 50], ['A', '2026-01-05', 'V1', 'Sale', 30, '', 80], ['A', '2026-01-09', 'V2', 'Receipt', '', 10, 70], ['Total', '', '', '', 30, 10, 70]]);
  expect(ledger.kind).toBe('ledger');
  const line = amountOf(ledger, ledger.mapping)!;
  expect(line).toMatchObject({ sum: 20, stated: { total: 20, place: 'Sheet1!E5' }, opening: 50 });
  expect(differenceOf(line)).toBe(0);
});

test('only books have amounts of several columns by necessity', () => {
  expect([pairsOf('openItems'), pairsOf('ledger')]).toEqual([null, [{ plus: 'debit', minus: 'credit' }]]);
});
