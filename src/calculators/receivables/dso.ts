import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

/**
 * Days sales outstanding.
 *
 * Units   receivables and sales in one currency; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(sales), belowMinimum(receivables, sales), notAbove(days).
 */
export const calculator = defineCalculator({
  id: 'DSO',
  group: 'receivables',
  title: { en: 'Days sales outstanding', zh: '应收账款周转天数' },
  summary: {
    en: 'How many days of sales are still unpaid.',
    zh: '尚未收回的应收账款相当于多少天的销售额。',
  },
  inputs: {
    receivables: money({ en: 'Receivables', zh: '应收账款' }, {
      minimum: 0,
      hint: { en: 'Gross of loss allowance; closing or average balance.', zh: '未扣除坏账准备的余额；期末数或平均数。' },
    }),
    sales: money({ en: 'Sales of the period', zh: '本期销售额' }, {
      minimum: 0,
      hint: { en: 'Net of returns. Receivables include VAT: sales without VAT make the result too long by its rate.', zh: '扣除退货折让。应收账款含增值税，若销售额不含税，天数会按税率偏长。' },
    }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Days sales outstanding', zh: '应收账款周转天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'DSO = receivables ÷ sales × days', zh: '应收账款周转天数 = 应收账款 ÷ 销售额 × 天数' },
  excel: 'days*receivables/sales',
  source: {
    en: 'Oracle JD Edwards EnterpriseOne 9.2, “Current Balance Divided by Sales”.',
    zh: 'Oracle JD Edwards EnterpriseOne 9.2 “期末余额除以销售额”算法。',
  },
  convention: {
    en: 'Balance method with a year of 365 days unless you give the days of the period. The count-back method gives other results when sales are uneven.',
    zh: '余额法；未填天数时按全年 365 天。各月销售不均时，倒推法的结果会不同。',
  },
  examples: [
    {
      inputs: { receivables: 1_350_000, sales: 10_950_000 },
      result: 45,
      steps: { en: '1,350,000 ÷ 10,950,000 × 365 = 45 days', zh: '1,350,000 ÷ 10,950,000 × 365 = 45 天' },
    },
    {
      inputs: { receivables: 500_000, sales: 750_000, days: 30 },
      result: 20,
      steps: { en: '500,000 ÷ 750,000 × 30 = 20 days', zh: '500,000 ÷ 750,000 × 30 = 20 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }],
  compute: ({ receivables, sales, days }) => divide(days * receivables, sales, 'sales'),
});
