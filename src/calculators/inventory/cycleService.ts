import { cycleServiceOf } from './planning/policies';
import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * Probability of no stock-out in a cycle with a given safety stock.
 *
 * Units   safety stock and standard deviation in the same units; the result a probability.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(deviation).
 * Accepts negative safetyStock: the reorder point lies below the mean demand.
 */
export const calculator = defineCalculator({
  id: 'CYCLESERVICE',
  group: 'inventory',
  title: { en: 'Cycle service level', zh: '周期服务水平' },
  summary: { en: 'Probability that a cycle has no stock-out, given the safety stock.', zh: '给定安全库存时，一个补货周期不缺货的概率。' },
  inputs: {
    safetyStock: units({ en: 'Safety stock', zh: '安全库存' }),
    deviation: units({ en: 'Standard deviation of demand over the lead time', zh: '提前期内需求标准差' }, { above: 0 }),
  },
  result: { label: { en: 'Service level', zh: '服务水平' }, unit: { en: 'probability', zh: '概率' } },
  formula: { en: 'service level = Φ(safety stock ÷ standard deviation)', zh: '服务水平 = Φ(安全库存 ÷ 标准差)' },
  excel: 'NORM.S.DIST(safety_stock/deviation,TRUE)',
  source: {
    en: 'Chopra, S.; Meindl, P.: Supply Chain Management, evaluating the cycle service level of a replenishment policy.',
    zh: 'Chopra、Meindl：《供应链管理》，给定补货策略时周期服务水平的计算。',
  },
  convention: { en: 'Demand over the lead time is taken as normal.', zh: '假定提前期内需求服从正态分布。' },
  examples: [
    {
      inputs: { safetyStock: 1000, deviation: 707.1067811865476 },
      result: 0.9213503964748575,
      steps: { en: 'Φ(1,000 ÷ 707.11) = Φ(1.4142) = 0.92 (0.9214)', zh: 'Φ(1,000 ÷ 707.11) = Φ(1.4142) = 0.92（0.9214）' },
    },
  ],
  errors: [],
  compute: ({ safetyStock, deviation }) => cycleServiceOf(safetyStock, deviation),
});
