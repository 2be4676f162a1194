import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { OptionValues } from '../../src/analyses/define';
import type { CellValue } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import type { Report } from '../../src/report/report';
import { bandsOf, columnOf, faultsIn, figureOf, reportOf, runAging } from '../support/aging';
import { cellsOf, layout, serial } from '../support/cells';

/** Lists as people have them, each with something that was once read wrongly. */
const look = (rows: CellValue[][]): Understanding => understand(prepareCells([cellsOf(rows)]), receivablesAging.roles, receivablesAging.kinds);
const age = (rows: CellValue[][], options: OptionValues = {}): Report => {
  const report = reportOf(runAging(cellsOf(rows), options));
  expect(faultsIn(report)).toEqual([]);
  return report;
};
const november = serial(2026, 11, 30);

test('German SAP line items: local currency, the key date in the title, down to the cent', () => {
  const rows = layout(`
    Kundenposten
    Offene Posten zum Stichtag 30.11.2026
    Debitor | Belegart | Belegnummer | Belegdatum | Nettofälligkeit | Betrag in Hauswährung | Währung | Betrag in Belegwährung
    100234 | RV | 1800004512 | 12.09.2026 | 12.10.2026 | 113.000,00 | CNY | 15.000,00
    100234 | DZ | 1400000877 | 20.11.2026 | 20.11.2026 | 30.000,00- | CNY | 4.000,00-
    100234 | DG | 1600000031 | 05.11.2026 | 05.11.2026 | 1.500,50- | CNY | 200,00-
    100311 | RV | 1800004519 | 03.04.2026 | 03.05.2026 | 2.200,00 | USD | 300,00
    * | · | · | · | · | 83.699,50 | · | ·
  `);
  expect(look(rows)).toMatchObject({ kind: 'openItems', asOf: { serial: november }, currencies: [] });
  expect(bandsOf(age(rows))).toEqual({ '31–60': 11_300_000, '91+': 220_000, 'Credit notes': -150_050, 'Unapplied receipts': -3_000_000 });
});

test('a list kept by hand: what is open after a payment in part, years of two digits, a red number, terms', () => {
  const rows = layout(`
    客户名称 | 开票日期 | 发票号码 | 账期 | 开票金额 | 回款日期 | 回款金额 | 未回款
    宁波恒昌 | 2026.9.12 | 09120001 | 月结60天 | 113000 | 2026.11.20 | 30000 | 83000
    宁波恒昌 | 2026.10.8 | 09120002 | 月结60 | 5650 | · | · | 5650
    三友泵业 | 24.8.20 | 09120005 | 款到发货 | 56500 | · | · | 56500
    三友泵业 | 2026.11.5 | 红字0001 | · | -6500 | · | · | -6500
    小计 | · | · | · | · | · | · | 138650
  `);
  const report = age(rows, { asOf: november, useTerms: true, purpose: 'collections' });
  expect(bandsOf(report)).toEqual({ 'Current': 565_000, '1–30': 8_300_000, '91+': 5_650_000, 'Credit notes': -650_000 });
  expect(columnOf(report, 'detail', 'ageFrom')).toContain(serial(2024, 8, 20));
  expect(report.leftOut.map(({ kind }) => kind)).toEqual(['total']);
});

test('what was paid in whole before the as-of date is settled, also where payments in part are in the list', () => {
  const rows = layout(`
    客户名称 | 单据编号 | 到期日 | 应收金额 | 收款日期 | 已收金额
    甲 | 1 | 2026-10-31 | 100 | 2026-11-20 | 100
    甲 | 2 | 2026-10-31 | 100 | 2026-11-20 | 40
  `);
  expect(figureOf(age(rows, { asOf: november, purpose: 'collections' }), 'totalOpen')).toBe(60);
});

