import { isBucketHeading, matchHeading } from '../../src/intake/match';
import type { RoleId } from '../../src/intake/roles';

const best = (heading: string): RoleId | null => matchHeading(heading).scores[0]?.role ?? null;

test.each<[string, RoleId]>([
  ['Net due date', 'due_date'],
  ['due_in_date', 'due_date'],
  ['到期日', 'due_date'],
  ['應收到期日', 'due_date'],
  ['預計收款日', 'due_date'],
  ['InvoiceDate', 'doc_date'],
  ['立帳日', 'doc_date'],
  ['Pstng Date', 'posting_date'],
  ['SettledDate', 'clearing_date'],
  ['核销日期', 'clearing_date'],
  ['Arrears after net due date', 'days_overdue'],
  ['尚未收款金额', 'open_amount'],
  ['本位币-尚未收款金额', 'open_amount'],
  ['(本位币)未收金额', 'open_amount'],
  ['未收金額(元)', 'open_amount'],
  ['借方-未结-本币', 'open_amount'],
  ['贷方-未结-本币', 'open_credit'],
  ['Open balance', 'open_amount'],
  ['InvoiceAmountDue', 'open_amount'],
  ['价税合计', 'amount_gross'],
  ['converted_usd', 'amount_gross'],
  ['InvoiceAmount', 'amount_gross'],
  ['不含税金额', 'amount_net'],
  ['已收金额', 'paid_amount'],
  ['Cust. No.', 'customer_code'],
  ['cust_number', 'customer_code'],
  ['客户编码', 'customer_code'],
  ["Party's Name", 'customer_name'],
  ['对账对象名称', 'customer_name'],
  ['Document - Due  Date', 'due_date'],
  ['(本位币)期初余额', 'opening'],
  ['期初-借方', 'opening_debit'],
  ['期初余额-贷方', 'opening_credit'],
  ['期初餘額（借方）', 'opening_debit'],
  ['期初-本币-借方', 'opening_debit'],
  ['年初余额-方向', 'opening_direction'],
  ['Opening Balance - Credit', 'opening_credit'],
  ['Beginning balance', 'opening'],
  ['本期应收-本币', 'debit'],
  ['本期發生額-借方', 'debit'],
  ['本期发生额-贷方', 'credit'],
  ['本月借方发生额', 'debit'],
  ['本期收回-本币', 'credit'],
  ['借方-本币', 'debit'],
  ['Debit Amount', 'debit'],
  ['Payments', 'credit'],
  ['本年累计-借方', 'year_debit'],
  ['本年累计发生额-贷方', 'year_credit'],
  ['YTD Dr', 'year_debit'],
  ['期末-贷方', 'closing_credit'],
  ['期末余额-借方', 'closing_debit'],
  ['Closing Dr', 'closing_debit'],
  ['Debit balance', 'closing_debit'],
  ['期末余额-方向', 'closing_direction'],
  ['借贷方向', 'direction'],
  ['D/C', 'direction'],
  ['科目編號', 'account_code'],
  ['會計期間', 'period'],
  ['憑證號碼', 'voucher_no'],
  ['Voucher Number', 'voucher_no'],
  ['摘要', 'text'],
])('%s is %s', (heading, role) => {
  expect(best(heading)).toBe(role);
});

test.each(['Net due date symbol', '质保到期日', '票据到期日', '信用期限(天)', 'Due days'])('%s is no due date', (heading) => {
  expect(matchHeading(heading).scores.map((score) => score.role)).not.toContain('due_date');
});

test('paid and unit price are no open amount', () => {
  for (const heading of ['已核销金额', '单价', '未收金额占比%', 'Outstanding days']) expect([heading, matchHeading(heading).scores.some((score) => score.role === 'open_amount')]).toEqual([heading, false]);
});

test('the sides of balances are no movements, nor are limits', () => {
  for (const heading of ['期初-借方', '期末余额-贷方', '本年累计-借方', 'Debit balance', 'Credit limit', '借方数量']) {
    expect([heading, matchHeading(heading).scores.some((score) => score.role === 'debit' || score.role === 'credit')]).toEqual([heading, false]);
  }
});

test('currency and tax are read from the heading', () => {
  expect(matchHeading('Amount in local currency').attributes.currency).toBe('local');
  expect(matchHeading('Amount in doc. curr.').attributes.currency).toBe('document');
  expect(matchHeading('不含税金额').attributes.tax).toBe('without');
});

test('the number of a repeated heading does not count', () => {
  expect(matchHeading('尚未收款金额（J 列）').scores[0]).toEqual(matchHeading('尚未收款金额').scores[0]);
});

test.each(['0-30天', '31-60天', '90天以上', '未到期', '1年以内', '1至2年', '5年以上', 'Current', '< 1 Month', '1 Month', '3 Months', 'Older', '1 - 30', '> 90', '90+', '91 and over', '本位币-31-60天'])('%s is a band', (heading) => {
  expect(isBucketHeading(heading)).toBe(true);
});

test.each(['Aging Bucket', '账期', 'Month', '到期日', '2026-11', 'Total'])('%s is no band', (heading) => {
  expect(isBucketHeading(heading)).toBe(false);
});
