import type { Truth } from '../books';
import { dayOf, monthEnd, two, write } from '../calendar';
import type { Cents } from '../money';
import { number, unlessZero } from '../money';
import { everyDocumentAsBooked, type Item, oldestFirst } from '../settle';
import { type Cell, column, type ExportFile, type ExportSheet, SheetWriter } from '../sheet';
import { expectItems, grossOf, type ItemOptions, openItems } from './items';
import { type LedgerOptions, yearsOf } from './kingdeeLedgers';
import { directionOf, ledgers, type Movement, wording } from './movements';

interface Sums {
  debit: Cents;
  credit: Cents;
}
const add = (sums: Sums, { debit, credit }: Sums): void => {
  sums.debit += debit;
  sums.credit += credit;
};

/** L5: U8 客户往来明细账: year, month and day in three columns, an unsigned balance, totals of the month and of the year, pages. */
export function yonyouLedger(truth: Truth, options: LedgerOptions = {}): ExportFile {
  const to = options.to ?? truth.asOf;
  const flat = (heading: string, role: string | null = null) => column([heading, null], role);
  const columns = [
    flat('年'), flat('月'), flat('日'), flat('凭证号', 'voucher_no'), flat('客户编号', 'customer_code'), flat('客户名称', 'customer_name'), flat('摘要', 'text'),
    column(['借方', '本币'], 'debit'), column(['贷方', '本币'], 'credit'), flat('方向', 'direction'), column(['余额', '本币']),
  ];
  const spans = options.sheets === 'years' ? yearsOf(truth, to) : [{ year: null, from: truth.start, to }];
  const sheets = spans.map(({ year, from, to: last }) => {
    const writer = new SheetWriter(year === null ? '客户明细账' : String(year), columns);
    writer.title('客户明细账', null, null, null, null, null, null, '金额式');
    writer.title('科目：1122 应收账款', null, null, null, `月份：${dayOf(from).year}.${two(dayOf(from).month)}-${dayOf(last).year}.${two(dayOf(last).month)}`, null, null, null, '币种：人民币');
    writer.heading();
    writeAccounts(writer, truth, from, last);
    return writer.sheet();
  });
  const items = oldestFirst(truth);
  return {
    layout: options.sheets === 'years' ? 'L5 by year' : 'L5',
    language: 'zh',
    sheets,
    kind: 'ledger',
    expected: expectItems(truth, items, sheets, { key: (item) => item.customer.code, hasDue: false, fromLedger: true, asOf: monthEnd(to) }),
    refusal: null,
    shuffle: false,
  };
}

const pageLength = 60;

function writeAccounts(writer: SheetWriter, truth: Truth, from: number, to: number): void {
  let lines = 0;
  for (const { customer, opening, movements } of ledgers(truth, from, to)) {
    const who = [customer.code, customer.zh.slice(0, 6)] as const;
    const line = (year: string, month: string, day: Cell, voucher: Cell, note: string, debit: Cell, credit: Cell, balance: Cents, total: boolean): void => {
      const cells = [year, month === '' ? null : month, day, voucher, ...who, note, debit, credit, directionOf(balance), number(Math.abs(balance))];
      if (total) writer.total(...cells);
      else writer.data(...cells);
      lines += 1;
    };
    if (opening !== 0) line(String(dayOf(from).year), '', null, null, '上年结转', null, null, opening, false);
    const months = groupByMonth(movements);
    const ofYear: Sums = { debit: 0, credit: 0 };
    let year = 0;
    for (const own of months) {
      const first = dayOf(own[0]!.document.date);
      if (first.year !== year) Object.assign(ofYear, { debit: 0, credit: 0 });
      year = first.year;
      const ofMonth: Sums = { debit: 0, credit: 0 };
      for (const movement of own) {
        const day = dayOf(movement.document.date);
        line(String(day.year), two(day.month), two(day.day), movement.document.voucher.replace(/-(\d+)$/, (_, digits: string) => `-${digits.padStart(4, '0')}`), wording(movement.document), unlessZero(movement.debit, number), unlessZero(movement.credit, number), movement.balance, false);
        add(ofMonth, movement);
        add(ofYear, movement);
        if (lines % pageLength === 0) {
          // The foot and the head of a printed page repeat the sums so far.
          line(String(day.year), two(day.month), null, null, '过次页', number(ofMonth.debit), number(ofMonth.credit), movement.balance, true);
          writer.heading();
          line(String(day.year), two(day.month), null, null, '承前页', number(ofMonth.debit), number(ofMonth.credit), movement.balance, true);
        }
      }
      const balance = own.at(-1)!.balance;
      line(String(first.year), two(first.month), null, null, '本月合计', number(ofMonth.debit), number(ofMonth.credit), balance, true);
      line(String(first.year), two(first.month), null, null, '本年累计', number(ofYear.debit), number(ofYear.credit), balance, true);
    }
  }
}

