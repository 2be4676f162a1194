import { defineAnalysis } from '../define';
import { options } from './aging/options';
import { missingColumn, unneededColumns } from './aging/columns';
import { computeAging } from './aging/compute';
import { roles } from './aging/roles';

const title = { en: 'Receivables aging', zh: '应收账款账龄分析' };

/** Receivables by age, from open items, a ledger or balance tables: by days past due for collecting, or from the booking date for provision and disclosure. */
export const receivablesAging = defineAnalysis({
  id: 'receivables-aging',
  group: 'receivables',
  title,
  summary: {
    en: 'Who owes how much and how old it is, by customer and by document, tied to the list and to the ledger.',
    zh: '各客户欠款多少、账龄多长：按客户、按单据列示，与来源清单和总账勾稽。',
  },
  action: { en: 'Make the aging report', zh: '生成账龄表' },
  kinds: ['openItems', 'ledger', 'balances', 'alreadyAged', 'unknown'],
  roles,
  options,
  lacks: (context) => missingColumn(context),
  unneeded: (context) => unneededColumns(context),
  compute: (input) => computeAging(input),
});
