import { defaultLimits } from '../../calculators/receivables/ageBucket';
import { defineAnalysis } from '../define';
import { limitsRule } from './aging/choices';
import { computeAging } from './aging/compute';

const title = { en: 'Receivables aging by days past due', zh: '应收账款逾期分析（按逾期天数）' };

/** Open items of a customer list by days past due, by customer, with every item shown. */
export const receivablesAging = defineAnalysis({
  id: 'receivables-aging',
  group: 'receivables',
  title,
  summary: {
    en: 'Who owes how much and how long past due, by customer and by invoice, tied to the list it came from.',
    zh: '各客户欠款多少、逾期多久：按客户和单据列示，并与来源清单勾稽。',
  },
  action: { en: 'Make the aging report', zh: '生成逾期分析表' },
  roles: [
    { role: 'customer_code', need: 'optional' },
    { role: 'customer_name', need: 'optional' },
    { role: 'doc_no', need: 'optional' },
    { role: 'doc_date', need: 'optional' },
    { role: 'due_date', need: 'required' },
    { role: 'open_amount', need: 'required', oneOf: 'amount' },
    { role: 'amount_gross', need: 'required', oneOf: 'amount' },
    { role: 'paid_amount', need: 'optional' },
    { role: 'open_credit', need: 'optional' },
    { role: 'clearing_date', need: 'optional' },
    { role: 'currency', need: 'optional' },
    { role: 'doc_type', need: 'optional' },
    { role: 'text', need: 'optional' },
  ],
  options: [
    { kind: 'date', id: 'asOf', from: 'asOf', label: { en: 'As-of date', zh: '截止日期' }, hint: { en: 'Documents dated later are left out.', zh: '晚于该日的单据不计入。' } },
    {
      kind: 'limits',
      id: 'limits',
      fallback: defaultLimits,
      ...limitsRule,
      unit: { en: 'days', zh: '天' },
      label: { en: 'Limits of the bands', zh: '逾期区间上限' },
      hint: { en: '30, 60, 90 gives Current, 1–30, 31–60, 61–90 and 91+.', zh: '30、60、90 即：未到期、1–30天、31–60天、61–90天、91天以上。' },
    },
    {
      kind: 'switch',
      id: 'useSettledDate',
      fallback: true,
      label: { en: 'Use the settled date', zh: '使用核销日期' },
      hint: {
        en: 'A document settled on or before the as-of date is not open. Without a settled date, every document counts as open.',
        zh: '截止日期及以前已核销的单据不计入；没有核销日期列时，所有单据视为未收款。',
      },
    },
    {
      kind: 'switch',
      id: 'dueTodayIsOverdue',
      fallback: false,
      label: { en: 'Due on the as-of date counts as overdue', zh: '截止日期当天到期视为逾期' },
    },
    {
      kind: 'choice',
      id: 'dateOrder',
      fallback: 'auto',
      label: { en: 'Text dates such as 3/4/2026', zh: '形如 3/4/2026 的文本日期' },
      choices: [
        { id: 'auto', label: { en: 'Decide from the column', zh: '按整列判断' } },
        { id: 'monthFirst', label: { en: 'Month first', zh: '月在前' } },
        { id: 'dayFirst', label: { en: 'Day first', zh: '日在前' } },
      ],
    },
  ],
  compute: (input) => computeAging(input, title),
});
