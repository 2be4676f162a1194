import { defineCalculator } from '../define';
import { days, money } from '../readers';

/**
 * Cash that is set free when days outstanding come down to a goal.
 *
 * Units   days, currency per year; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(days, goal, flow, yearDays), belowMinimum(days, goal, flow), notAbove(yearDays).
 * Accepts zero days: a goal may stand above none.
 */
export const calculator = defineCalculator({
  id: 'GOALCASH',
  group: 'ratios',
  title: { en: 'Cash effect of a goal in days', zh: '天数目标的现金效果' },
  summary: { en: 'Cash that is set free when days outstanding come down to a goal.', zh: '周转天数降至目标时释放的现金。' },
  inputs: {
    days: days({ en: 'Days today', zh: '当前周转天数' }, { minimum: 0 }),
    goal: days({ en: 'Goal in days', zh: '目标天数' }, { minimum: 0 }),
    flow: money({ en: 'Sales or cost of sales of a year', zh: '全年销售额或销售成本' }, { minimum: 0, hint: { en: 'Sales for receivables, cost of sales for inventory.', zh: '应收账款用销售额，存货用销售成本。' } }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Cash set free', zh: '释放现金' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'cash = (days today − goal) × flow ÷ 365', zh: '释放现金 =（当前天数 − 目标天数）× 全年额 ÷ 365' },
  excel: '(days-goal)*flow/year_days',
  source: { en: 'Cash conversion cycle, taken into money.', zh: '由周转天数换算为金额。' },
  convention: { en: 'At today’s flow, once. For payables turn the sign about.', zh: '按当前规模一次性释放。应付账款符号相反。' },
  examples: [
    {
      inputs: { days: 55, goal: 45, flow: 10_950_000 },
      result: 300000,
      steps: { en: '(55 − 45) × 30,000 = 300,000', zh: '（55 − 45）× 30,000 = 300,000' },
    },
  ],
  errors: [],
  compute: ({ days, goal, flow, yearDays }) => ((days - goal) * flow) / yearDays,
});
