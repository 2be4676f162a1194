import { ExactSum } from '../../math/sum';
import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * What a unit of stock brings after costs to complete and to sell.
 *
 * Units   currency per unit; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(price, costToComplete, sellingCost, tax), belowMinimum(price, costToComplete, sellingCost, tax).
 * Accepts zero: what has no price has nothing to bring.
 */
export const calculator = defineCalculator({
  id: 'NRV',
  group: 'inventory',
  title: { en: 'Net realisable value', zh: '可变现净值' },
  summary: { en: 'What a unit of stock brings after costs to complete and to sell.', zh: '单位存货扣除完工成本、销售费用和税费后的可变现净值。' },
  inputs: {
    price: money({ en: 'Estimated selling price', zh: '估计售价' }, { minimum: 0 }),
    costToComplete: money({ en: 'Cost to complete', zh: '至完工估计成本' }, { minimum: 0 }),
    sellingCost: money({ en: 'Selling cost', zh: '估计销售费用' }, { minimum: 0 }),
    tax: money({ en: 'Related taxes', zh: '相关税费' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Net realisable value', zh: '可变现净值' }, unit: { en: 'currency per unit', zh: '元/件' } },
  formula: { en: 'NRV = price − cost to complete − selling cost − taxes', zh: '可变现净值 = 估计售价 − 至完工成本 − 销售费用 − 相关税费' },
  excel: 'price-cost_to_complete-selling_cost-tax',
  source: { en: 'IAS 2, 6 and 28–31; in China CAS 1, articles 15–16.', zh: 'IAS 2 第 6、28–31 段；企业会计准则第1号第十五、十六条。' },
  convention: { en: 'Contracted quantity at the contract price, the rest at the market price. May be negative.', zh: '有合同部分按合同价，其余按市场价。可为负数。' },
  examples: [
    {
      inputs: { price: 45, costToComplete: 2, sellingCost: 3 },
      result: 40,
      steps: { en: '45 − 2 − 3 − 0 = 40', zh: '45 − 2 − 3 − 0 = 40' },
    },
  ],
  errors: [],
  compute: ({ price, costToComplete, sellingCost, tax }) => new ExactSum().add(price).add(-costToComplete).add(-sellingCost).add(-tax).value,
});
