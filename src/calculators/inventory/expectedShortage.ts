import { lossOf } from '../../math/discrete';
import { normalLoss } from '../../math/normal';
import { poisson } from '../../math/poisson';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { choice, optional, units } from '../readers';

/**
 * How many units are missing, or left over, on average when a quantity meets uncertain demand.
 *
 * Units   units; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notWhole(quantity), aboveMaximum(mean), notANumber(quantity, mean, deviation), belowMinimum(mean), notAbove(deviation), notAChoice(what).
 * Accepts negative quantity: a reorder point may lie below zero.
 * Accepts zero quantity: nothing at hand, all demand is missing.
 */
export const calculator = defineCalculator({
  id: 'EXPECTEDSHORTAGE',
  group: 'inventory',
  title: { en: 'Expected shortage', zh: '期望缺货量' },
  summary: { en: 'How many units are missing, or left over, on average when a quantity meets uncertain demand.', zh: '以一定数量应对不确定需求时，平均缺少或剩余的数量。' },
  inputs: {
    quantity: units({ en: 'Quantity available', zh: '可供数量' }),
    mean: units({ en: 'Mean demand', zh: '需求均值' }, { minimum: 0 }),
    deviation: optional(units({ en: 'Standard deviation of demand', zh: '需求标准差' }, { above: 0 }), { en: 'demand is Poisson', zh: '需求服从泊松分布' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'SHORT', label: { en: 'missing', zh: '缺少' }, aliases: [] },
        { id: 'LEFT', label: { en: 'left over', zh: '剩余' }, aliases: [] },
      ],
      'SHORT',
    ),
  },
  result: { label: { en: 'Expected shortage', zh: '期望缺货量' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'missing = deviation × G((quantity − mean) ÷ deviation), G the unit normal loss\nleft over = missing + quantity − mean', zh: '缺少 = 标准差 × G（（数量 − 均值）÷ 标准差），G 为标准正态损失函数\n剩余 = 缺少 + 数量 − 均值' },
  excel: null,
  source: { en: 'Snyder, L. V. and Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, loss functions.', zh: 'Snyder、Shen《Fundamentals of Supply Chain Theory》损失函数。' },
  convention: { en: 'Normal demand with a deviation, otherwise Poisson, where the quantity must be whole. With a reorder point and the demand of the lead time it is the expected shortage of a cycle.', zh: '填写标准差时为正态分布，否则为泊松分布（数量须为整数）。数量为再订货点、需求为提前期需求时，即为每周期期望缺货量。' },
  examples: [
    {
      inputs: { quantity: 11, mean: 8, deviation: 3 },
      result: 0.249946411763059,
      steps: { en: '3 × G(1) = 3 × 0.083315 = 0.25', zh: '3 × G（1）= 3 × 0.083315 = 0.25' },
    },
  ],
  errors: [{ code: 'notWhole', input: 'quantity' }, { code: 'aboveMaximum', input: 'mean' }],
  compute({ quantity, mean, deviation, what }) {
    if (deviation === null && !Number.isInteger(quantity)) throw new CalcError('notWhole', 'quantity', { found: quantity });
    // The sum runs over every piece; beyond this Poisson demand is normal with the root of the mean as deviation.
    if (deviation === null && mean > 1_000_000) throw new CalcError('aboveMaximum', 'mean', { limit: 1_000_000, found: mean });
    const short = deviation === null ? lossOf(poisson(mean), quantity) : deviation * normalLoss((quantity - mean) / deviation);
    return what === 'SHORT' ? short : short + quantity - mean;
  },
});
