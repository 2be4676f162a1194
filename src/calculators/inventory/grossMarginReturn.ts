import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Gross margin earned in a year for each unit of money in inventory.
 *
 * Units   amounts in one currency; the result in times per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(inventory), notANumber(grossMargin, inventory), belowMinimum(inventory).
 * Accepts negative grossMargin: sold below cost.
 */
export const calculator = defineCalculator({
  id: 'GMROI',
  group: 'inventory',
  title: { en: 'Gross margin return on inventory', zh: '存货毛利回报率' },
  summary: { en: 'Gross margin earned in a year for each unit of money in inventory.', zh: '每单位存货占用在一年内带来的毛利。' },
  inputs: {
    grossMargin: money({ en: 'Gross margin of twelve months', zh: '全年毛利' }),
    inventory: money({ en: 'Average inventory at cost', zh: '存货平均余额（成本）' }, { minimum: 0 }),
  },
  result: { label: { en: 'GMROI', zh: '毛利回报率' }, unit: { en: 'times per year', zh: '倍/年' } },
  formula: { en: 'GMROI = gross margin ÷ average inventory at cost', zh: '存货毛利回报率 = 毛利 ÷ 存货平均余额' },
  excel: 'gross_margin/inventory',
  source: { en: 'Standard ratio of retail.', zh: '零售业通行指标。' },
  convention: { en: 'Inventory at cost, not at selling price.', zh: '存货按成本而非售价。' },
  examples: [
    {
      inputs: { grossMargin: 65, inventory: 20 },
      result: 3.25,
      steps: { en: '65 ÷ 20 = 3.25', zh: '65 ÷ 20 = 3.25' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'inventory' }],
  compute: ({ grossMargin, inventory }) => divide(grossMargin, inventory, 'inventory'),
});
