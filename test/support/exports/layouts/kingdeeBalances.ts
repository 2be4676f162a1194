import type { Truth } from '../books';
import { dayOf, monthEnd, serial, write } from '../calendar';
import type { Customer } from '../customers';
import { type Aged, type AgedTable, bandOf, type Expected, finish, provision } from '../expected';
import type { Cents } from '../money';
import { number, text, unlessZero } from '../money';
import { advancesOf, type Period, periodBalances, type PeriodBalance, spreadBackwards } from '../settle';
import { column, type ExportFile, type ExportSheet, SheetWriter, totalsOf } from '../sheet';
import { cloudCode } from './kingdee';
import { groupedCode } from './kingdeeLedgers';

export interface BalanceOptions {
  readonly to?: number;
  /** One table of the running year, or a table for each month or year of the books. */
  readonly periods?: 'thisYear' | 'months' | 'years';
  /** All on one sheet, or a sheet for each period. */
  readonly sheets?: 'one' | 'each';
  /** With the account of advances (2203) below the receivables of its customer. */
  readonly advances?: boolean;
  /** Stated in ten thousands, with every cent behind the point. */
  readonly tenThousands?: boolean;
}

const inTenThousands = (cents: Cents): string => (cents / 1_000_000).toFixed(6);

export function periodsOf(truth: Truth, to: number, kind: NonNullable<BalanceOptions['periods']>): Period[] {
  const periods: Period[] = [];
  if (kind === 'thisYear') return [{ from: serial(dayOf(to).year, 1, 1), to }];
  for (let from = truth.start; from <= to; from = periods.at(-1)!.to + 1) {
    const end = kind === 'months' ? monthEnd(from) : serial(dayOf(from).year, 12, 31);
    periods.push({ from, to: Math.min(end, to) });
  }
  return periods;
}

/** L2: 云星空 应收款汇总表, one period. What was moved to another customer stands in 冲销额. */
export function kingdeeSummary(truth: Truth, options: BalanceOptions = {}): ExportFile {
  const to = options.to ?? truth.asOf;
  const [period] = periodsOf(truth, to, 'thisYear') as [Period];
  const writer = new SheetWriter('应收款汇总表', [
    column('往来单位编码', 'customer_code'),
    column('往来单位名称', 'customer_name'),
    column('结算组织', 'entity'),
    column('(本位币)期初余额'),
    column('(本位币)本期应收'),
    column('(本位币)本期收款'),
    column('(本位币)本期冲销额'),
    column('(本位币)期末余额'),
  ]);
  const written = options.tenThousands === true ? inTenThousands : text;
  writer.title('应收款汇总表').title('结算组织：示例制造有限公司', null, null, `日期：${write.iso(period.from)} 至 ${write.iso(period.to)}`, null, options.tenThousands === true ? '单位：万元' : null).heading();
  const rows = truth.customers.flatMap((customer) => {
    const [balance] = periodBalances(truth, customer, [period]) as [PeriodBalance];
    const moved = -truth.documents.filter((document) => document.customer === customer && document.class === 'transferOut' && document.date >= period.from && document.date <= to).reduce((sum, document) => sum + document.local, 0);
    return isEmpty(balance) ? [] : [{ customer, balance, moved }];
  });
  for (const { customer, balance, moved } of rows) {
    writer.data(cloudCode(customer), customer.zh, '示例制造', written(balance.opening), written(balance.debit), written(balance.credit - moved), written(moved), written(balance.closing));
  }
  const all = (amount: (row: (typeof rows)[number]) => Cents): string => written(rows.reduce((sum, row) => sum + amount(row), 0));
  writer.total('合计', null, null, all(({ balance }) => balance.opening), all(({ balance }) => balance.debit), all(({ balance, moved }) => balance.credit - moved), all(({ moved }) => moved), all(({ balance }) => balance.closing));
  const sheets = [writer.sheet()];
  return { layout: options.tenThousands === true ? 'L2 in ten thousands' : 'L2', language: 'zh', sheets, kind: 'balances', expected: expectBalances(truth, to, [period], cloudCode, sheets), refusal: null, shuffle: true };
}

function isEmpty({ opening, debit, credit, closing }: PeriodBalance): boolean {
  return opening === 0 && debit === 0 && credit === 0 && closing === 0;
}

