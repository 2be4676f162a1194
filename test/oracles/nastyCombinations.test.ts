import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { OptionValues } from '../../src/analyses/define';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import type { Report } from '../../src/report/report';
import { bandsOf, cents, faultsIn, figureOf, reportOf, runAging } from '../support/aging';
import { cellsOf, layout, serial } from '../support/cells';

/** Several kinds of dirt in one list, as an accountant would bring it; the totals are reckoned by hand from the rows as they are written. As of 2026-11-30. */
const asOf = serial(2026, 11, 30);

interface Nasty {
  readonly rows: CellValue[][];
  readonly options?: OptionValues;
  readonly more?: Partial<SourceCells>;
  /** Cents by band. */
  readonly bands: Readonly<Record<string, number>>;
  /** Rows left out, by kind. */
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly findings?: readonly string[];
}

const look = ({ rows, more = {} }: Nasty): Understanding => understand(prepareCells([cellsOf(rows, more)]), receivablesAging.roles, receivablesAging.kinds);
const age = ({ rows, more = {}, options = {} }: Nasty): Report => reportOf(runAging(cellsOf(rows, more), { asOf, purpose: 'collections', ...options }));

const lists: Readonly<Record<string, Nasty>> = {
  '万元 in a title line, two rows of headings, customers that stand once, trailing minus, subtotals': {
    rows: layout(`
      应收账款明细表 | · | · | · | · | ·
      编制单位：华东机械有限公司 | · | · | 截止日期：2026年11月30日 | · | 单位：万元
      客户 | · | 发票 | · | 应收账款 | ·
      编码 | 名称 | 号码 | 到期日 | 开票金额 | 未收金额
      K01 | 宁波恒昌 | F1 | 2026年10月31日 | 11.30 | 11.30
      · | · | F2 | 2026年11月15日 | 2.50- | 2.50-
      宁波恒昌 小计 | · | · | · | 8.80 | 8.80
      K02 | 三友泵业 | F3 | 2026年12月31日 | 5.65 | 3.1234
      三友泵业 小计 | · | · | · | 5.65 | 3.1234
      合计 | · | · | · | 14.45 | 11.9234
    `),
    bands: { 'Current': 3_123_400, '1–30': 11_300_000, 'Credits, kind not stated': -2_500_000 },
    leftOut: { total: 3 },
    findings: ['amountsScaled', 'customersInFirstRow'],
  },
  'full-width digits, Chinese dates, a serial number as text, ￥ beside 元 and 万': {
    rows: layout(`
      客户名称 | 发票号码 | 到期日 | 未收金额
      甲公司 | １００１ | ２０２６年１０月３１日 | ￥１，２３４．５０
      甲公司 | 1002 | 二〇二六年十一月三十日 | １，０００
      乙公司 | 1003 | 2026/9/1 | （５００．２５）
      乙公司 | 1004 | ２０２６．８．１ | 1,200元
      丙公司 | 1005 | 46300 | 2万
    `),
    // Due on the as-of date is not overdue; 46300 is 5 October 2026, 56 days before; 1 August is 121 days before.
    bands: { 'Current': 100_000, '1–30': 123_450, '31–60': 2_000_000, '91+': 120_000, 'Credits, kind not stated': -50_025 },
  },
  'day and month swapped in the cells that Excel took for dates, below two title lines': {
    rows: [
      ['Open items report', '', '', ''],
      ['Printed: 30.11.2026', '', '', ''],
      ['Customer', 'Invoice', 'Due date', 'Open amount'],
      ['Alder', 'R1', serial(2026, 5, 10), 100.1],
      ['Alder', 'R2', '25/10/2026', 200.2],
      ['Birch', 'R3', serial(2026, 1, 11), 300.3],
      ['Birch', 'R4', '13/11/2026', 400.4],
      ['Birch', 'R5', '30/06/2026', 500.5],
      ['Cedar', 'R6', serial(2026, 9, 12), 600.6],
      ['Cedar', 'R7', serial(2026, 3, 8), 700.7],
      ['Cedar', 'R8', serial(2026, 2, 10), 800.8],
      ['Cedar', 'R9', serial(2026, 12, 6), 900.9],
      ['Total', '', '', 4504.5],
    ],
    options: { swappedDates: 'swap' },
    // 5, 25 and 2 October; 1 and 13 November; 30 June, 3 August and 12 June; 9 December.
    bands: { '31–60': 10_010 + 20_020 + 80_080, '1–30': 30_030 + 40_040, '91+': 50_050 + 70_070 + 90_090, 'Current': 60_060 },
    leftOut: { total: 1 },
    findings: ['datesHalfConverted', 'asOfPrinted', 'totalAgrees'],
  },
  'pages with a heading each, carried forward and brought forward': {
    rows: layout(`
      Customer | Invoice | Due date | Open amount
      Alder | 1 | 2026-10-31 | 1,000.00
      · | · | · | ·
      Carried forward | · | · | 1,000.00
      Customer | Invoice | Due date | Open amount
      Brought forward | · | · | 1,000.00
      Birch | 3 | 2026-12-05 | 99.99
      Total c/f | · | · | 1,099.99
    `),
    bands: { 'Current': 9_999, '1–30': 100_000 },
    leftOut: { total: 3, excluded: 2 },
  },
  '过次页 and 承前页, the title on every page': {
    rows: layout(`
      应收账款明细表 | · | · | 第1页
      客户名称 | 单据编号 | 到期日 | 未收金额
      甲公司 | 1 | 2026-10-31 | 1,000.00
      甲公司 | 2 | 2026-11-15 | 250.50
      过次页 | · | · | 1,250.50
      应收账款明细表 | · | · | 第2页
      客户名称 | 单据编号 | 到期日 | 未收金额
      承前页 | · | · | 1,250.50
      乙公司 | 3 | 2026-12-05 | 99.99
      总计 | · | · | 1,350.49
    `),
    bands: { 'Current': 9_999, '1–30': 125_050 },
    leftOut: { total: 3, excluded: 2 },
  },
  'the side beside the amount: 借, 贷 and 平': {
    rows: layout(`
      客户名称 | 单据编号 | 到期日 | 方向 | 未收金额
      甲公司 | 1 | 2026-10-31 | 借 | 1,000.00
      甲公司 | 2 | 2026-11-15 | 贷 | 250.50
      乙公司 | 3 | 2026-12-05 | 平 | 0.00
      乙公司 | 4 | 2026-12-05 | 借 | 99.99
    `),
    bands: { 'Current': 9_999, '1–30': 100_000, 'Credits, kind not stated': -25_050 },
    leftOut: { excluded: 1 },
  },
  'a German list with Soll and Haben, decimal comma and a side that is none': {
    rows: layout(`
      Debitor | Beleg | Fälligkeit | S/H | Betrag
      Alder | 1 | 31.10.2026 | S | 1.000,00
      Alder | 2 | 15.11.2026 | H | 250,50
      Birch | 3 | 05.12.2026 | S | 99,99
      Birch | 4 | 05.12.2026 | ? | 7,00
    `),
    bands: { 'Current': 9_999, '1–30': 100_000, 'Credits, kind not stated': -25_050 },
    leftOut: { rejected: 1 },
  },
  'credits whose sign is written already keep it': {
    rows: layout(`
      客户名称 | 单据编号 | 到期日 | 借/贷 | 未收金额
      甲公司 | 1 | 2026-10-31 | 借 | 1,000.00
      甲公司 | 2 | 2026-11-15 | 贷 | -250.50
    `),
    bands: { '1–30': 100_000, 'Credits, kind not stated': -25_050 },
  },
  'negative in seven ways': {
    rows: layout(`
      客户名称 | 单据编号 | 到期日 | 未收金额
      甲公司 | 1 | 2026-10-31 | △1,000.00
      甲公司 | 2 | 2026-11-15 | －250.50
      乙公司 | 3 | 2026-12-05 | （99.99）
      乙公司 | 4 | 2026-12-05 | 10,000.00
      乙公司 | 5 | 2026-12-05 | ▲20.00
      乙公司 | 6 | 2026-12-05 | <30.00>
      乙公司 | 7 | 2026-12-05 | 贷 5.00
      乙公司 | 8 | 2026-12-05 | 1.01 CR
      乙公司 | 9 | 2026-12-05 | 借：40.00
    `),
    bands: { 'Current': 1_000_000 + 4_000, 'Credits, kind not stated': -(100_000 + 25_050 + 9_999 + 2_000 + 3_000 + 500 + 101) },
  },
  'units of the columns in a row of their own': {
    rows: layout(`
      客户名称 | 单据编号 | 到期日 | 未收金额
      · | · | （年/月/日） | （万元）
      甲公司 | 1 | 2026/10/31 | 1.20005
      乙公司 | 3 | 2026/12/5 | 0.99
    `),
    bands: { 'Current': 990_000, '1–30': 1_200_050 },
    findings: ['amountsScaled'],
  },
  'amounts in 万, 元 and with ¥, side by side': {
    rows: layout(`
      客户名称 | 单据编号 | 到期日 | 未收金额（元）
      甲公司 | 1 | 2026-10-31 | 1.2万
      甲公司 | 2 | 2026-11-15 | 12,000元
      乙公司 | 3 | 2026-12-05 | 0.5万元
      乙公司 | 4 | 2026-12-05 | ¥ 88.80
    `),
    bands: { 'Current': 508_880, '1–30': 2_400_000 },
  },
  'an Indian ledger clerk: lakhs, Dr and Cr, months in words': {
    rows: layout(`
      Customer | Bill No | Bill Date | Due On | Pending Amount
      Alder | 1 | 1-Sep-26 | 31-Oct-26 | 12,34,567.50 Dr
      Alder | 2 | 1-Oct-26 | 15-Nov-26 | 1,00,000.00 Cr
      Birch | 3 | 1-Nov-26 | 5-Dec-26 | 99.99 Dr
    `),
    bands: { 'Current': 9_999, '1–30': 123_456_750, 'Credits, kind not stated': -10_000_000 },
  },
  'a download with headings of a data base, times of the day and zones': {
    rows: layout(`
      customer_id | invoice_id | due_at | amount_due
      A | 1 | 2026-10-31T23:30:00Z | 1000.5
      B | 2 | 2026-12-05T00:00:00+08:00 | 99.99
    `),
    bands: { 'Current': 9_999, '1–30': 100_050 },
  },
  'aged debtors of a British bookkeeper: totals for each account, £ in the heading, an unlabelled grand total': {
    rows: layout(`
      Acme Trading Ltd | · | · | ·
      Aged debtors as at 30 November 2026 | · | · | ·
      · | · | · | ·
      Account | Ref | Due | Outstanding (£)
      A001 Alder | SI-1 | 31/10/2026 | 1,000.00
      A001 Alder | SI-2 | 15/11/2026 | 250.00
      Total for A001 Alder | · | · | 1,250.00
      B002 Birch | SI-3 | 05/12/2026 | 99.99
      Total for B002 Birch | · | · | 99.99
      · | · | · | 1,349.99
    `),
    bands: { 'Current': 9_999, '1–30': 125_000 },
    leftOut: { total: 3 },
  },
  'errors, units, days that do not exist, a month alone and a blank, beside what can be read': {
    rows: [
      ['Customer', 'Invoice', 'Due date', 'Open amount'],
      ['Alder', '1', '2026-10-31', 100],
      ['Alder', '2', 'N/A', 50],
      ['Birch', '3', '2026-10-31', null],
      ['Birch', '4', '2026-11-15', '12 pcs'],
      ['Cedar', '5', '30/02/2026', 10],
      ['Cedar', '6', '2026-12-31', 1000.1],
      ['Cedar', '7', '2026年3月', 5],
      ['Total', '', '', null],
    ],
    more: { errors: [{ row: 3, column: 3, code: '#REF!' }, { row: 8, column: 3, code: '#REF!' }] },
    bands: { 'Current': 100_010, '1–30': 10_000 },
    leftOut: { rejected: 5, total: 1 },
  },
  'ids with and without zeros in front, hard blanks, a decimal comma, a minus of the typesetter': {
    rows: [
      ['Customer no', 'Customer name', 'Doc', 'Due date', 'Open'],
      ['00123', 'Alder  Ltd', '1', '2026-10-31', '1\u00a0234,50'],
      ['00123 ', 'Alder Ltd\u00a0', '2', '2026-10-31', '2\u00a0000,00'],
      [123, 'ALDER LTD', '3', '2026-12-31', '10,25'],
      ['00124', 'Birch', '4', '2026-01-15', '\u2212500,00'],
    ],
    bands: { 'Current': 1_025, '1–30': 323_450, 'Credits, kind not stated': -50_000 },
    findings: ['codesDifferByZeros'],
  },
};

