import { mismatchCosts, normalDemand } from './planning/inputs';
import { normalInverse } from '../../math/normal';
import { mismatchCost, normalDemandLoss } from './planning/newsvendor';
import { defineCalculator } from '../define';
import { optional, units } from '../readers';

/**
 * Expected cost of a single-period order quantity, normal demand.
 *
 * Units   costs in one currency per unit; quantities in units; the result in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(under, over, deviation), belowMinimum(mean).
 * Accepts negative quantity: what is owed already.
 */
export const calculator = defineCalculator({
  id: 'NEWSVENDORCOST',
  group: 'inventory',
  title: { en: 'Expected cost of a single order', zh: '单周期订货的期望成本' },
  summary: {
    en: 'What too few and too many pieces cost on average, for an order quantity; without one, for the best.',
    zh: '给定订货量时缺货与过剩损失的期望值；未给定时按最优订货量。',
  },
  inputs: {
    ...mismatchCosts,
    ...normalDemand,
    quantity: optional(units({ en: 'Order quantity', zh: '订货量' }), { en: 'the best one', zh: '最优订货量' }),
  },
  result: { label: { en: 'Expected cost', zh: '期望成本' }, unit: { en: 'currency', zh: '元' } },
  formula: { en: 'cost = cost too many × expected left over + cost too few × expected missing', zh: '期望成本 = 过剩损失 × 期望剩余 + 缺货损失 × 期望缺货' },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem with normal demand.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，正态需求的报童模型。',
  },
  convention: { en: 'Cost of mismatch only, not of the goods.', zh: '仅含供需不匹配的损失，不含货款。' },
  examples: [
    {
      inputs: { under: 0.7, over: 0.18, mean: 50, deviation: 8, quantity: 40 },
      result: 7.356131552870388,
      steps: {
        en: 'missing 10.40, left over 0.40 on average: 0.7 × 10.40 + 0.18 × 0.40 = 7.36',
        zh: '平均缺货 10.40，平均剩余 0.40：0.7 × 10.40 + 0.18 × 0.40 = 7.36',
      },
    },
  ],
  errors: [],
  compute({ under, over, mean, deviation, quantity }) {
    const best = quantity ?? mean + normalInverse(under / (under + over)) * deviation;
    return mismatchCost(under, over, mean, normalDemandLoss(mean, deviation), best);
  },
});
