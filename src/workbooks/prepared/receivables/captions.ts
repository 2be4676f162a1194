import type { Words } from '../../../texts/words';
import { replayed } from './workings';

/** What the charts show today, in a sentence with its number and date. */
const [overdue, balance] = ['overdue', 'balance'].map((id) => `TEXT(${replayed(id, 'now')}/{divisor},"#,##0")`);
const rate = `TEXT(${replayed('overdueRate', 'now')},"0.0%")`;
const shareOfTen = 'TEXT(IF(ranked.now.total=0,0,SUM(ranked.now.1:ranked.now.10)/ranked.now.total),"0.0%")';

export const captions = {
  bands: { en: `="Overdue "&{amountUnit}&" "&${overdue}&", "&${rate}&" of open invoices, "&{asOfText}`, zh: `="逾期 "&${overdue}&" "&{amountUnit}&"，占未收发票 "&${rate}&"（"&{asOfText}&"）"` },
  months: { en: `="Receivables "&{amountUnit}&" "&${balance}&", overdue rate "&${rate}&", "&{asOfText}`, zh: `="应收余额 "&${balance}&" "&{amountUnit}&"，逾期率 "&${rate}&"（"&{asOfText}&"）"` },
  customers: { en: `="Ten largest customers: "&${shareOfTen}&" of "&{amountUnit}&" "&${balance}&", "&{asOfText}`, zh: `="前十大客户占应收余额 "&${balance}&" "&{amountUnit}&" 的 "&${shareOfTen}&"（"&{asOfText}&"）"` },
} satisfies Record<string, Words>;
