import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days } from '../readers';

/**
 * How much faster the turnover must get for days outstanding to reach a goal.
 *
 * Units   days; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(goal), notANumber(days, goal), belowMinimum(days, goal).
 */
export const calculator = defineCalculator({
  id: 'TARGETRISE',
  group: 'ratios',
  title: { en: 'Turnover rise for a goal in days', zh: '达到目标天数所需周转率提升' },
  summary: { en: 'How much faster the turnover must get for days outstanding to reach a goal.', zh: '为使周转天数达到目标，周转率须提高的比例。' },
  inputs: {
    days: days({ en: 'Days today', zh: '当前周转天数' }, { minimum: 0 }),
    goal: days({ en: 'Goal in days', zh: '目标天数' }, { minimum: 0 }),
  },
  result: { label: { en: 'Rise of the turnover', zh: '周转率提高比例' }, unit: { en: 'share, 0.15 = 15%', zh: '比例，0.15 = 15%' } },
  formula: { en: 'rise = days today ÷ goal − 1', zh: '提高比例 = 当前天数 ÷ 目标天数 − 1' },
  excel: 'days/goal-1',
  source: { en: 'Definition of turnover and days.', zh: '由周转率与周转天数的关系得出。' },
  convention: { en: 'A rise of 15 % and a goal of 40 days agree only when the days are 46 now.', zh: '提高 15% 与 40 天的目标仅在当前为 46 天时一致。' },
  examples: [
    {
      inputs: { days: 46, goal: 40 },
      result: 0.15,
      steps: { en: '46 ÷ 40 − 1 = 0.15', zh: '46 ÷ 40 − 1 = 0.15' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'goal' }],
  compute: ({ days, goal }) => divide(days, goal, 'goal') - 1,
});
