import { readNumbers } from '../../src/intake/numbers';
import { totalOf } from '../../src/intake/totals';
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

const balanceNeeds: readonly WantedRole[] = (['customer_name', 'period', 'opening', 'opening_direction', 'debit', 'credit', 'closing', 'closing_direction', 'closing_debit', 'closing_credit', 'opening_debit', 'opening_credit', 'account_code'] as const).map((role) => ({ role, need: 'optional' }));

test('of a balance table closing balances are those of the last period, with the sign of their side', () => {
  const understanding = understand(
    cellsOf([
      ['期间', '客户', '方向', '期初余额', '本期借方', '本期贷方', '方向', '期末余额'],
      ['202601', 'A', '借', 5, 3, 4, '借', 4],
      ['202602', 'A', '借', 4, 1, 2, '借', 3],
      ['202602', 'B', '平', 0, 0, 9, '贷', 9],
    ]),
    balanceNeeds,
    ['balances'],
  );
  expect(sums(understanding)).toEqual({ 期初余额: 5, 本期借方: 4, 本期贷方: 15, 期末余额: -6 });
});

test('accounts whose parts stand in rows of their own are not added up', () => {
  const understanding = understand(
    cellsOf([
      ['科目编码', '科目名称', '客户', '期初余额', '本期借方', '本期贷方', '期末余额'],
      ['1122', '应收账款', 'A', 5, 3, 4, 4],
      ['112201', '应收账款-国内', 'A', 5, 3, 4, 4],
    ]),
    balanceNeeds,
    ['balances'],
  );
  expect(sums(understanding)).toEqual({ 期初余额: 5, 本期借方: 3, 本期贷方: 4, 期末余额: 4 });
});

test('a total of two sides in one figure is the total of both', () => {
  const rows = [['客户', '期初借方', '期初贷方', '本期借方', '本期贷方', '期末借方', '期末贷方'], ['A', 5, '', 3, 4, 4, ''], ['B', '', 2, 1, 2, '', 3]];
  const balances = (total: (string | number)[]): Record<string, string> => stated(understand(cellsOf([...rows, ['合计', ...total]]), balanceNeeds, ['balances']));
  expect(balances([3, '', 4, 6, 1, ''])).toEqual({ 期初借方: 'Sheet1!B4 3', 期初贷方: 'Sheet1!C4 0', 本期借方: 'Sheet1!D4 4', 本期贷方: 'Sheet1!E4 6', 期末借方: 'Sheet1!F4 1', 期末贷方: 'Sheet1!G4 0' });
  expect(balances([5, 2, 4, 6, 4, 3])).toMatchObject({ 期末借方: 'Sheet1!F4 4', 期末贷方: 'Sheet1!G4 3' });
});

test('the amount of a document that stands on each of its lines counts once', () => {
  const understanding = understood([
    ['Customer', 'Invoice Number', 'Due Date', 'Quantity', 'Line Amount', 'Total'],
    ['A', 'INV-1', '2026-01-31', 2, 10, 30],
    ['A', 'INV-1', '2026-01-31', 1, 20, 30],
    ['B', 'INV-2', '2026-01-31', 1, 7, 7],
  ]);
  expect(sums(understanding)).toMatchObject({ Total: 37 });
  expect(understanding.findings).toEqual([{ code: 'linesOfDocuments', place: 'Sheet1!A3:F3', params: {}, blocking: false, count: 1 }]);
});
