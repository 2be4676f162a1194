import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

/**
 * Days from receiving goods to being paid by customers.
 *
 * Units   amounts in one currency; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(costOfSales, sales), notANumber(inventory, receivables, sales, costOfSales, days), belowMinimum(inventory, receivables, sales, costOfSales), notAbove(days).
 */
export const calculator = defineCalculator({
  id: 'OPERATINGCYCLE',
  group: 'cash',
  title: { en: 'Operating cycle', zh: '营业周期' },
  summary: { en: 'Days from receiving goods to being paid by customers.', zh: '从购入存货到收回货款的天数。' },
  inputs: {
    inventory: money({ en: 'Inventory', zh: '存货' }, { minimum: 0 }),
    receivables: money({ en: 'Receivables', zh: '应收账款' }, { minimum: 0 }),
    sales: money({ en: 'Sales of the period', zh: '本期销售额' }, { minimum: 0 }),
    costOfSales: money({ en: 'Cost of sales of the period', zh: '本期销售成本' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Operating cycle', zh: '营业周期' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'operating cycle = days of inventory + days of receivables', zh: '营业周期 = 存货周转天数 + 应收账款周转天数' },
  excel: 'days*inventory/cost_of_sales+days*receivables/sales',
  source: { en: 'Richards and Laughlin (1980).', zh: 'Richards、Laughlin（1980）；注册会计师考试教材“营业周期”。' },
  convention: { en: 'Inventory by cost of sales, receivables by sales.', zh: '存货按销售成本，应收账款按销售额计算。' },
  examples: [
    {
      inputs: { inventory: 1_200_000, receivables: 1_350_000, sales: 10_950_000, costOfSales: 7_300_000 },
      result: 105,
      steps: { en: '60 + 45 = 105 days', zh: '60 + 45 = 105 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'costOfSales' }, { code: 'divisionByZero', input: 'sales' }],
  compute: ({ inventory, receivables, sales, costOfSales, days }) => divide(days * inventory, costOfSales, 'costOfSales') + divide(days * receivables, sales, 'sales'),
});
