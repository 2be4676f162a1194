import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * How many times a year receivables are collected and renewed.
 *
 * Units   sales and receivables in one currency; the result in times per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(receivables), notANumber(sales, receivables), belowMinimum(sales, receivables).
 * Accepts zero sales: a year without sales turns nothing over, and that is a true figure.
 */
export const calculator = defineCalculator({
  id: 'ARTURN',
  group: 'receivables',
  title: { en: 'Receivables turnover', zh: '应收账款周转率' },
  summary: { en: 'How many times a year receivables are collected and renewed.', zh: '应收账款在一年内收回并重新形成的次数。' },
  inputs: {
    sales: money({ en: 'Sales of twelve months', zh: '全年销售额' }, { minimum: 0, hint: { en: 'Net of returns and discounts.', zh: '扣除退货、折让和折扣。' } }),
    receivables: money({ en: 'Average receivables', zh: '应收账款平均余额' }, { minimum: 0, hint: { en: 'Mean of the month-ends, or of opening and closing; gross of loss allowance.', zh: '各月末平均，或期初期末平均；未扣除坏账准备。' } }),
  },
  result: { label: { en: 'Turnover', zh: '周转率' }, unit: { en: 'times per year', zh: '次/年' } },
  formula: { en: 'turnover = sales ÷ average receivables', zh: '应收账款周转率 = 销售额 ÷ 应收账款平均余额' },
  excel: 'sales/receivables',
  source: { en: 'Standard ratio; in China, the textbook of the CPA examination on financial management.', zh: '通行指标，见注册会计师考试教材《财务成本管理》“应收账款周转率”。' },
  convention: { en: 'Twelve months of sales and an average balance: with the closing balance alone a busy last month makes the turnover too low. 365 ÷ turnover is days sales outstanding.', zh: '全年销售额与平均余额：只用期末数时，年末旺季会使周转率偏低。365 ÷ 周转率 = 应收账款周转天数。' },
  examples: [
    {
      inputs: { sales: 10_950_000, receivables: 1_350_000 },
      result: 8.11111111111111,
      steps: { en: '10,950,000 ÷ 1,350,000 = 8.11 times a year', zh: '10,950,000 ÷ 1,350,000 = 8.11 次/年' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'receivables' }],
  compute: ({ sales, receivables }) => divide(sales, receivables, 'receivables'),
});
