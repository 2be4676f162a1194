import { defineCalculator } from '../define';
import { money, periods, rate } from '../readers';

/**
 * Cash to hold as so many months of operating payments.
 *
 * Units   currency per day, months; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(dailyPayments, months, peak), belowMinimum(dailyPayments, months, peak).
 * Accepts zero: no payments need no cash.
 */
export const calculator = defineCalculator({
  id: 'CASHTARGETMONTHS',
  group: 'cash',
  title: { en: 'Cash target, months of payments', zh: '最低现金（储备月数法）' },
  summary: { en: 'Cash to hold as so many months of operating payments.', zh: '按若干个月经营性支出确定的现金储备。' },
  inputs: {
    dailyPayments: money({ en: 'Operating payments of a day', zh: '日均经营性支出' }, { minimum: 0 }),
    months: periods({ en: 'Months to cover', zh: '储备月数' }, { minimum: 0, fallback: 3 }),
    peak: rate({ en: 'Extra in peak months', zh: '旺季上浮' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Cash target', zh: '最低现金' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'target = months × 30 × payments of a day × (1 + extra)', zh: '最低现金 = 月数 × 30 × 日均支出 ×（1 + 上浮）' },
  excel: 'months*30*daily_payments*(1+peak)',
  source: { en: 'Rule set by your company (three months), editable.', zh: '贵公司规定（三个月），可修改。' },
  convention: { en: 'A month is 30 days. Twenty to sixty times the target by share of monthly payments: the two rules are for different purposes, reserve and working balance.', zh: '每月按 30 天。约为月支出比例法的 20–60 倍：前者为储备，后者为日常余额，用途不同。' },
  examples: [
    {
      inputs: { dailyPayments: 30_000 },
      result: 2700000,
      steps: { en: '3 × 30 × 30,000 = 2,700,000', zh: '3 × 30 × 30,000 = 2,700,000' },
    },
  ],
  errors: [],
  compute: ({ dailyPayments, months, peak }) => months * 30 * dailyPayments * (1 + peak),
});
