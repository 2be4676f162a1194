import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * How many times a year inventory is sold and renewed.
 *
 * Units   amounts in one currency; the result in times per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(inventory), notANumber(costOfSales, inventory), belowMinimum(costOfSales, inventory).
 */
export const calculator = defineCalculator({
  id: 'INVTURN',
  group: 'inventory',
  title: { en: 'Inventory turnover', zh: '存货周转率' },
  summary: { en: 'How many times a year inventory is sold and renewed.', zh: '存货在一年内售出并重新购入的次数。' },
  inputs: {
    costOfSales: money({ en: 'Cost of sales of twelve months', zh: '全年销售成本' }, { minimum: 0 }),
    inventory: money({ en: 'Average inventory', zh: '存货平均余额' }, { minimum: 0, hint: { en: 'At cost; mean of the month-ends, or of opening and closing.', zh: '按成本；各月末平均或期初期末平均。' } }),
  },
  result: { label: { en: 'Turnover', zh: '周转率' }, unit: { en: 'times per year', zh: '次/年' } },
  formula: { en: 'turnover = cost of sales ÷ average inventory', zh: '存货周转率 = 销售成本 ÷ 存货平均余额' },
  excel: 'cost_of_sales/inventory',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: 'By cost of sales, not sales. Set by your company: raw material at least 12, finished goods at least 8.', zh: '按销售成本而非销售额。贵公司规定：原材料不低于 12，产成品不低于 8。' },
  examples: [
    {
      inputs: { costOfSales: 7_300_000, inventory: 912_500 },
      result: 8,
      steps: { en: '7,300,000 ÷ 912,500 = 8 times a year', zh: '7,300,000 ÷ 912,500 = 8 次/年' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'inventory' }],
  compute: ({ costOfSales, inventory }) => divide(costOfSales, inventory, 'inventory'),
});
