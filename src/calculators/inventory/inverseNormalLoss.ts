import { normalLossInverse } from '../../math/normalLoss';
import { defineCalculator } from '../define';
import { ratio } from '../readers';

/**
 * Safety factor k whose unit normal loss is given.
 *
 * Units   loss and the result without unit: in standard deviations.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(loss).
 */
export const calculator = defineCalculator({
  id: 'INVNORMALLOSS',
  group: 'inventory',
  title: { en: 'Inverse of the unit normal loss', zh: '标准正态损失函数的反函数' },
  summary: {
    en: 'The safety factor k at which the expected shortage is the given number of standard deviations.',
    zh: '使期望缺货量等于给定值（以标准差计）的安全系数 k。',
  },
  inputs: {
    loss: ratio({ en: 'Unit normal loss', zh: '标准正态损失' }, { above: 0 }),
  },
  result: { label: { en: 'Safety factor k', zh: '安全系数 k' }, unit: null },
  formula: { en: 'k with φ(k) − k × (1 − Φ(k)) = loss', zh: '满足 φ(k) − k × (1 − Φ(k)) = 损失 的 k' },
  excel: null,
  source: {
    en: 'Silver, E. A.; Pyke, D. F.; Peterson, R.: Inventory Management and Production Planning and Scheduling, appendix on the normal distribution.',
    zh: 'Silver、Pyke、Peterson：Inventory Management and Production Planning and Scheduling，正态分布附录。',
  },
  convention: {
    en: 'Solved by Newton’s method to the last digit; above 0.3989 the factor is negative.',
    zh: '以牛顿法求解至末位有效数字；损失大于 0.3989 时 k 为负。',
  },
  examples: [
    {
      inputs: { loss: 0.231296222162904 },
      result: 0.397515084541,
      steps: { en: 'G(0.40) = 0.2304 and G(0.39) = 0.2339, so k = 0.40 (0.3975)', zh: 'G(0.40) = 0.2304，G(0.39) = 0.2339，k = 0.40（0.3975）' },
    },
  ],
  errors: [],
  compute: ({ loss }) => normalLossInverse(loss),
});
