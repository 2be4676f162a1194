import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

/**
 * Income from idle cash as a yearly rate on its average.
 *
 * Units   currency, days; the result is a share per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(averageCash), notANumber(income, averageCash, days, yearDays), belowMinimum(averageCash), notAbove(days, yearDays).
 * Accepts negative income: a loss.
 */
export const calculator = defineCalculator({
  id: 'CASHYIELD',
  group: 'cash',
  title: { en: 'Yield of idle cash', zh: '闲置资金收益率' },
  summary: { en: 'Income from idle cash as a yearly rate on its average.', zh: '闲置资金收益占其平均余额的年化比率。' },
  inputs: {
    income: money({ en: 'Income of the period', zh: '本期收益' }),
    averageCash: money({ en: 'Average idle cash', zh: '平均闲置资金' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Yield', zh: '收益率' }, unit: { en: 'share, 0.02 = 2%', zh: '比例，0.02 = 2%' } },
  formula: { en: 'yield = income ÷ average idle cash × 365 ÷ days', zh: '收益率 = 收益 ÷ 平均闲置资金 × 365 ÷ 天数' },
  excel: 'income/average_cash*year_days/days',
  source: { en: 'Simple annualised return.', zh: '单利年化收益率。' },
  convention: { en: 'On the average of daily balances that were idle, not on all cash.', zh: '以逐日闲置余额的平均数为基数，而非全部现金。' },
  examples: [
    {
      inputs: { income: 5_000, averageCash: 1_000_000, days: 73 },
      result: 0.025,
      steps: { en: '5,000 ÷ 1,000,000 × 365 ÷ 73 = 0.025 = 2.5 %', zh: '5,000 ÷ 1,000,000 × 365 ÷ 73 = 0.025 = 2.5%' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'averageCash' }],
  compute: ({ income, averageCash, days, yearDays }) => divide(income * yearDays, averageCash * days, 'averageCash'),
});
