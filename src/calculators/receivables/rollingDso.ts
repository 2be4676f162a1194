import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money, series } from '../readers';

/**
 * Days of sales that are unpaid, by the average monthly sales of the last months.
 *
 * Units   receivables and sales in one currency; the result in days.
 * Shapes  sales: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(sales), notANumber(receivables, sales), belowMinimum(receivables), tooFew(sales).
 * Accepts negative sales: a month in which more was returned than sold.
 */
export const calculator = defineCalculator({
  id: 'DSOROLL',
  group: 'receivables',
  title: { en: 'Rolling days sales outstanding', zh: '滚动应收账款周转天数' },
  summary: { en: 'Days of sales that are unpaid, by the average monthly sales of the last months.', zh: '按最近几个月的月均销售额计算，尚未收回的应收账款相当于多少天的销售额。' },
  inputs: {
    receivables: money({ en: 'Receivables at the end', zh: '期末应收账款' }, { minimum: 0, hint: { en: 'Gross of loss allowance.', zh: '未扣除坏账准备。' } }),
    sales: series({ en: 'Sales of the last months', zh: '最近各月销售额' }, { en: 'currency', zh: '元（同一币种）' }),
  },
  result: { label: { en: 'Days sales outstanding', zh: '应收账款周转天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'DSO = receivables ÷ (sales of n months ÷ n) × 30', zh: '应收账款周转天数 = 期末应收账款 ÷（n 个月销售额 ÷ n）× 30' },
  excel: 'receivables/AVERAGE(sales)*30',
  source: { en: 'SAP key figure “DSO” of the receivables cubes 0FIAR_C02 and 0FC: balance divided by the average monthly sales, times 30.', zh: 'SAP 应收账款信息立方 0FIAR_C02、0FC 的 DSO 指标：余额 ÷ 月均销售额 × 30。' },
  convention: { en: 'Every month counts as 30 days. A blank month is refused, since it would be read as a month without sales.', zh: '每月按 30 天计。空白月份返回错误值，不当作零销售额。' },
  examples: [
    {
      inputs: { receivables: 1_350_000, sales: [800_000, 900_000, 1_000_000] },
      result: 45,
      steps: { en: '(800,000 + 900,000 + 1,000,000) ÷ 3 = 900,000; 1,350,000 ÷ 900,000 × 30 = 45 days', zh: '（800,000 + 900,000 + 1,000,000）÷ 3 = 900,000；1,350,000 ÷ 900,000 × 30 = 45 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }],
  compute: ({ receivables, sales }) => divide(30 * receivables * sales.length, sum(sales), 'sales'),
});
