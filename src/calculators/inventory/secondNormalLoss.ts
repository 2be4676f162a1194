import { normalSecondLoss } from '../../math/normalLoss';
import { defineCalculator } from '../define';
import { ratio } from '../readers';

/**
 * Second-order unit normal loss: half the expected square of the excess over k.
 *
 * Units   k and the result without unit.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(factor).
 * Accepts negative factor: below the mean.
 * Accepts zero: at the mean.
 */
export const calculator = defineCalculator({
  id: 'NORMALSECONDLOSS',
  group: 'inventory',
  title: { en: 'Second-order unit normal loss', zh: '标准正态二阶损失函数' },
  summary: {
    en: 'Half the expected square of the excess of a standard normal value over k; it gives the average of what is missing over the life of an order.',
    zh: '标准正态变量超出 k 部分平方的期望值的一半，用于计算批量消耗过程中的平均缺货量。',
  },
  inputs: {
    factor: ratio({ en: 'Safety factor k', zh: '安全系数 k' }),
  },
  result: { label: { en: 'Second-order loss', zh: '二阶损失' }, unit: null },
  formula: { en: '½ × ( (k² + 1) × (1 − Φ(k)) − k × φ(k) )', zh: '½ × ( (k² + 1) × (1 − Φ(k)) − k × φ(k) )' },
  excel: '((factor^2+1)*(1-NORM.S.DIST(factor,TRUE))-factor*NORM.S.DIST(factor,FALSE))/2',
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, appendix on loss functions.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，损失函数附录。',
  },
  convention: { en: 'The half belongs to the definition used here; some books leave it out.', zh: '此处定义含系数 ½，有的教材不含。' },
  examples: [
    {
      inputs: { factor: -1.4 },
      result: 1.46528937027904,
      steps: {
        en: '½ × ( (1.96 + 1) × 0.9192 + 1.4 × 0.1497 ) = 1.47 (1.46529)',
        zh: '½ × ( (1.96 + 1) × 0.9192 + 1.4 × 0.1497 ) = 1.47（1.46529）',
      },
    },
  ],
  errors: [],
  compute: ({ factor }) => normalSecondLoss(factor),
});
