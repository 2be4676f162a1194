import type { DocumentClass, Truth } from '../books';
import { dayOf, monthEnd, serial, write } from '../calendar';
import { number, text, unlessZero } from '../money';
import { oldestFirst } from '../settle';
import { column, type ExportFile, type ExportSheet, SheetWriter } from '../sheet';
import { expectItems } from './items';
import { cloudCode } from './kingdee';
import { type CustomerLedger, directionOf, ledgers, wording } from './movements';

export interface LedgerOptions {
  /** Last day of the export; the as-of date when absent. Later movements must change nothing. */
  readonly to?: number;
  readonly sheets?: 'one' | 'customers' | 'years';
}

export const groupedCode = (customer: { readonly code: string }): string => `01.${customer.code.slice(1)}`;

/** L3: K/3 WISE 核算项目明细账, a block for each customer: its name stands in a title line, never in a column. */
export function kingdeeLedger(truth: Truth, options: LedgerOptions = {}): ExportFile {
  const to = options.to ?? truth.asOf;
  const columns = [
    column('日期', 'voucher_date'),
    column('期间', 'period'),
    column('凭证字号', 'voucher_no'),
    column('摘要', 'text'),
    column('借方金额', 'debit'),
    column('贷方金额', 'credit'),
    column('方向', 'direction'),
    column('余额', null),
  ];
  const accounts = ledgers(truth, truth.start, to);
  const one = new SheetWriter('核算项目明细账', columns);
  const sheets: ExportSheet[] = [];
  for (const account of accounts) {
    const writer = options.sheets === 'customers' ? new SheetWriter(account.customer.zh.slice(0, 6) + account.customer.code, columns) : one;
    if (writer.length > 0) writer.blank();
    writer.title('核算项目明细账');
    writer.title('核算项目类别：客户', null, null, `期间：${dayOf(truth.start).year}年第1期 至 ${dayOf(to).year}年第${dayOf(to).month}期`);
    writer.title('科目：1122 应收账款', null, '币别：人民币', `核算项目：[${groupedCode(account.customer)}]${account.customer.zh}`);
    writer.heading();
    writeMonths(writer, account);
    if (options.sheets === 'customers') sheets.push(writer.sheet());
  }
  if (options.sheets !== 'customers') sheets.push(one.sheet());
  const items = oldestFirst(truth);
  return {
    layout: options.sheets === 'customers' ? 'L3 by sheet' : 'L3',
    language: 'zh',
    sheets,
    kind: 'ledger',
    expected: expectItems(truth, items, sheets, { key: (item) => groupedCode(item.customer), hasDue: false, fromLedger: true, asOf: monthEnd(to) }),
    refusal: null,
    shuffle: false,
  };
}

function writeMonths(writer: SheetWriter, { opening, movements }: CustomerLedger): void {
  writer.data(null, null, null, '年初余额', null, null, directionOf(opening), text(Math.abs(opening)));
  let month = 0;
  let inMonth = { debit: 0, credit: 0 };
  let inYear = { debit: 0, credit: 0 };
  let year = 0;
  let balance = opening;
  const close = (): void => {
    if (month === 0) return;
    writer.total(null, month, null, '本期合计', text(inMonth.debit), text(inMonth.credit), directionOf(balance), text(Math.abs(balance)));
    writer.total(null, month, null, '本年累计', text(inYear.debit), text(inYear.credit), directionOf(balance), text(Math.abs(balance)));
  };
  for (const movement of movements) {
    const day = dayOf(movement.document.date);
    if (day.month !== month || day.year !== year) {
      close();
      if (day.year !== year) inYear = { debit: 0, credit: 0 };
      ({ month, year } = day);
      inMonth = { debit: 0, credit: 0 };
    }
    balance = movement.balance;
    for (const sums of [inMonth, inYear]) {
      sums.debit += movement.debit;
      sums.credit += movement.credit;
    }
    writer.data(
      write.iso(movement.document.date), month, movement.document.voucher.replace(/^转/, '记'), wording(movement.document),
      unlessZero(movement.debit, text), unlessZero(movement.credit, text), directionOf(balance), text(Math.abs(balance)),
    );
  }
  close();
}

/** L2 by document: 应收款明细表, with the money columns of the summary and a running balance. */
export function kingdeeDetail(truth: Truth, options: LedgerOptions = {}): ExportFile {
  const to = options.to ?? truth.asOf;
  const writer = new SheetWriter('应收款明细表', [
    column('往来单位编码', 'customer_code'),
    column('往来单位名称', 'customer_name'),
    column('结算组织', 'entity'),
    column('业务日期', 'doc_date'),
    column('单据类型', 'doc_type'),
    column('单据编号', 'doc_no'),
    column('摘要', 'text'),
    column('凭证字号', 'voucher_no'),
    column('(本位币)期初余额'),
    column('(本位币)本期应收'),
    column('(本位币)本期收款'),
    column('(本位币)本期冲销额'),
    column('(本位币)期末余额'),
  ]);
  writer.title('应收款明细表').title('结算组织：示例制造有限公司', null, `日期：${write.iso(truth.start)} 至 ${write.iso(to)}`, null, '币别：人民币').heading();
  let all = { opening: 0, debit: 0, credit: 0, closing: 0 };
  for (const { customer, opening, movements } of ledgers(truth, truth.start, to)) {
    const head = [cloudCode(customer), customer.zh, '示例制造'] as const;
    writer.data(...head, null, null, null, '期初余额', null, number(opening), null, null, null, number(opening));
    let balance = opening;
    const sums = { debit: 0, credit: 0 };
    for (const { document, debit, credit, balance: after } of movements) {
      writer.data(...head, write.iso(document.date), detailType[document.class], document.number, wording(document), document.voucher, null, unlessZero(debit, number), unlessZero(credit, number), null, number(after));
      balance = after;
      sums.debit += debit;
      sums.credit += credit;
    }
    writer.total(cloudCode(customer), `${customer.zh}(小计)`, null, null, null, null, null, null, number(opening), number(sums.debit), number(sums.credit), number(0), number(balance));
    all = { opening: all.opening + opening, debit: all.debit + sums.debit, credit: all.credit + sums.credit, closing: all.closing + balance };
  }
  writer.total('合计', null, null, null, null, null, null, null, number(all.opening), number(all.debit), number(all.credit), number(0), number(all.closing));
  const sheets = [writer.sheet()];
  const items = oldestFirst(truth);
  return {
    layout: 'L2 detail',
    language: 'zh',
    sheets,
    kind: 'ledger',
    expected: expectItems(truth, items, sheets, { key: (item) => cloudCode(item.customer), hasDue: false, fromLedger: true, asOf: to }),
    refusal: null,
    shuffle: false,
  };
}

export const detailType: Readonly<Record<DocumentClass, string>> = {
  opening: '期初应收单',
  invoice: '标准应收单',
  retention: '其他应收单',
  creditNote: '红字应收单',
  receipt: '收款单',
  advance: '预收款单',
  transferOut: '应收转应收',
  transferIn: '应收转应收',
  revaluation: '应收调汇单',
};

export function yearsOf(truth: Truth, to: number): { readonly year: number; readonly from: number; readonly to: number }[] {
  const years = [];
  for (let year = dayOf(truth.start).year; year <= dayOf(to).year; year += 1) years.push({ year, from: serial(year, 1, 1), to: Math.min(to, serial(year, 12, 31)) });
  return years;
}

