import { mismatchCosts, normalDemand } from './planning/inputs';
import { normalInverse } from '../../math/normal';
import { defineCalculator } from '../define';

/**
 * Order quantity for one period, normal demand.
 *
 * Units   costs in one currency per unit; mean, standard deviation and result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(under, over, deviation), belowMinimum(mean).
 */
export const calculator = defineCalculator({
  id: 'NEWSVENDOR',
  group: 'inventory',
  title: { en: 'Single-period order quantity', zh: '单周期订货量（报童模型）' },
  summary: {
    en: 'What to order once for a season, weighing what is lost by a piece too few against a piece too many.',
    zh: '只订一次货的商品，在缺货损失与过剩损失之间权衡的最优订货量。',
  },
  inputs: {
    ...mismatchCosts,
    ...normalDemand,
  },
  result: { label: { en: 'Order quantity', zh: '订货量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'quantity = mean + z × standard deviation, z = NORM.S.INV(critical ratio)\ncritical ratio = cost too few ÷ (cost too few + cost too many)',
    zh: '订货量 = 均值 + z × 标准差，z = NORM.S.INV(临界比)\n临界比 = 缺货损失 ÷（缺货损失 + 过剩损失）',
  },
  excel: 'mean+NORM.S.INV(under/(under+over))*deviation',
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem with normal demand.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，正态需求的报童模型。',
  },
  convention: { en: 'For a lead time, give mean and standard deviation of the demand over it.', zh: '有提前期时，请填该期间需求的均值和标准差。' },
  examples: [
    {
      inputs: { under: 0.7, over: 0.18, mean: 50, deviation: 8 },
      result: 56.60395592743389,
      steps: {
        en: '0.7 ÷ 0.88 = 0.7955, z = 0.8255; 50 + 0.8255 × 8 = 56.60 units',
        zh: '0.7 ÷ 0.88 = 0.7955，z = 0.8255；50 + 0.8255 × 8 = 56.60 件',
      },
    },
  ],
  errors: [],
  compute: ({ under, over, mean, deviation }) => mean + normalInverse(under / (under + over)) * deviation,
});
