import fc from 'fast-check';
import { difference, openAmounts } from '../../../../src/analyses/receivables/aging/amounts';
import { typeTable } from '../../../../src/intake/typed';
import type { Mapping } from '../../../../src/intake/understanding';
import { cellsOf } from '../../../support/cells';

function read(rows: (string | number | null)[][], mapping: Mapping) {
  return openAmounts(typeTable(cellsOf(rows), { from: 0, to: rows.length, headingRow: null, mapping, order: null }));
}

test('the open amount as it is given', () => {
  const { role, values } = read([['A', '100.30'], ['A', '-5'], ['A', null]], { customer_name: 0, open_amount: 1 });
  expect(role).toBe('open_amount');
  expect([...values]).toEqual([100.3, -5, Number.NaN]);
});

test('the document less what was paid; a blank payment is none, a blank document is no amount', () => {
  const { role, values } = read([['A', '100.30', '50.10'], ['A', '0.30', '0.10'], ['A', '70', null], ['A', null, '20']], { customer_name: 0, amount_gross: 1, paid_amount: 2 });
  expect(role).toBe('amount_gross');
  expect([...values]).toEqual([50.2, 0.2, 70, Number.NaN]);
});

test('debit and credit sides apart', () => {
  expect([...read([['A', '83000', null], ['B', null, '11000.05'], ['C', '0.30', '0.10']], { customer_name: 0, open_amount: 1, open_credit: 2 }).values]).toEqual([83000, -11000.05, 0.2]);
});

test('a cell that is no number names its column', () => {
  const { fault } = read([['A', 'x', '1'], ['A', '1', 'y'], ['A', '1', '1']], { customer_name: 0, amount_gross: 1, paid_amount: 2 });
  expect([fault(0), fault(1), fault(2)]).toEqual([{ code: 'numberUnreadable', role: 'amount_gross' }, { code: 'numberUnreadable', role: 'paid_amount' }, null]);
});

test('cents less cents are cents, up to hundreds of billions', () => {
  const whole = fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -30_000_000_000_000, max: 30_000_000_000_000 }));
  fc.assert(fc.property(whole, whole, (one, other) => expect(difference(one / 100, other / 100)).toBe((one - other) / 100)));
  expect(difference(4_000_000_000.3, 4_000_000_000.2)).toBe(0.1);
});

test('what is finer than cents is kept', () => {
  expect(difference(0.3, 0.1234)).toBe(0.1766);
  expect(difference(1.000001, 1)).toBe(0.000001);
  expect(difference(1 / 3, 1 / 7)).toBeCloseTo(4 / 21, 12);
});
