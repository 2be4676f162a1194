import { defineCalculator } from '../define';
import { money, rate } from '../readers';

/**
 * Cash to hold as a share of the operating payments of a month.
 *
 * Units   currency per month, shares; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(monthlyPayments, share, peak), belowMinimum(monthlyPayments, share, peak).
 * Accepts zero: no payments need no cash.
 */
export const calculator = defineCalculator({
  id: 'CASHTARGETSHARE',
  group: 'cash',
  title: { en: 'Cash target, share of monthly payments', zh: '最低现金（月支出比例法）' },
  summary: { en: 'Cash to hold as a share of the operating payments of a month.', zh: '按月度经营性支出的一定比例确定的现金持有量。' },
  inputs: {
    monthlyPayments: money({ en: 'Operating payments of a month', zh: '月度经营性支出' }, { minimum: 0, hint: { en: 'Average of twelve months without single large payments.', zh: '最近 12 个月平均，剔除一次性大额支出。' } }),
    share: rate({ en: 'Share to hold', zh: '持有比例' }, { minimum: 0, fallback: 0.1, hint: { en: 'Set by your company: 5 % to 15 %.', zh: '贵公司规定：5%–15%。' } }),
    peak: rate({ en: 'Extra in peak months', zh: '旺季上浮' }, { minimum: 0, fallback: 0, hint: { en: 'Set by your company: 15 % to 25 %.', zh: '贵公司规定：15%–25%。' } }),
  },
  result: { label: { en: 'Cash target', zh: '最低现金' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'target = share × payments of a month × (1 + extra)', zh: '最低现金 = 比例 × 月度支出 ×（1 + 上浮）' },
  excel: 'share*monthly_payments*(1+peak)',
  source: { en: 'Rule set by your company, editable.', zh: '贵公司规定，可修改。' },
  convention: { en: '5 % to 15 % of a month is 1.5 to 4.5 days of payments: little against a reserve of three months. Compare with the other targets.', zh: '月支出的 5%–15% 仅相当于 1.5–4.5 天的支出，远小于三个月储备，请与其他方法比较。' },
  examples: [
    {
      inputs: { monthlyPayments: 1_000_000, share: 0.15 },
      result: 150000,
      steps: { en: '15 % × 1,000,000 = 150,000', zh: '15% × 1,000,000 = 150,000' },
    },
  ],
  errors: [],
  compute: ({ monthlyPayments, share, peak }) => share * monthlyPayments * (1 + peak),
});
