import { defineCalculator } from '../define';
import { days, money, rate } from '../readers';

/**
 * Cash to hold as so many days of operating payments.
 *
 * Units   currency per day, days; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(dailyPayments, days, peak), belowMinimum(dailyPayments, days, peak).
 * Accepts zero: no payments need no cash.
 */
export const calculator = defineCalculator({
  id: 'CASHTARGETDAYS',
  group: 'cash',
  title: { en: 'Cash target, days of payments', zh: '最低现金（保障天数法）' },
  summary: { en: 'Cash to hold as so many days of operating payments.', zh: '按若干天经营性支出确定的现金持有量。' },
  inputs: {
    dailyPayments: money({ en: 'Operating payments of a day', zh: '日均经营性支出' }, { minimum: 0 }),
    days: days({ en: 'Days to cover', zh: '保障天数' }, { minimum: 0 }),
    peak: rate({ en: 'Extra in peak months', zh: '旺季上浮' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Cash target', zh: '最低现金' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'target = days × payments of a day × (1 + extra)', zh: '最低现金 = 天数 × 日均支出 ×（1 + 上浮）' },
  excel: 'days*daily_payments*(1+peak)',
  source: { en: 'Days of cash on hand, the usual liquidity measure.', zh: '现金保障天数，通行的流动性指标。' },
  convention: { en: 'Average of twelve months without single large payments.', zh: '日均支出取最近 12 个月平均，剔除一次性大额支出。' },
  examples: [
    {
      inputs: { dailyPayments: 30_000, days: 20 },
      result: 600000,
      steps: { en: '20 × 30,000 = 600,000', zh: '20 × 30,000 = 600,000' },
    },
  ],
  errors: [],
  compute: ({ dailyPayments, days, peak }) => days * dailyPayments * (1 + peak),
});
