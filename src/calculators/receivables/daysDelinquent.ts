import { defineCalculator } from '../define';
import { CalcError, divide } from '../errors';
import { days, money } from '../readers';

/**
 * How many days of sales are past due: days sales outstanding less its best possible value.
 *
 * Units   receivables and sales in one currency; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  partAboveWhole(currentReceivables), divisionByZero(sales), notANumber(receivables, currentReceivables, sales, days), belowMinimum(receivables, currentReceivables, sales), notAbove(days).
 */
export const calculator = defineCalculator({
  id: 'DELINQUENTDAYS',
  group: 'receivables',
  title: { en: 'Average days delinquent', zh: '平均逾期天数（周转口径）' },
  summary: { en: 'How many days of sales are past due: days sales outstanding less its best possible value.', zh: '逾期部分相当于多少天的销售额：应收账款周转天数减最佳周转天数。' },
  inputs: {
    receivables: money({ en: 'Receivables', zh: '应收账款' }, { minimum: 0, hint: { en: 'Gross of loss allowance.', zh: '未扣除坏账准备。' } }),
    currentReceivables: money({ en: 'Receivables not yet due', zh: '其中：未到期' }, { minimum: 0 }),
    sales: money({ en: 'Sales of the period', zh: '本期销售额' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Average days delinquent', zh: '平均逾期天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'average days delinquent = DSO − best possible DSO = (receivables − receivables not yet due) ÷ sales × days', zh: '平均逾期天数 = 应收账款周转天数 − 最佳周转天数 =（应收账款 − 未到期应收账款）÷ 销售额 × 天数' },
  excel: 'days*(receivables-current_receivables)/sales',
  source: { en: 'Credit Research Foundation, “Average Days Delinquent (ADD)”.', zh: 'Credit Research Foundation “Average Days Delinquent（ADD）”指标。' },
  convention: { en: 'In days of sales. How late single invoices are paid is another measure: see the days late of paid invoices.', zh: '以销售天数表示；逐笔发票的逾期天数是另一指标，见“付款逾期天数”。' },
  examples: [
    {
      inputs: { receivables: 1_350_000, currentReceivables: 900_000, sales: 10_950_000 },
      result: 15,
      steps: { en: '(1,350,000 − 900,000) ÷ 10,950,000 × 365 = 45 − 30 = 15 days', zh: '（1,350,000 − 900,000）÷ 10,950,000 × 365 = 45 − 30 = 15 天' },
    },
  ],
  errors: [{ code: 'partAboveWhole', input: 'currentReceivables' }, { code: 'divisionByZero', input: 'sales' }],
  compute({ receivables, currentReceivables, sales, days }) {
    if (currentReceivables > receivables) throw new CalcError('partAboveWhole', 'currentReceivables', { found: currentReceivables, limit: receivables });
    return divide(days * (receivables - currentReceivables), sales, 'sales');
  },
});