test('balances by year: 年初余额, 本年借方, 本年贷方, 年末余额', () => {
  const rows = layout(`
    客户编码 | 客户名称 | 年度 | 年初余额 | 本年借方 | 本年贷方 | 年末余额
    C1 | 甲公司 | 2024 | 100 | 500 | 450 | 150
    C1 | 甲公司 | 2025 | 150 | 300 | 200 | 250
    C1 | 甲公司 | 2026 | 250 | 120.1 | 20 | 350.1
  `);
  expect(look(rows).kind).toBe('balances');
  expect(bandsOf(age(rows))).toEqual({ 'Within 1 year': 12_010, '1 to 2 years': 23_000 });
});

test('an amount beside the same one in foreign currency is in the currency of the books', () => {
  const rows = layout(`
    Customer | Date | Document Number | Type | Due Date | Amount Due (Foreign Currency) | Currency | Amount Due
    Acme | 9/1/2026 | INV1 | Invoice | 10/1/2026 | €1,000.00 | EUR | 7,800.00
    Acme | 9/15/2026 | INV2 | Invoice | 10/15/2026 | $500.00 | USD | 3,550.00
    Beta | 11/1/2026 | CM3 | Credit Memo | · | $(50.00) | USD | (355.00)
    Beta | 11/20/2026 | PYMT4 | Payment | · | $(20.00) | USD | (142.00)
  `);
  expect(look(rows).currencies).toEqual([]);
  expect(bandsOf(age(rows, { asOf: november, purpose: 'collections' }))).toEqual({ '31–60': 1_135_000, 'Credit notes': -35_500, 'Unapplied receipts': -14_200 });
});

test('short headings of a collector', () => {
  const { mapping } = look(layout(`
    Cust. No. | Name | Inv # | Inv Dt | Net due | Amt o/s
    00123 | ACME LTD | 1 | 13/10/2026 | 12/11/2026 | 1,000.00
  `));
  expect(mapping).toMatchObject({ customer_code: 0, customer_name: 1, doc_no: 2, doc_date: 3, due_date: 4, open_amount: 5 });
});

test('a subsidiary ledger that names its company under 单位, with a red voucher of another month', () => {
  const rows = layout(`
    客户往来明细账 | · | · | · | · | · | · | ·
    单位：示例制造有限公司 | · | · | 月份：2026.01-2026.06 | · | · | 币种：人民币 | ·
    2026年 | · | 凭证号数 | 客户 | 摘要 | 借方 | 贷方 | 方向
    月 | 日 | · | 名称 | · | 金额 | 金额 | ·
    01 | 31 | 转-0008 | 宁波恒昌 | 销售 | 113,000.00 | · | 借
    02 | 28 | 转-0008 | 宁波恒昌 | 销售 | 50,000.00 | · | 借
    03 | 15 | 转-0012 | 宁波恒昌 | 红字冲销1月转-8 | -13,000.00 | · | 借
  `);
  expect(look(rows).titles.entity).toBe('示例制造有限公司');
  expect(columnOf(age(rows), 'detail', 'open')).toEqual([100_000, 50_000]);
});

test('the word of a voucher in a column of its own', () => {
  const rows = layout(`
    日期 | 凭证字 | 凭证号 | 客户 | 摘要 | 方向 | 金额
    2026-01-31 | 转 | 8 | 甲 | 销售 | 借 | 100
    2026-02-28 | 转 | 8 | 甲 | 销售 | 借 | 100
    2026-03-31 | 转 | 12 | 甲 | 红字冲销2月转-8 | 借 | -30
  `);
  const report = age(rows);
  expect([columnOf(report, 'detail', 'voucher'), columnOf(report, 'detail', 'open')]).toEqual([['转-8', '转-8'], [100, 70]]);
});

test('advances of another account in the list are no open question', () => {
  const rows = layout(`
    科目编码 | 客户名称 | 业务日期 | 到期日 | 单据编号 | 未收金额
    1122.01 | 甲 | 2026-08-01 | 2026-09-01 | A1 | 100.10
    2203 | 乙 | 2026-10-01 | · | Y1 | -70.00
  `);
  expect(look(rows).findings.map(({ code }) => code)).not.toContain('creditsUnclear');
});
