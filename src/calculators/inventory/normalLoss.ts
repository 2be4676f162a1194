import { normalLoss as loss } from '../../math/normal';
import { defineCalculator } from '../define';
import { ratio } from '../readers';

/**
 * Unit normal loss: expected excess of a standard normal value over k.
 *
 * Units   k and the result without unit: in standard deviations.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(factor).
 * Accepts negative factor: below the mean.
 * Accepts zero: at the mean.
 */
export const calculator = defineCalculator({
  id: 'NORMALLOSS',
  group: 'inventory',
  title: { en: 'Unit normal loss', zh: '标准正态损失函数' },
  summary: {
    en: 'Expected number of standard deviations by which demand exceeds the stock, for a safety factor k.',
    zh: '给定安全系数 k 时，需求超出库存的期望值（以标准差计）。',
  },
  inputs: {
    factor: ratio({ en: 'Safety factor k', zh: '安全系数 k' }),
  },
  result: { label: { en: 'Unit normal loss', zh: '标准正态损失' }, unit: null },
  formula: { en: 'G(k) = φ(k) − k × (1 − Φ(k))', zh: 'G(k) = φ(k) − k × (1 − Φ(k))' },
  excel: 'NORM.S.DIST(factor,FALSE)-factor*(1-NORM.S.DIST(factor,TRUE))',
  source: {
    en: 'Silver, E. A.; Pyke, D. F.; Peterson, R.: Inventory Management and Production Planning and Scheduling, appendix on the normal distribution.',
    zh: 'Silver、Pyke、Peterson：Inventory Management and Production Planning and Scheduling，正态分布附录。',
  },
  convention: {
    en: 'There is nothing to choose. Far out it keeps its digits, where the worksheet formula loses them.',
    zh: '无可选口径。k 较大时仍保持精度，工作表公式在此会损失有效数字。',
  },
  examples: [
    {
      inputs: { factor: 0.3 },
      result: 0.26676124211721,
      steps: { en: '0.3814 − 0.3 × 0.3821 = 0.27 (0.26676)', zh: '0.3814 − 0.3 × 0.3821 = 0.27（0.26676）' },
    },
  ],
  errors: [],
  compute: ({ factor }) => loss(factor),
});
