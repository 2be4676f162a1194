import { lookAtColumn } from '../../src/intake/content';
import { kindOf } from '../../src/intake/kind';
import { describeColumns, mapColumns } from '../../src/intake/mapping';

function kind(headings: string[], row: (string | number)[]) {
  const columns = describeColumns(headings, row.map((cell) => lookAtColumn([cell], 0, 1)));
  return kindOf(columns, mapColumns(columns));
}

test('the set of headings decides, not one of them', () => {
  expect(kind(['客户', '到期日', '余额'], ['A', '2026-01-01', '5.00'])).toBe('openItems');
  expect(kind(['客户', '日期', '借方', '贷方', '余额'], ['A', '2026-01-01', '5.00', '6.00', '5.00'])).toBe('ledger');
  expect(kind(['客户', '期初余额', '借方', '贷方', '余额'], ['A', '1.00', '5.00', '6.00', '5.00'])).toBe('balances');
  expect(kind(['客户', '到期日', '借方', '贷方', '未核销金额'], ['A', '2026-01-01', '5.00', '6.00', '5.00'])).toBe('openItems');
  expect(kind(['x', 'y'], ['A', '5'])).toBe('unknown');
});

const day = '2026-01-01';
const five = '5.00';
test.each([
  ['a ledger with due dates, running balance last', ['客户', '日期', '本期应收-本币', '本期收回-本币', '余额-本币', '到期日'], ['A', day, five, five, five, day], 'ledger'],
  ['one line for each bill with the balances around it', ['往来单位', '业务日期', '单据编号', '(本位币)期初余额', '(本位币)本期应收', '(本位币)本期收款', '(本位币)期末余额'], ['A', day, 'B1', five, five, five, five], 'ledger'],
  ['amounts in one column with their side', ['客户', '日期', '摘要', '借贷方向', '金额', '余额'], ['A', day, 'x', '借', five, five], 'ledger'],
  ['year, month and day apart', ['年', '月', '日', '摘要', '借方', '贷方', '方向', '余额'], ['2026', '01', '01', 'x', five, five, '借', five], 'ledger'],
  ['a receivables report with 应收余额', ['客户', '日期', '本期应收', '本期收款', '应收余额'], ['A', day, five, five, five], 'ledger'],
  ['open debits and credits of an item list', ['客户', '业务日期', '借方-发生-本币', '借方-未结-本币', '贷方-发生-本币', '贷方-未结-本币'], ['A', day, five, five, five, five], 'openItems'],
  ['items of SAP with their side', ['Account', 'Document Date', 'Net due date', 'Debit/Credit ind', 'Amount in local currency'], ['1', day, day, 'S', five], 'openItems'],
  ['balances in pairs', ['客户编码', '期初-借方', '期初-贷方', '本期-借方', '本期-贷方', '期末-借方', '期末-贷方'], ['1', five, five, five, five, five, five], 'balances'],
  ['balances with sides', ['客户编码', '方向', '期初余额', '本期借方', '本期贷方', '方向（F 列）', '期末余额'], ['1', '借', five, five, five, '借', five], 'balances'],
  ['only the year so far', ['客户编码', '客户名称', '年初余额', '本年累计借方', '本年累计贷方', '期末余额'], ['1', 'A', five, five, five, five], 'balances'],
  ['accounts with sides', ['科目编码', '科目名称', '方向', '期初余额', '本期借方', '本期贷方', '方向（G 列）', '期末余额'], ['1122', 'A', '借', five, five, five, '借', five], 'trialBalance'],
  ['accounts in English', ['Account', 'Account Name', 'Debit', 'Credit'], ['1122', 'A', five, five], 'trialBalance'],
] as const)('%s', (_what, headings, row, expected) => {
  expect(kind([...headings], [...row])).toBe(expected);
});