/** L4: 核算项目余额表, two rows of headings, the names of the groups repeated in every cell. */
export function kingdeeBalances(truth: Truth, options: BalanceOptions = {}): ExportFile {
  const to = options.to ?? truth.asOf;
  const kind = options.periods ?? 'months';
  const periods = periodsOf(truth, to, kind);
  const both = (heading: string, role: string | null) => column([heading, heading], role);
  const pair = (heading: string, group: number) => ['借方', '贷方'].map((side) => column([heading, side], null, { group }));
  const columns = [
    both('期间', 'period'),
    both('客户编码', 'customer_code'),
    both('客户名称', 'customer_name'),
    both('科目编码', 'account_code'),
    both('科目名称', 'account_name'),
    ...pair('期初', 1),
    ...pair('本期发生额', 2),
    ...pair('本年累计', 3),
    ...pair('期末', 4),
  ];
  const nameOf = ({ from, to: last }: Period): string => (kind === 'months' ? write.period(from) : `${write.period(from)}-${write.period(last)}`);
  const sheetsOf = options.sheets === 'each' ? periods.map((period) => [period]) : [periods];
  const sheets: ExportSheet[] = sheetsOf.map((shown) => {
    const writer = new SheetWriter(options.sheets === 'each' ? nameOf(shown[0]!) : '核算项目余额表', columns);
    writer.title('核算项目余额表').title('公司名称：示例', null, null, null, null, null, null, `期间：${write.period(shown[0]!.from)}-${write.period(shown.at(-1)!.to)}`).blank().heading();
    for (const period of shown) writePeriod(writer, truth, period, nameOf(period), options.advances === true);
    return writer.sheet();
  });
  return {
    layout: `L4 ${kind}${options.sheets === 'each' ? ' on sheets' : ''}`,
    language: 'zh',
    sheets,
    kind: 'balances',
    expected: expectBalances(truth, to, periods, groupedCode, sheets),
    refusal: null,
    shuffle: true,
  };
}

function writePeriod(writer: SheetWriter, truth: Truth, period: Period, name: string, withAdvances: boolean): void {
  const year = { from: serial(dayOf(period.to).year, 1, 1), to: period.to };
  const sides = (balance: Cents): (number | null)[] => (balance >= 0 ? [unlessZero(balance, number), null] : [null, number(-balance)]);
  const sums = { debit: 0, credit: 0, opening: 0, closing: 0, yearDebit: 0, yearCredit: 0 };
  const put = (customer: Customer, code: string, account: string, own: PeriodBalance, ytd: PeriodBalance): void => {
    if (isEmpty(own) && isEmpty(ytd)) return;
    writer.data(
      name, groupedCode(customer), customer.zh, code, account,
      ...sides(own.opening), unlessZero(own.debit, number), unlessZero(own.credit, number), unlessZero(ytd.debit, number), unlessZero(ytd.credit, number), ...sides(own.closing),
    );
    sums.debit += own.debit;
    sums.credit += own.credit;
    sums.opening += own.opening;
    sums.closing += own.closing;
    sums.yearDebit += ytd.debit;
    sums.yearCredit += ytd.credit;
  };
  for (const customer of truth.customers) {
    const [own, ytd] = [period, year].map((span) => periodBalances(truth, customer, [span])[0]!);
    put(customer, '1122', '应收账款', own!, ytd!);
    if (withAdvances) {
      const [advance, advanceOfYear] = [period, year].map((span) => advanceBalance(truth, customer, span));
      put(customer, '2203', '预收账款', advance!, advanceOfYear!);
    }
  }
  writer.total('合计', null, null, null, null, ...sides(sums.opening), number(sums.debit), number(sums.credit), number(sums.yearDebit), number(sums.yearCredit), ...sides(sums.closing));
}

function advanceBalance(truth: Truth, customer: Customer, { from, to }: Period): PeriodBalance {
  const inside = truth.advances.filter((movement) => movement.customer === customer && movement.date >= from && movement.date <= to);
  const side = (sign: number): Cents => inside.filter(({ local }) => local * sign > 0).reduce((sum, { local }) => sum + Math.abs(local), 0);
  return { from, to, opening: advancesOf(truth, customer, from - 1), debit: side(1), credit: side(-1), closing: advancesOf(truth, customer, to) };
}

/** Closing balances spread over the debits of the periods; a period is as old as its first day. */
export function expectBalances(truth: Truth, to: number, periods: readonly Period[], key: (customer: Customer) => string, sheets: readonly ExportSheet[]): Expected {
  const customers = new Map<string, Aged>();
  for (const customer of truth.customers) {
    const own = periodBalances(truth, customer, periods);
    const closing = own.at(-1)!.closing;
    if (closing === 0) continue;
    const { periods: amounts, older, credit } = spreadBackwards(closing, own.map(({ debit }) => debit));
    const bands = Array.from({ length: provision.limits.length + 1 }, () => 0);
    amounts.forEach((amount, index) => (bands[bandOf(to, periods[index]!.from, 'booked', provision.limits)]! += amount));
    customers.set(key(customer), finish({ bands, older, creditNotes: 0, receipts: credit, advances: 0, unclear: 0 }));
  }
  const table: AgedTable = { all: addUp([...customers.values()]), customers };
  return { total: table.all.total, due: null, booked: table, classesKnown: false, documents: customers.size, totalRows: totalsOf(sheets), asOf: monthEnd(to) };
}

export function addUp(lines: readonly Aged[]): Aged {
  const sum = (amount: (line: Aged) => Cents): Cents => lines.reduce((total, line) => total + amount(line), 0);
  return finish({
    bands: lines[0]!.bands.map((_, band) => sum((line) => line.bands[band]!)),
    older: sum(({ older }) => older),
    creditNotes: sum(({ creditNotes }) => creditNotes),
    receipts: sum(({ receipts }) => receipts),
    advances: sum(({ advances }) => advances),
    unclear: 0,
  });
}
