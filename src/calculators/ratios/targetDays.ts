import { defineCalculator } from '../define';
import { days, rate } from '../readers';

/**
 * Days outstanding that a rise of the turnover leads to.
 *
 * Units   days, a share; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(days, rise), belowMinimum(days), notAbove(rise).
 * Accepts zero days: no days stay none.
 */
export const calculator = defineCalculator({
  id: 'TARGETDAYS',
  group: 'ratios',
  title: { en: 'Days after a faster turnover', zh: '周转加快后的天数' },
  summary: { en: 'Days outstanding that a rise of the turnover leads to.', zh: '周转率提高一定比例后的周转天数。' },
  inputs: {
    days: days({ en: 'Days today', zh: '当前周转天数' }, { minimum: 0 }),
    rise: rate({ en: 'Rise of the turnover', zh: '周转率提高比例' }, { above: -1 }),
  },
  result: { label: { en: 'Days then', zh: '目标天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'days then = days today ÷ (1 + rise)', zh: '目标天数 = 当前天数 ÷（1 + 提高比例）' },
  excel: 'days/(1+rise)',
  source: { en: 'Definition of turnover and days.', zh: '由周转率与周转天数的关系得出。' },
  convention: { en: '15 % more turnover is 13 % fewer days, not 15 %.', zh: '周转率提高 15%，天数缩短 13%，而非 15%。' },
  examples: [
    {
      inputs: { days: 46, rise: 0.15 },
      result: 40,
      steps: { en: '46 ÷ 1.15 = 40 days', zh: '46 ÷ 1.15 = 40 天' },
    },
  ],
  errors: [],
  compute: ({ days, rise }) => days / (1 + rise),
});