test.each(Object.entries(lists))('%s', (_name, list) => {
  const report = age(list);
  expect(bandsOf(report)).toEqual(list.bands);
  expect(cents(figureOf(report, 'totalOpen'))).toBe(Object.values(list.bands).reduce((sum, amount) => sum + amount, 0));
  expect(faultsIn(report)).toEqual([]);
  const kinds: Record<string, number> = {};
  for (const { kind } of report.leftOut) kinds[kind] = (kinds[kind] ?? 0) + 1;
  expect(kinds).toEqual(list.leftOut ?? {});
  expect(look(list).findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...(list.findings ?? [])]));
});

test('¥ beside dollars is a second currency, and so is ¥ where both that it may stand for are there', () => {
  const rows = (...amounts: string[]): CellValue[][] => [['Customer', 'Invoice', 'Due date', 'Open amount'], ...amounts.map((amount, index) => [`C${index}`, `${index}`, '2026-10-31', amount])];
  const mixed = (...amounts: string[]): boolean => look({ rows: rows(...amounts), bands: {} }).findings.some(({ code }) => code === 'currenciesMixed');
  expect([mixed('¥100', 'USD 20'), mixed('¥100', 'CNY 20', 'JPY 30'), mixed('¥100', 'CNY 20'), mixed('$100', 'USD 20'), mixed('$100', 'HK$ 20', 'USD 30')]).toEqual([true, true, false, false, true]);
});

test('a customer called Brought Forward is one, and a balance brought forward without a total above is data', () => {
  const rows = layout(`
    Customer | Invoice | Due date | Open amount
    Alder | 1 | 2026-10-31 | 1,000.00
    Brought forward | · | · | 1,000.00
  `);
  expect(age({ rows, bands: {} }).leftOut.map(({ kind }) => kind)).toEqual(['rejected']);
});
