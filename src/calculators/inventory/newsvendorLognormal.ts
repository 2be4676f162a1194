import { mismatchCosts } from './planning/inputs';
import { normalInverse } from '../../math/normal';
import { lognormalDemandLoss, lognormalMean, mismatchCost } from './planning/newsvendor';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { optional, ratio, units } from '../readers';

/**
 * Order quantity for one period, lognormal demand.
 *
 * Units   costs in one currency per unit; the result in units, or in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(under, over, logDeviation, quantity), notAChoice(what).
 * Accepts negative logMean: a typical demand below one unit.
 */
export const calculator = defineCalculator({
  id: 'NEWSVENDORLOGNORMAL',
  group: 'inventory',
  title: { en: 'Single-period order quantity, skewed demand', zh: '单周期订货量（对数正态需求）' },
  summary: {
    en: 'What to order once when the logarithm of demand is normal: never negative, with a long right side.',
    zh: '需求的对数服从正态分布（右偏、不为负）时的一次性订货量。',
  },
  inputs: {
    ...mismatchCosts,
    logMean: ratio({ en: 'Mean of the logarithm of demand', zh: '需求对数的均值' }),
    logDeviation: ratio({ en: 'Standard deviation of the logarithm', zh: '需求对数的标准差' }, { above: 0 }),
    quantity: optional(units({ en: 'Order quantity', zh: '订货量' }, { above: 0 }), { en: 'the best one', zh: '最优订货量' }),
    what: what('QUANTITY', 'COST'),
  },
  result: { label: { en: 'Order quantity', zh: '订货量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'quantity = exp( mean of logarithm + z × standard deviation of logarithm ), z = NORM.S.INV(critical ratio)\ncritical ratio = cost too few ÷ (cost too few + cost too many)',
    zh: '订货量 = exp( 对数均值 + z × 对数标准差 )，z = NORM.S.INV(临界比)\n临界比 = 缺货损失 ÷（缺货损失 + 过剩损失）',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem, lognormal demand.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，对数正态需求的报童模型。',
  },
  convention: { en: 'Natural logarithms. COST gives the expected cost of too few and too many.', zh: '使用自然对数。填 COST 返回缺货与过剩的期望损失。' },
  examples: [
    {
      inputs: { under: 0.1765, over: 1, logMean: 6, logDeviation: 0.3 },
      result: 295.6266448071368,
      steps: {
        en: '0.1765 ÷ 1.1765 = 0.15, z = −1.0364; exp(6 − 1.0364 × 0.3) = 295.63 units',
        zh: '0.1765 ÷ 1.1765 = 0.15，z = −1.0364；exp(6 − 1.0364 × 0.3) = 295.63 件',
      },
    },
  ],
  errors: [],
  compute({ under, over, logMean, logDeviation, quantity, what }) {
    const best = quantity ?? Math.exp(logMean + normalInverse(under / (under + over)) * logDeviation);
    return what === 'COST' ? mismatchCost(under, over, lognormalMean(logMean, logDeviation), lognormalDemandLoss(logMean, logDeviation), best) : best;
  },
});
