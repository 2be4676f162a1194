import { lossOf } from '../../math/discrete';
import { poisson } from '../../math/poisson';
import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * Expected Poisson demand beyond a stock.
 *
 * Units   stock, mean and result in pieces.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(mean), aboveMaximum(mean).
 * Accepts negative stock: orders are owed already.
 * Accepts zero: no stock leaves all demand, no demand nothing.
 */
export const calculator = defineCalculator({
  id: 'POISSONLOSS',
  group: 'inventory',
  title: { en: 'Expected shortage, Poisson demand', zh: '泊松需求的期望缺货量' },
  summary: { en: 'How many pieces are missing on average when demand is Poisson and so many are in stock.', zh: '需求服从泊松分布、库存给定时的期望缺货件数。' },
  inputs: {
    stock: units({ en: 'Stock', zh: '库存' }),
    mean: units({ en: 'Mean demand', zh: '平均需求' }, { minimum: 0, maximum: 1_000_000 }),
  },
  result: { label: { en: 'Expected shortage', zh: '期望缺货量' }, unit: { en: 'pieces', zh: '件' } },
  formula: { en: 'sum over k > stock of (k − stock) × P(k)', zh: '对 k > 库存 求和：(k − 库存) × P(k)' },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, appendix on loss functions.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，损失函数附录。',
  },
  convention: { en: 'There is nothing to choose.', zh: '无可选口径。' },
  examples: [
    {
      inputs: { stock: 5, mean: 7 },
      result: 2.292600125697305,
      steps: { en: '7 − 5 + what is left over on average (0.29) = 2.29 pieces', zh: '7 − 5 + 平均剩余 0.29 = 2.29 件' },
    },
  ],
  errors: [],
  compute: ({ stock, mean }) => lossOf(poisson(mean), stock),
});