function groupByMonth(movements: readonly Movement[]): (readonly Movement[])[] {
  const months = new Map<string, Movement[]>();
  for (const movement of movements) months.set(write.period(movement.document.date), [...(months.get(write.period(movement.document.date)) ?? []), movement]);
  return [...months.values()];
}

/** L5, the receivables module: 应收明细账, two currencies and a due date. */
export function yonyouDetail(truth: Truth, options: LedgerOptions = {}): ExportFile {
  const to = options.to ?? truth.asOf;
  const writer = new SheetWriter('应收明细账', [
    column('年'), column('月'), column('日'), column('凭证号', 'voucher_no'), column('客户编码', 'customer_code'), column('客户名称', 'customer_name'), column('摘要', 'text'),
    column('单据类型', 'doc_type'), column('单据号', 'doc_no'), column('订单号'), column('币种'), column('汇率'),
    column('本期应收-原币'), column('本期应收-本币'), column('本期收回-原币'), column('本期收回-本币'), column('余额-原币'), column('余额-本币'), column('到期日', 'due_date'),
  ]);
  writer.title('应收明细账').title('客户：全部', null, null, null, `日期：${write.iso(truth.start)} 至 ${write.iso(to)}`).heading();
  for (const { customer, opening, movements } of ledgers(truth, truth.start, to)) {
    const dollar = customer.currency === 'USD';
    const money = [dollar ? '美元' : '人民币', dollar ? 7.085 : 1] as const;
    if (opening !== 0) writer.data(String(dayOf(truth.start).year), null, null, null, customer.code, customer.zh, '期初余额', null, null, null, ...money, null, null, null, null, number(opening), number(opening), null);
    let foreign = opening;
    for (const { document, debit, credit, balance } of movements) {
      const { year, month, day } = dayOf(document.date);
      foreign += document.foreign;
      writer.data(
        String(year), two(month), two(day), document.voucher, customer.code, customer.zh, wording(document), yonyouType[document.class], document.number, null, ...money,
        debit === 0 ? null : number(document.foreign), unlessZero(debit, number), credit === 0 ? null : number(-document.foreign), unlessZero(credit, number), number(foreign), number(balance),
        document.due === null ? null : write.iso(document.due),
      );
    }
    writer.total(null, null, null, null, customer.code, `${customer.zh} 小计`, null, null, null, null, null, null, null, number(movements.reduce((sum, { debit }) => sum + debit, 0)), null, number(movements.reduce((sum, { credit }) => sum + credit, 0)), null, number(movements.at(-1)?.balance ?? opening), null);
  }
  const sheets = [writer.sheet()];
  const items = oldestFirst(truth);
  return {
    layout: 'L5 detail',
    language: 'zh',
    sheets,
    kind: 'ledger',
    expected: { ...expectItems(truth, items, sheets, { key: (item) => item.customer.code, fromLedger: true, asOf: to }) },
    refusal: null,
    shuffle: false,
  };
}

const yonyouType = {
  opening: '期初应收单', invoice: '销售专用发票', retention: '其他应收单', creditNote: '红字销售发票', receipt: '收款单', advance: '预收款单', transferOut: '并账', transferIn: '并账', revaluation: '汇兑损益',
} as const;

