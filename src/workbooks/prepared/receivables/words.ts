import type { Words } from '../../../texts/words';
import { judged } from '../judged';

export const workbookTitle: Words = { en: 'Receivables', zh: '应收账款' };

/** Words of the Receivables workbook that stand in more than one place. */
export const said = {
  ...judged,
  title: { en: 'Receivables report', zh: '应收账款管理报告' },
  customer: { en: 'Customer', zh: '客户' },
  number: { en: 'Document no.', zh: '单据编号' },
  date: { en: 'Invoice date', zh: '开票日期' },
  due: { en: 'Due date', zh: '到期日' },
  amount: { en: 'Amount', zh: '金额' },
  invoiced: { en: 'Amount', zh: '价税合计' },
  salesperson: { en: 'Salesperson', zh: '业务员' },
  open: { en: 'Open', zh: '未收金额' },
  days: { en: 'Days past due', zh: '逾期天数' },
  band: { en: 'Band', zh: '逾期区间' },
  note: { en: 'Check', zh: '核对' },
  action: { en: 'Action', zh: '措施' },
  who: { en: 'Who', zh: '责任人' },
  by: { en: 'By', zh: '完成期限' },
  total: { en: 'Total', zh: '合计' },
  share: { en: 'Share', zh: '占比' },
  overdue: { en: 'Overdue', zh: '逾期额' },
  balance: { en: 'Balance', zh: '应收余额' },
  others: { en: 'Others and receipts without a customer', zh: '其他客户及无客户收款' },
  current: { en: 'Current', zh: '未到期' },
  credits: { en: 'Credits, unapplied', zh: '贷项及未核销' },
  byDays: { en: 'Days past due', zh: '逾期天数' },
  byAge: { en: 'Age', zh: '账龄' },
  fromDocuments: { en: 'From the documents', zh: '取自单据' },
  typedIn: { en: 'Typed', zh: '手工填列' },
  none: { en: 'n/a', zh: '无数据' },
} satisfies Record<string, Words>;

export const ageWords: readonly Words[] = [
  { en: 'Up to 1 year', zh: '1年以内（含1年）' },
  { en: '1 to 2 years', zh: '1至2年（含2年）' },
  { en: '2 to 3 years', zh: '2至3年（含3年）' },
  { en: '3 to 4 years', zh: '3至4年（含4年）' },
  { en: '4 to 5 years', zh: '4至5年（含5年）' },
  { en: 'Over 5 years', zh: '5年以上' },
];

/** The figures a manager reads, in order; ids are columns of the replay (workings.ts). */
export const figures: readonly { readonly id: string; readonly words: Words; readonly money: boolean }[] = [
  { id: 'balance', words: { en: 'Receivables', zh: '应收余额' }, money: true },
  { id: 'overdue', words: { en: 'Overdue', zh: '逾期额' }, money: true },
  { id: 'overdueRate', words: { en: 'Overdue rate', zh: '逾期率' }, money: false },
  { id: 'overYear', words: { en: 'Older than one year', zh: '一年以上占比' }, money: false },
  { id: 'topFive', words: { en: 'Five largest customers', zh: '前五大客户占比' }, money: false },
  { id: 'dso', words: { en: 'DSO (days)', zh: '应收账款周转天数（天）' }, money: false },
  { id: 'allowance', words: { en: 'Loss allowance', zh: '坏账准备' }, money: true },
  { id: 'collected', words: { en: 'Collected in the month', zh: '当月回款' }, money: true },
];
