import { deviationOverProtection, slowMoverLevel } from './planning/safety';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { periods, serviceLevel, units, unitsPerPeriod } from '../readers';

/**
 * Safety stock of slow movers: whole pieces, Poisson or negative binomial.
 *
 * Units   demand in whole pieces per period, its standard deviation for one period, times in the same periods; the result in pieces.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  policyTooLarge(demand), notServiceLevel(serviceLevel), belowMinimum(every other input).
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKSLOW',
  group: 'inventory',
  title: { en: 'Safety stock for slow movers', zh: '慢动件安全库存' },
  summary: { en: 'Safety stock of items sold in few pieces, where the normal distribution misleads.', zh: '单次需求只有几件、正态分布不适用的物料的安全库存。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    demandDeviation: units({ en: 'Standard deviation of demand in one period', zh: '需求标准差' }, { minimum: 0 }),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, { minimum: 0 }),
    serviceLevel: serviceLevel({ en: 'Service level', zh: '服务水平' }, { en: 'Probability of no stock-out in a cycle.', zh: '一个补货周期内不缺货的概率。' }),
    leadTimeDeviation: periods({ en: 'Standard deviation of lead time', zh: '提前期标准差' }, { minimum: 0, fallback: 0 }),
    review: periods({ en: 'Review interval', zh: '检查间隔' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'pieces', zh: '件' } },
  formula: {
    en: 'safety stock = S − mean; S: smallest whole number with P(X ≤ S) ≥ service level\nmean = mean demand × (lead time + review interval); X Poisson, or negative binomial where the variance over that time is above the mean',
    zh: '安全库存 = S − 均值；S 为满足 P(X ≤ S) ≥ 服务水平的最小整数\n均值 = 日均需求 ×（提前期 + 检查间隔）；X 服从泊松分布，该段时间的方差大于均值时服从负二项分布',
  },
  excel: null,
  source: {
    en: 'Silver, E. A.; Pyke, D. F.; Peterson, R.: Inventory Management and Production Planning and Scheduling, chapter on slow-moving items.',
    zh: 'Silver、Pyke、Peterson：Inventory Management and Production Planning and Scheduling，慢动件一章。',
  },
  convention: {
    en: 'Demand counts whole pieces, so the service level is reached or exceeded. Variance = (lead time + review interval) × standard deviation² + mean demand² × standard deviation of lead time².',
    zh: '需求按整件计，服务水平只会达到或略高。方差 =（提前期 + 检查间隔）× 需求标准差² + 日均需求² × 提前期标准差²。',
  },
  examples: [
    {
      inputs: { demand: 3.5, demandDeviation: 1.8, leadTime: 1, serviceLevel: 0.95 },
      result: 3.5,
      steps: {
        en: 'mean 3.5, variance 3.24: Poisson; P(X ≤ 6) = 0.935, P(X ≤ 7) = 0.973, so S = 7; 7 − 3.5 = 3.5 pieces',
        zh: '均值 3.5，方差 3.24：泊松分布；P(X ≤ 6) = 0.935，P(X ≤ 7) = 0.973，S = 7；7 − 3.5 = 3.5 件',
      },
    },
  ],
  errors: [{ code: 'policyTooLarge', input: 'demand' }],
  compute({ demand, demandDeviation, leadTime, serviceLevel, leadTimeDeviation, review }) {
    const mean = demand * (leadTime + review);
    if (mean > 1_000_000) throw new CalcError('policyTooLarge', 'demand', { found: mean, limit: 1_000_000 });
    return slowMoverLevel(mean, deviationOverProtection(demand, demandDeviation, leadTime + review, leadTimeDeviation) ** 2, serviceLevel) - mean;
  },
});
