import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

/**
 * How many days of cost of sales lie in inventory.
 *
 * Units   amounts in one currency; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(costOfSales), notANumber(inventory, costOfSales, days), belowMinimum(inventory, costOfSales), notAbove(days).
 * Accepts zero inventory: no stock is no day.
 */
export const calculator = defineCalculator({
  id: 'DIO',
  group: 'inventory',
  title: { en: 'Days inventory outstanding', zh: '存货周转天数' },
  summary: { en: 'How many days of cost of sales lie in inventory.', zh: '存货相当于多少天的销售成本。' },
  inputs: {
    inventory: money({ en: 'Inventory', zh: '存货余额' }, { minimum: 0, hint: { en: 'At cost; closing or average balance.', zh: '按成本；期末数或平均数。' } }),
    costOfSales: money({ en: 'Cost of sales of the period', zh: '本期销售成本' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Days inventory outstanding', zh: '存货周转天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'DIO = inventory ÷ cost of sales × days', zh: '存货周转天数 = 存货 ÷ 销售成本 × 天数' },
  excel: 'days*inventory/cost_of_sales',
  source: { en: 'Standard ratio; Richards and Laughlin (1980).', zh: '通行指标；Richards、Laughlin（1980）。' },
  convention: { en: 'By cost of sales; 365 days unless you give the days of the period.', zh: '按销售成本；未填天数时按 365 天。' },
  examples: [
    {
      inputs: { inventory: 1_200_000, costOfSales: 7_300_000 },
      result: 60,
      steps: { en: '1,200,000 ÷ 7,300,000 × 365 = 60 days', zh: '1,200,000 ÷ 7,300,000 × 365 = 60 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'costOfSales' }],
  compute: ({ inventory, costOfSales, days }) => divide(days * inventory, costOfSales, 'costOfSales'),
});
