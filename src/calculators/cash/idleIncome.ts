import { defineCalculator } from '../define';
import { days, money, rate } from '../readers';

/**
 * Simple income of an amount invested for some days.
 *
 * Units   currency, rate per year, days; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(amount, yieldRate, days, yearDays), belowMinimum(amount, days), notAbove(yearDays).
 * Accepts negative yieldRate: a loss.
 */
export const calculator = defineCalculator({
  id: 'IDLEINCOME',
  group: 'cash',
  title: { en: 'Income of idle cash', zh: '闲置资金收益' },
  summary: { en: 'Simple income of an amount invested for some days.', zh: '一定金额投资若干天的收益（单利）。' },
  inputs: {
    amount: money({ en: 'Amount', zh: '投资金额' }, { minimum: 0 }),
    yieldRate: rate({ en: 'Yield of a year', zh: '年化收益率' }),
    days: days({ en: 'Days', zh: '天数' }, { minimum: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Income', zh: '收益' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'income = amount × yield × days ÷ 365', zh: '收益 = 金额 × 年化收益率 × 天数 ÷ 365' },
  excel: 'amount*yield_rate*days/year_days',
  source: { en: 'Simple interest.', zh: '单利。' },
  convention: { en: 'The yield is a market rate of today, never certain. Count only days on which the money earns: redemption may take a day.', zh: '收益率为当前市场利率，并非保证。只计实际起息天数，赎回可能需要一天。' },
  examples: [
    {
      inputs: { amount: 1_000_000, yieldRate: 0.02, days: 30 },
      result: 1643.835616438356,
      steps: { en: '1,000,000 × 2 % × 30 ÷ 365 = 1,643.84', zh: '1,000,000 × 2% × 30 ÷ 365 = 1,643.84' },
    },
  ],
  errors: [],
  compute: ({ amount, yieldRate, days, yearDays }) => (amount * yieldRate * days) / yearDays,
});
