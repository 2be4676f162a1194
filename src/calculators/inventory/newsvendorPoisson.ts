import { mismatchCosts } from './planning/inputs';
import { quantileOf } from '../../math/discrete';
import { poisson } from '../../math/poisson';
import { discreteDemandLoss, mismatchCost } from './planning/newsvendor';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { optional, units } from '../readers';

/**
 * Order quantity for one period, Poisson demand.
 *
 * Units   costs in one currency per unit; quantities in pieces; the result in pieces, or in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(under, over, mean), aboveMaximum(mean), belowMinimum(quantity), notWhole(quantity), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'NEWSVENDORPOISSON',
  group: 'inventory',
  title: { en: 'Single-period order quantity, few pieces', zh: '单周期订货量（泊松需求）' },
  summary: {
    en: 'What to order once when demand is a few pieces; with COST, what too few and too many cost on average.',
    zh: '需求只有几件时的一次性订货量；填 COST 返回期望损失。',
  },
  inputs: {
    ...mismatchCosts,
    mean: units({ en: 'Mean demand', zh: '平均需求' }, { above: 0, maximum: 1_000_000 }),
    quantity: optional(units({ en: 'Order quantity', zh: '订货量' }, { minimum: 0, whole: true }), { en: 'the best one', zh: '最优订货量' }),
    what: what('QUANTITY', 'COST'),
  },
  result: { label: { en: 'Order quantity', zh: '订货量' }, unit: { en: 'pieces', zh: '件' } },
  formula: {
    en: 'quantity = smallest S with P(demand ≤ S) ≥ critical ratio\ncritical ratio = cost too few ÷ (cost too few + cost too many)',
    zh: '订货量 = 满足 P(需求 ≤ S) ≥ 临界比 的最小 S\n临界比 = 缺货损失 ÷（缺货损失 + 过剩损失）',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem with Poisson demand.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，泊松需求的报童模型。',
  },
  convention: { en: 'For a lead time, give the mean demand over it.', zh: '有提前期时，请填该期间的平均需求。' },
  examples: [
    {
      inputs: { under: 4, over: 1, mean: 6 },
      result: 8,
      steps: {
        en: 'critical ratio 4 ÷ 5 = 0.8; P(X ≤ 7) = 0.744, P(X ≤ 8) = 0.847: 8 pieces',
        zh: '临界比 4 ÷ 5 = 0.8；P(X ≤ 7) = 0.744，P(X ≤ 8) = 0.847：8 件',
      },
    },
  ],
  errors: [],
  compute({ under, over, mean, quantity, what }) {
    const demand = poisson(mean);
    const best = quantity ?? quantileOf(demand, under / (under + over));
    return what === 'COST' ? mismatchCost(under, over, mean, discreteDemandLoss(demand), best) : best;
  },
});
