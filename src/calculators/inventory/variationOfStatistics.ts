import { defineCalculator } from '../define';
import { divide } from '../errors';
import { units } from '../readers';

/**
 * Standard deviation for each unit of the mean.
 *
 * Units   units; the result is a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(mean), notANumber(mean, deviation), belowMinimum(mean, deviation).
 */
export const calculator = defineCalculator({
  id: 'VARIATION',
  group: 'inventory',
  title: { en: 'Coefficient of variation', zh: '变异系数' },
  summary: { en: 'Standard deviation for each unit of the mean.', zh: '需求标准差与需求均值之比。' },
  inputs: {
    mean: units({ en: 'Mean', zh: '需求均值' }, { minimum: 0 }),
    deviation: units({ en: 'Standard deviation', zh: '需求标准差' }, { minimum: 0 }),
  },
  result: { label: { en: 'Coefficient of variation', zh: '变异系数' }, unit: null },
  formula: { en: 'coefficient = standard deviation ÷ mean', zh: '变异系数 = 标准差 ÷ 均值' },
  excel: 'deviation/mean',
  source: { en: 'Standard definition.', zh: '通行定义。' },
  convention: { en: 'For demand of single periods there is a function that takes the history.', zh: '由历史需求直接计算另有函数。' },
  examples: [
    {
      inputs: { mean: 63.7, deviation: 3.4 },
      result: 0.053375196232339085,
      steps: { en: '3.4 ÷ 63.7 = 0.05', zh: '3.4 ÷ 63.7 = 0.05' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'mean' }],
  compute: ({ mean, deviation }) => divide(deviation, mean, 'mean'),
});
