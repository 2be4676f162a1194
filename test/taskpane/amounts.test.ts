import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { Mapping } from '../../src/intake/understanding';
import { amountCandidates, amountOf, amountRoles, chooseAmount, differenceOf, isOneColumn, openingOf, wholeOf } from '../../src/taskpane/amounts';
import { column, finding, understood } from './support/understood';

const stated = (total: number, place: string) => ({ total, place });
const open = column(1, 'Open', { role: 'open_amount', sum: 0.3, stated: stated(0.3, 'List!B9') });
const gross = column(2, 'Gross', { role: 'amount_gross', sum: 100.5, stated: stated(100.5, 'List!C9') });
const paid = column(3, 'Paid', { role: 'paid_amount', sum: 40.25, stated: stated(40.25, 'List!D9') });
const columns = [column(0, 'Name'), open, gross, paid];

test('open items: the open amount, else the whole amount less what was paid', () => {
  expect(amountOf(understood({ columns }), { open_amount: 1, amount_gross: 2, paid_amount: 3 })).toMatchObject({ plus: open, minus: null, sum: 0.3 });
  expect(amountOf(understood({ columns }), { amount_gross: 2, paid_amount: 3 })).toEqual({ plus: gross, minus: paid, sum: 60.25, stated: stated(60.25, 'List!C9'), opening: 0 });
  expect(amountOf(understood({ columns }), { due_date: 0 })).toBeNull();
});

test('a ledger: debits less credits; a balance table: closing debits less closing credits', () => {
  const debit = column(1, 'Dr', { sum: 500 });
  const credit = column(2, 'Cr', { sum: 200.5 });
  expect(amountOf(understood({ kind: 'ledger', columns: [debit, debit, credit] }), { debit: 1, credit: 2 })).toMatchObject({ sum: 299.5, stated: null });
  expect(amountOf(understood({ kind: 'balances', columns: [debit, debit, credit] }), { closing_debit: 1, closing_credit: 2, debit: 2 })).toMatchObject({ sum: 299.5 });
});

test('the opening balances of a ledger count with its movements', () => {
  const columns = [column(0, 'Dr', { sum: 500.1 }), column(1, 'Cr', { sum: 200 })];
  const findings = [finding('openingBalances', { params: { amount: '890345.77' }, blocking: false })];
  const line = amountOf(understood({ kind: 'ledger', columns, findings }), { debit: 0, credit: 1 })!;
  expect([line.sum, line.opening, wholeOf(line)]).toEqual([300.1, 890_345.77, 890_645.87]);
  expect(amountOf(understood({ columns, findings }), { open_amount: 0 })).toMatchObject({ opening: 0 });
  expect(wholeOf({ ...line, sum: null })).toBeNull();
});

test('beside the total of the list stands what is compared with it, so that the figures shown add up', () => {
  const columns = [column(0, 'Dr', { sum: 500.55, stated: stated(494.55, 'List!A9') }), column(1, 'Cr', { sum: 200, stated: stated(200, 'List!B9') })];
  const findings = [finding('openingBalances', { params: { amount: '50' }, blocking: false })];
  const line = amountOf(understood({ kind: 'ledger', columns, findings }), { debit: 0, credit: 1 })!;
  expect([wholeOf(line), openingOf(line), line.stated?.total, differenceOf(line)]).toEqual([350.55, { opening: 50, movements: 300.55 }, 294.55, 6]);
  expect(openingOf({ ...line, stated: null })).toEqual({ opening: 50, movements: null });
  expect(openingOf({ ...line, opening: 0 })).toBeNull();
});

test('an empty second column takes nothing away; a balance whose side stands in another column has no sum', () => {
  const empty = column(3, 'Paid', { content: 'empty' });
  expect(amountOf(understood({ columns: [column(0, ''), open, gross, empty] }), { amount_gross: 2, paid_amount: 3 })).toMatchObject({ sum: 100.5, stated: stated(100.5, 'List!C9') });
  const closing = column(1, '余额', { sum: 900, stated: stated(900, 'x') });
  const table = understood({ kind: 'balances', columns: [column(0, '方向'), closing] });
  expect(amountOf(table, { closing: 1 })).toMatchObject({ sum: 900 });
  expect(amountOf(table, { closing: 1, closing_direction: 0 })).toMatchObject({ sum: null, stated: null });
});

test('the total of the list agrees to half a cent, or the difference is told', () => {
  const line = (sum: number | null, total: number | null) => ({ plus: open, minus: null, sum, stated: total === null ? null : stated(total, 'x') });
  expect(differenceOf(line(0.1 + 0.2, 0.3))).toBe(0);
  expect(differenceOf(line(7_760_000, 7_760_000.01))).toBeCloseTo(-0.01, 9);
  expect(differenceOf(line(100, 88))).toBe(12);
  expect(differenceOf(line(100, null))).toBeNull();
  expect(differenceOf(line(null, 5))).toBeNull();
});

test('every column with a sum can be the amount; the whole amount stays what it is', () => {
  expect(amountCandidates(columns, null)).toEqual([open, gross, paid]);
  expect(amountCandidates([column(0, 'Name'), open], column(0, 'Name'))).toEqual([column(0, 'Name'), open]);
  const understanding = understood({ columns });
  expect(chooseAmount(understanding, {}, gross)).toEqual({ open_amount: null, amount_gross: 2 });
  expect(chooseAmount(understanding, {}, paid)).toEqual({ open_amount: 3 });
});

test('a chosen amount brings its column of currencies, the money of the books none', () => {
  const names = [{ code: 'CNY', name: '人民币' }, { code: 'USD', name: '美元' }];
  const list = [column(0, '币别', { currencies: names }), column(1, '原币金额', { sum: 5, role: 'amount_gross' }), column(2, '本位币金额', { sum: 9, role: 'amount_gross' })];
  const chosen = (understoodAs: Mapping, now: Mapping, index: number): number | null | undefined => chooseAmount(understood({ columns: list, mapping: understoodAs }), now, list[index]!).currency;
  expect(chosen({ currency: 0, amount_gross: 1 }, { currency: 0, amount_gross: 1 }, 2)).toBeNull();
  expect(chosen({ currency: 0, amount_gross: 1 }, { amount_gross: 2 }, 1)).toBe(0);
  // The money of the books was proposed, without the currencies of the documents.
  expect(chosen({ amount_gross: 2 }, { amount_gross: 2 }, 1)).toBe(0);
});

test('which columns are asked for follows from the kind of document', () => {
  expect(amountRoles(receivablesAging, 'openItems')).toEqual(['open_amount', 'open_credit', 'amount_gross', 'paid_amount']);
  expect(amountRoles(receivablesAging, 'ledger')).toEqual(['debit', 'credit']);
  expect(amountRoles(receivablesAging, 'balances')).toEqual(['closing_debit', 'closing_credit', 'closing']);
  expect(['openItems', 'unknown', 'alreadyAged'].every((kind) => isOneColumn(kind as never))).toBe(true);
  expect(isOneColumn('ledger')).toBe(false);
});
