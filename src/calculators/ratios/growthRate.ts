import { defineCalculator } from '../define';
import { divide } from '../errors';
import { ratio } from '../readers';

/**
 * Change from an earlier period to a later one as a share of the earlier: month on month or year on year.
 *
 * Units   both values in one unit; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(before), notANumber(before, after).
 * Accepts negative before: a loss.
 * Accepts negative after: a loss.
 */
export const calculator = defineCalculator({
  id: 'GROWTHRATE',
  group: 'ratios',
  title: { en: 'Growth rate', zh: '增长率' },
  summary: { en: 'Change from an earlier period to a later one as a share of the earlier: month on month or year on year.', zh: '本期相对于基期的变动比例：环比或同比。' },
  inputs: {
    before: ratio({ en: 'Earlier value', zh: '基期数值' }),
    after: ratio({ en: 'Later value', zh: '本期数值' }),
  },
  result: { label: { en: 'Growth', zh: '增长率' }, unit: { en: 'share, 0.1 = 10%', zh: '比例，0.1 = 10%' } },
  formula: { en: 'growth = (later − earlier) ÷ size of the earlier value', zh: '增长率 =（本期 − 基期）÷ 基期绝对值' },
  excel: '(after-before)/ABS(before)',
  source: { en: 'Standard rate.', zh: '通行指标。' },
  convention: { en: 'Divided by the size of the earlier value, so that a loss that shrinks is a positive growth.', zh: '以基期绝对值为分母，亏损减少为正增长。' },
  examples: [
    {
      inputs: { before: 100, after: 130 },
      result: 0.3,
      steps: { en: '(130 − 100) ÷ 100 = 0.3', zh: '（130 − 100）÷ 100 = 0.3' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'before' }],
  compute: ({ before, after }) => divide(after - before, Math.abs(before), 'before'),
});
