import { hasOpening, isBooks } from '../../src/intake/bookColumns';
import { lookAtColumn } from '../../src/intake/content';
import { describeColumns, mapColumns } from '../../src/intake/mapping';

/** Headings with the role that each one gets. */
function rolesOf(source: Record<string, string | number>): Record<string, string> {
  const headings = Object.keys(source);
  const mapping = mapColumns(describeColumns(headings, Object.values(source).map((cell) => lookAtColumn([cell], 0, 1))));
  return Object.fromEntries(Object.entries(mapping).map(([role, index]) => [headings[index]!, role]));
}

test('a running balance is no open amount, whatever it is called', () => {
  for (const balance of ['余额', 'Balance', '余额-本币', '应收余额', '結餘']) {
    expect(rolesOf({ 客户: 'A', 日期: '2026-01-01', 借方: '1.00', 贷方: '2.00', 方向: '借', [balance]: '3.00' })).toEqual({ 客户: 'customer_name', 日期: 'doc_date', 借方: 'debit', 贷方: 'credit', 方向: 'direction', [balance]: 'closing' });
  }
  expect(rolesOf({ 客户: 'A', 到期日: '2026-01-01', 余额: '3.00' })).toMatchObject({ 余额: 'open_amount' });
  expect(Object.values(rolesOf({ 客户: 'A', 到期日: '2026-01-01', 未收金额: '1.00', 应收余额: '3.00' })).sort()).toEqual(['customer_name', 'due_date', 'open_amount']);
  expect(rolesOf({ 客户: 'A', 日期: '2026-01-01', 借方: '1.00', 贷方: '2.00', 未核销余额: '3.00' })).toMatchObject({ 未核销余额: 'open_amount' });
});

test('a column of sides belongs to the balance on its right, else to the one on its left', () => {
  expect(rolesOf({ 科目编码: '1122', 科目名称: '应收账款', 方向: '借', 年初余额: '5.00', 本年借方: '1.00', 本年贷方: '1.00', '方向（G 列）': '借', 期末余额: '5.00' })).toMatchObject({
    方向: 'opening_direction', 年初余额: 'opening', '方向（G 列）': 'closing_direction', 期末余额: 'closing',
  });
  expect(rolesOf({ Customer: 'A', 'Opening balance': '5.00', 'D/C': 'D', Debit: '1.00', Credit: '1.00', 'Closing balance': '5.00', 'D/C (column G)': 'D' })).toMatchObject({
    'D/C': 'opening_direction', 'D/C (column G)': 'closing_direction',
  });
  expect(rolesOf({ 科目编码: '1122', 科目名称: '应收账款', '期初余额-方向': '借', '期初余额-余额': '5.00', 本期发生额: '1.00', '期末余额-方向': '借', '期末余额-余额': '5.00' })).toMatchObject({
    '期初余额-方向': 'opening_direction', '期初余额-余额': 'opening', '期末余额-方向': 'closing_direction', '期末余额-余额': 'closing',
  });
});

test('in a ledger the side of the balance is the side', () => {
  expect(rolesOf({ 日期: '2026-01-01', 摘要: 'A', 借方: '1.00', 贷方: '2.00', '余额-方向': '借', '余额-金额': '3.00' })).toMatchObject({ '余额-方向': 'direction', '余额-金额': 'closing' });
  expect(rolesOf({ 客户: 'C', 日期: '2026-01-01', 借贷方向: '借', 金额: '1.00', 余额方向: '借', 余额: '3.00' })).toMatchObject({ 借贷方向: 'direction', 金额: 'amount_gross', 余额: 'closing', 余额方向: 'closing_direction' });
});

test('Account is an account without dates and names of customers, and else a customer', () => {
  expect(rolesOf({ Account: 1122, 'Account Name': 'Receivables', Debit: '1.00', Credit: '2.00' })).toMatchObject({ Account: 'account_code', 'Account Name': 'account_name' });
  expect(rolesOf({ Account: 100234, 'Customer name': 'A', 'Opening balance': '1.00', Debit: '1.00', Credit: '2.00' })).toMatchObject({ Account: 'customer_code' });
  expect(rolesOf({ Account: 100234, 'Posting Date': '2026-01-01', Debit: '1.00', Credit: '2.00' })).toMatchObject({ Account: 'customer_code' });
});

test('what makes books', () => {
  expect([isBooks({ debit: 0, credit: 1 }), isBooks({ debit: 0 }), isBooks({ opening_debit: 0 }), isBooks({ amount_gross: 0, direction: 1 }), isBooks({ amount_gross: 0, direction: 1, due_date: 2 }), isBooks({ open_amount: 0 })]).toEqual([true, false, true, true, false, false]);
  expect([hasOpening({ opening: 0 }), hasOpening({ opening_credit: 0 }), hasOpening({ closing: 0 })]).toEqual([true, true, false]);
});
