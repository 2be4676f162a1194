import type { Truth } from '../books';
import { write } from '../calendar';
import type { Customer } from '../customers';
import type { Cents } from '../money';
import { text, unlessZero } from '../money';
import type { Item } from '../settle';
import { column, type ExportFile, SheetWriter } from '../sheet';
import { byCustomer, expectItems, type ItemOptions, openItems, sumOf } from './items';

export const cloudCode = (customer: Customer): string => `CUST${customer.code}`;
const currencyName = { CNY: '人民币', USD: '美元' } as const;

const typeName = (item: Item): string => {
  switch (item.document.class) {
    case 'opening':
      return '期初应收单';
    case 'retention':
      return '其他应收单';
    case 'creditNote':
      return '红字应收单';
    case 'receipt':
      return '收款单';
    case 'advance':
      return '预收款单';
    case 'transferIn':
      return '应收转应收';
    default:
      return '标准应收单';
  }
};

/** 0-30, 31-60, 61-90 and over 90 days past due; what is not due yet stands in the first. */
function buckets(truth: Truth, item: Item, amount: Cents): (string | null)[] {
  const days = truth.asOf - (item.due ?? item.document.date);
  const index = days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : 3;
  return [0, 1, 2, 3].map((bucket) => (bucket === index ? text(amount) : null));
}

function bucketSums(truth: Truth, items: readonly Item[], amount: (item: Item) => Cents): (string | null)[] {
  return [0, 1, 2, 3].map((bucket) => unlessZero(sumOf(items.filter((item) => buckets(truth, item, 1)[bucket] !== null), amount), text));
}

export interface AgedOptions extends ItemOptions {
  /** Rows after which the headings are printed again. */
  readonly page?: number;
}

/** L1: 云星空 应收款账龄分析表, by document, in two currencies side by side. */
export function kingdeeAged(truth: Truth, options: AgedOptions = {}): ExportFile {
  const items = openItems(truth, options);
  const money = (name: string, group: number, first: boolean) =>
    ['尚未收款金额', '0-30天', '31-60天', '61-90天', '90天以上'].map((heading, index) => column([first && index === 0 ? name : null, heading], null, { group }));
  const single = (heading: string, role: string | null) => column([heading, null], role);
  const writer = new SheetWriter('应收款账龄分析表', [
    single('往来单位编码', 'customer_code'),
    single('往来单位名称', 'customer_name'),
    single('币别', null),
    single('结算组织', 'entity'),
    single('单据类型', 'doc_type'),
    single('单据编号', 'doc_no'),
    single('业务日期', 'doc_date'),
    single('到期日', 'due_date'),
    ...money('原币', 1, true),
    column(['本位币', '币别'], null, { group: 2 }),
    ...money('本位币', 2, false),
  ]);
  writer.title('应收款账龄分析表').title('结算组织：示例制造有限公司', null, `截止日期：${write.iso(truth.asOf)}`, null, '币别：全部').heading();
  let printed = 0;
  for (const own of byCustomer(items)) {
    for (const item of own) {
      const { document, customer } = item;
      if (options.page !== undefined && printed > 0 && printed % options.page === 0) writer.heading();
      printed += 1;
      writer.data(
        cloudCode(customer), customer.zh, currencyName[customer.currency], '示例制造', typeName(item), document.number, write.iso(item.since), write.iso(item.due ?? document.date),
        text(item.openForeign), ...buckets(truth, item, item.openForeign),
        '人民币', text(item.open), ...buckets(truth, item, item.open),
      );
    }
    const foreign = (item: Item): Cents => item.openForeign;
    writer.total(null, `${own[0]!.customer.zh}(小计)`, null, null, null, null, null, null, text(sumOf(own, foreign)), ...bucketSums(truth, own, foreign), null, text(sumOf(own)), ...bucketSums(truth, own, (item) => item.open));
  }
  writer.total('合计', null, null, null, null, null, null, null, null, null, null, null, null, null, text(sumOf(items)), ...bucketSums(truth, items, (item) => item.open));
  const sheets = [writer.sheet()];
  return { layout: 'L1', language: 'zh', sheets, kind: 'alreadyAged', expected: expectItems(truth, items, sheets, { key: (item) => cloudCode(item.customer), asOf: truth.asOf }), refusal: null, shuffle: true };
}

/** The same by customer: no document and no date, so that nothing can be aged again. */
export function kingdeeAgedByCustomer(truth: Truth): ExportFile {
  const items = openItems(truth, {});
  const writer = new SheetWriter('应收款账龄分析表', ['往来单位编码', '往来单位名称', '尚未收款金额', '0-30天', '31-60天', '61-90天', '90天以上'].map((heading) => column(heading)));
  writer.title('应收款账龄分析表').title(`截止日期：${write.iso(truth.asOf)}`, null, '单位：元').heading();
  for (const own of byCustomer(items)) writer.data(cloudCode(own[0]!.customer), own[0]!.customer.zh, text(sumOf(own)), ...bucketSums(truth, own, (item) => item.open));
  writer.total('合计', null, text(sumOf(items)), ...bucketSums(truth, items, (item) => item.open));
  return { layout: 'L1 by customer', language: 'zh', sheets: [writer.sheet()], kind: 'alreadyAged', expected: null, refusal: 'kindAlreadyAged', shuffle: true };
}
