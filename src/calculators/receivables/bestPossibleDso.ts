import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

/**
 * Days of sales outstanding if every customer paid on the due date.
 *
 * Units   receivables and sales in one currency; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(sales), notANumber(currentReceivables, sales, days), belowMinimum(currentReceivables, sales), notAbove(days).
 */
export const calculator = defineCalculator({
  id: 'BPDSO',
  group: 'receivables',
  title: { en: 'Best possible days sales outstanding', zh: '最佳应收账款周转天数' },
  summary: { en: 'Days of sales outstanding if every customer paid on the due date.', zh: '假设客户都按期付款时的应收账款周转天数。' },
  inputs: {
    currentReceivables: money({ en: 'Receivables not yet due', zh: '未到期应收账款' }, { minimum: 0 }),
    sales: money({ en: 'Sales of the period', zh: '本期销售额' }, { minimum: 0, hint: { en: 'Net of returns.', zh: '扣除退货折让。' } }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Best possible DSO', zh: '最佳应收账款周转天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'best possible DSO = receivables not yet due ÷ sales × days', zh: '最佳应收账款周转天数 = 未到期应收账款 ÷ 销售额 × 天数' },
  excel: 'days*current_receivables/sales',
  source: { en: 'Credit Research Foundation, “Best Possible DSO”.', zh: 'Credit Research Foundation “Best Possible DSO”指标。' },
  convention: { en: 'Not due on the day of the balance, by due date. What is left to DSO is the average days delinquent.', zh: '按到期日判断是否到期。与应收账款周转天数之差为平均逾期天数。' },
  examples: [
    {
      inputs: { currentReceivables: 900_000, sales: 10_950_000 },
      result: 30,
      steps: { en: '900,000 ÷ 10,950,000 × 365 = 30 days', zh: '900,000 ÷ 10,950,000 × 365 = 30 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }],
  compute: ({ currentReceivables, sales, days }) => divide(days * currentReceivables, sales, 'sales'),
});