export interface SettledOptions extends ItemOptions {
  /** Vouchers are made at the end of the month: the posting date is the month-end. */
  readonly vouchersAtMonthEnd?: boolean;
  /** With the account of advances (2203), which the same list shows. */
  readonly advances?: boolean;
}

/** L6: 往来对账明细, what was booked, settled and left open on either side; settled documents of this year stay in it. */
export function yonyouOpen(truth: Truth, options: SettledOptions = {}): ExportFile {
  const open = openItems(truth, options);
  const shown = new Set(open.map((item) => item.document));
  const settled = options.settlement === 'matched' ? [] : everyDocumentAsBooked(truth).filter((item) => !shown.has(item.document) && item.open === 0 && dayOf(item.document.date).year === 2026 && item.document.class !== 'opening');
  const all = [...open, ...settled].sort((a, b) => truth.customers.indexOf(a.customer) - truth.customers.indexOf(b.customer) || a.document.date - b.document.date);
  const posted = (item: Item): number => (options.vouchersAtMonthEnd === true ? Math.min(truth.asOf, monthEnd(item.since)) : item.since);
  const three = (side: string, group: number | null) => ['发生', '已结', '未结'].map((part) => column(`${side}-${part}-本币`, null, { group }));
  const writer = new SheetWriter('往来对账明细', [
    column('科目编码', 'account_code'), column('科目名称', 'account_name'), column('对账对象编码', 'customer_code'), column('对账对象名称', 'customer_name'), column('币种'),
    column('凭证日期', 'voucher_date'), column('凭证字号', 'voucher_no'), column('业务日期', 'doc_date'), column('业务单号', 'doc_no'), column('业务员', 'salesperson'), column('摘要', 'text'),
    ...three('借方', null), ...three('贷方', null),
  ]);
  writer.heading();
  for (const item of all) {
    const { customer, document } = item;
    const gross = grossOf(item);
    const debitSide = gross > 0 || document.class === 'creditNote';
    const amounts = debitSide ? [gross, gross - item.open, item.open] : [-gross, -(gross - item.open), -item.open];
    const cells = amounts.map(number);
    const blank = [null, null, null];
    writer.data(
      '1122', '应收账款', customer.code, customer.zh, customer.currency === 'USD' ? '美元' : '人民币', write.iso(posted(item)), document.voucher, write.iso(item.since), document.number, customer.salesperson, openWording(item),
      ...(debitSide ? [...cells, ...blank] : [...blank, ...cells]),
    );
  }
  for (const [index, { customer, date, local }] of (options.advances === true ? truth.advances : []).entries()) {
    const amounts = [number(Math.abs(local)), number(0), number(Math.abs(local))];
    const blank = [null, null, null];
    writer.data('2203', '预收账款', customer.code, customer.zh, '人民币', write.iso(date), `收-${900 + index}`, write.iso(date), `YS0000${7700 + index}`, customer.salesperson, local < 0 ? '预收货款' : '预收款转出', ...(local > 0 ? [...amounts, ...blank] : [...blank, ...amounts]));
  }
  const sheets: ExportSheet[] = [writer.sheet()];
  const items = open.map((item) => ({ ...item, since: posted(item) }));
  return {
    layout: 'L6',
    language: 'zh',
    sheets,
    kind: 'openItems',
    expected: expectItems(truth, items, sheets, { key: (item) => item.customer.code, hasDue: false, latest: Math.max(...all.map((item) => item.since)) }),
    refusal: null,
    shuffle: true,
  };
}

/** The text alone says what it is: this export has no type of document. */
function openWording(item: Item): string {
  switch (item.document.class) {
    case 'retention':
      return '销售(质保金)';
    case 'creditNote':
      return '销售退回(红字)';
    case 'opening':
      return '期初应收';
    case 'transferIn':
      return '应收转应收';
    default:
      return item.document.class === 'receipt' || item.document.class === 'advance' ? wording(item.document) : '销售';
  }
}
