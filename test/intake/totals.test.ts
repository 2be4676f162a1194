import { readNumbers } from '../../src/intake/numbers';
import { amountRole, totalOf } from '../../src/intake/totals';
import { typeTable } from '../../src/intake/typed';
import { understand, type WantedRole } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import { cellsOf, layout } from '../support/cells';
import { type LayoutName, layouts } from '../support/layouts';

jest.mock('../../src/intake/numbers', () => {
  const actual = jest.requireActual<{ readNumbers: typeof readNumbers }>('../../src/intake/numbers');
  return { ...actual, readNumbers: jest.fn(actual.readNumbers) };
});

const wanted: readonly WantedRole[] = [
  { role: 'customer_name', need: 'optional' },
  { role: 'doc_no', need: 'optional' },
  { role: 'due_date', need: 'optional' },
  { role: 'open_amount', need: 'required', oneOf: 'amount' },
  { role: 'amount_gross', need: 'required', oneOf: 'amount' },
];
const understood = (rows: (string | number)[][]): Understanding => understand(cellsOf(rows), wanted, ['openItems', 'ledger', 'balances', 'alreadyAged', 'unknown']);
const sums = ({ columns }: Understanding): Record<string, number> => Object.fromEntries(columns.filter(({ sum }) => sum !== null).map(({ heading, sum }) => [heading, sum!]));
const stated = ({ columns }: Understanding): Record<string, string> => Object.fromEntries(columns.filter((column) => column.stated !== null).map(({ heading, stated: own }) => [heading, `${own!.place} ${own!.total}`]));

test('every column of money is added up exactly, whatever the analysis wants', () => {
  const understanding = understood([
    ['Customer', 'Doc No', 'Due Date', 'Open amount', 'Invoice amount', 'Tax', 'Days overdue', 'Note', 'Figure'],
    ['A', 1001, '2026-01-31', 0.1, '1,000.10', '(3.00)', 12, 'x', 7],
    ['B', 1002, '2026-01-31', 0.2, '20.20-', '5.00 CR', 13, 'y', 8],
    ['C', 1003, '2026-01-31', 0.3, '$1.00', '2.50 Dr', 14, 'z', 9],
  ]);
  expect(sums(understanding)).toEqual({ 'Open amount': 0.6, 'Invoice amount': 980.9, Tax: -5.5, Figure: 24 });
  expect(0.1 + 0.2 + 0.3).not.toBe(0.6);
});

test('amounts in 万元 are added up in the unit of one, and so is the total of the list', () => {
  const understanding = understood([['客户', '到期日', '未收金额（万元）', '税额（万元）'], ['A', '2026-01-31', 1.13, 0.13], ['B', '2026-01-31', '0.57', 0.07], ['合计', '', 1.7, '0.2']]);
  expect(sums(understanding)).toEqual({ '未收金额(万元)': 17000, '税额(万元)': 2000 });
  expect(stated(understanding)).toEqual({ '未收金额(万元)': 'Sheet1!C4 17000', '税额(万元)': 'Sheet1!D4 2000' });
});

test.each<[LayoutName, Record<string, number>, Record<string, string>]>([
  ['quickbooks', { Amount: 1494.5, 'Open balance': 1494.5 }, { Amount: 'Sheet1!F12 1494.5', 'Open balance': 'Sheet1!G12 1494.5' }],
  ['xeroAged', { Total: 83000 }, { Total: 'Sheet1!K11 83000' }],
  ['kingdeeAged', { '原币-尚未收款金额': 103000, '本位币-尚未收款金额': 239400 }, {}],
  ['sapOpen', { 'Amount in local currency': -73400, 'Amount in doc. curr.': 63000 }, { 'Amount in local currency': 'Sheet1!J5 -73400' }],
])('%s', (name, expected, own) => {
  const understanding = understand(cellsOf(layout(layouts[name])), wanted);
  expect(sums(understanding)).toEqual(expected);
  expect(stated(understanding)).toEqual(own);
});

test('a balance after every movement of a ledger adds up to nothing', () => {
  const understanding = understand(cellsOf(layout(layouts.kingdeeLedger)), wanted, ['ledger']);
  expect(sums(understanding)).toEqual({ 借方金额: 113000, 贷方金额: 0 });
});

function own(...rows: [string, number | string][]): ReturnType<typeof totalOf> {
  const cells = cellsOf(rows.map(([label, amount]) => [label, /^[A-Z]$/.test(label) ? 46000 : '', amount]));
  const mapping = { customer_name: 0, due_date: 1, open_amount: 2 };
  const typed = typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping, order: null });
  return totalOf(cells, typed, 2, typed.numbers.get('open_amount')!);
}

test('a total that does not agree is still the one of the list when it is called so', () => {
  expect(own(['A', 1], ['B', 2], ['合计', 4])).toEqual({ sum: 3, stated: { total: 4, place: 'Sheet1!C3' } });
  expect(own(['A', 1], ['小计', 1], ['B', 2], ['小计', 2], ['总计', 5])).toMatchObject({ sum: 3, stated: { total: 5 } });
  expect(own(['A', 1], ['B', 2], ['Grand Total', 4], ['制表人', ''])).toMatchObject({ stated: { total: 4 } });
});

test('a subtotal, a total by customer and a total of the year to date are no total of the list', () => {
  expect(own(['A', 1], ['B', 2], ['某客户(小计)', 2.5]).stated).toBeNull();
  expect(own(['A', 1], ['Total for A', 1], ['B', 2], ['Total for B', 9]).stated).toBeNull();
  expect(own(['A', 1], ['合计', 1.5], ['B', 2], ['合计', 2.5]).stated).toBeNull();
  expect(own(['A', 1], ['本月合计', 1], ['B', 2], ['本年累计', 30]).stated).toBeNull();
  expect(own(['A', 1], ['B', 2], ['*', 1], ['*', 3.5]).stated).toBeNull();
  expect(own(['合计', 3], ['A', 1], ['B', 2]).stated).toBeNull();
});

test('the year to date is the total of the list where it agrees', () => {
  expect(own(['A', 1], ['本月合计', 1], ['B', 2], ['本月合计', 2], ['本年累计', 3]).stated).toEqual({ total: 3, place: 'Sheet1!C5' });
});

test('a column is read once, and columns of text, dates, days and codes not at all', () => {
  const read = jest.mocked(readNumbers);
  read.mockClear();
  const cells = cellsOf([['Customer', 'Doc No', 'Due Date', 'Open amount', 'Tax', 'Days overdue', 'Remark'], ['A', 1001, '2026-01-31', 1, 2, 3, 'x'], ['B', 1005, '2026-01-31', 1, 2, 9, 'y']]);
  understand(cells, wanted);
  expect(read.mock.calls.map(([column]) => column[0])).toEqual(['Open amount', 'Tax']);
});

test('the role of the amount', () => {
  expect(amountRole({ open_amount: 3, amount_gross: 2 })).toBe('open_amount');
  expect(amountRole({ amount_gross: 2 })).toBe('amount_gross');
  expect(amountRole({ debit: 2 })).toBeNull();
});
