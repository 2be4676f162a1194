import { defineCalculator } from '../define';
import { money, rate } from '../readers';

/**
 * What keeping one unit for a year costs.
 *
 * Units   currency per unit, rate per year; the result in currency per unit and year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(unitCost, carryingRate), belowMinimum(unitCost, carryingRate).
 * Accepts zero: what costs nothing is kept for nothing.
 */
export const calculator = defineCalculator({
  id: 'HOLDINGCOST',
  group: 'inventory',
  title: { en: 'Holding cost of a unit', zh: '单位年持有成本' },
  summary: { en: 'What keeping one unit for a year costs.', zh: '持有一件存货一年的成本。' },
  inputs: {
    unitCost: money({ en: 'Cost of a unit', zh: '单位成本' }, { minimum: 0 }),
    carryingRate: rate({ en: 'Carrying rate of a year', zh: '年持有费率' }, { minimum: 0, hint: { en: 'Usual: 20 % to 30 %: capital, storage, insurance, obsolescence.', zh: '通常 20%–30%：资金、仓储、保险、过时。' } }),
  },
  result: { label: { en: 'Holding cost', zh: '持有成本' }, unit: { en: 'currency per unit and year', zh: '元/件·年' } },
  formula: { en: 'holding cost = cost of a unit × carrying rate', zh: '持有成本 = 单位成本 × 年持有费率' },
  excel: 'unit_cost*carrying_rate',
  source: { en: 'Harris, F. W. (1913), in today’s notation h = i × c.', zh: 'Harris, F. W.（1913）；现代记号 h = i × c。' },
  convention: { en: 'The input of the order-quantity functions.', zh: '订货批量函数的参数。' },
  examples: [
    {
      inputs: { unitCost: 98, carryingRate: 0.25 },
      result: 24.5,
      steps: { en: '98 × 25 % = 24.5', zh: '98 × 25% = 24.5' },
    },
  ],
  errors: [],
  compute: ({ unitCost, carryingRate }) => unitCost * carryingRate,
});
