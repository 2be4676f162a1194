import { defineCalculator } from '../define';
import { days } from '../readers';

/**
 * Cash conversion cycle from days of inventory, receivables and payables.
 *
 * Units   days; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(inventoryDays, receivableDays, payableDays), belowMinimum(inventoryDays, receivableDays, payableDays).
 * Accepts zero: no stock, no receivables or no payables.
 */
export const calculator = defineCalculator({
  id: 'CCCDAYS',
  group: 'cash',
  title: { en: 'Cash conversion cycle from its days', zh: '由周转天数计算现金周转期' },
  summary: { en: 'Cash conversion cycle from days of inventory, receivables and payables.', zh: '由存货、应收、应付周转天数计算的现金周转期。' },
  inputs: {
    inventoryDays: days({ en: 'Days of inventory', zh: '存货周转天数' }, { minimum: 0 }),
    receivableDays: days({ en: 'Days of receivables', zh: '应收账款周转天数' }, { minimum: 0 }),
    payableDays: days({ en: 'Days of payables', zh: '应付账款周转天数' }, { minimum: 0 }),
  },
  result: { label: { en: 'Cash conversion cycle', zh: '现金周转期' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'CCC = days of inventory + days of receivables − days of payables', zh: '现金周转期 = 存货周转天数 + 应收账款周转天数 − 应付账款周转天数' },
  excel: 'inventory_days+receivable_days-payable_days',
  source: { en: 'Richards, V. D. and Laughlin, E. J. (1980): A Cash Conversion Cycle Approach to Liquidity Analysis. Financial Management 9(1).', zh: 'Richards、Laughlin（1980）：现金周转期与流动性分析，《Financial Management》第 9 卷第 1 期。' },
  convention: { en: 'The three must be measured on one year basis.', zh: '三项须采用同一全年天数。' },
  examples: [
    {
      inputs: { inventoryDays: 60, receivableDays: 45, payableDays: 45 },
      result: 60,
      steps: { en: '60 + 45 − 45 = 60 days', zh: '60 + 45 − 45 = 60 天' },
    },
  ],
  errors: [],
  compute: ({ inventoryDays, receivableDays, payableDays }) => inventoryDays + receivableDays - payableDays,
});
