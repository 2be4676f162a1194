import { defineCalculator } from '../define';
import { days, money, rate } from '../readers';

/**
 * Interest on an amount that is paid late, at a rate per day.
 *
 * Units   amount in currency, days, rate per day; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(amount, daysLate, dailyRate), belowMinimum(amount, dailyRate).
 * Accepts negative daysLate: not yet due.
 * Accepts zero: on time there is no interest.
 */
export const calculator = defineCalculator({
  id: 'LATEINTEREST',
  group: 'receivables',
  title: { en: 'Late-payment interest', zh: '逾期利息' },
  summary: { en: 'Interest on an amount that is paid late, at a rate per day.', zh: '逾期付款按日利率计算的利息。' },
  inputs: {
    amount: money({ en: 'Overdue amount', zh: '逾期金额' }, { minimum: 0 }),
    daysLate: days({ en: 'Days late', zh: '逾期天数' }, { hint: { en: '0 or less when it is not late.', zh: '未逾期时为 0 或负数。' } }),
    dailyRate: rate({ en: 'Interest rate per day', zh: '日利率' }, { minimum: 0, fallback: 0.0005 }),
  },
  result: { label: { en: 'Interest', zh: '利息' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'interest = amount × days late × rate per day', zh: '逾期利息 = 逾期金额 × 逾期天数 × 日利率' },
  excel: 'amount*MAX(0,days_late)*daily_rate',
  source: { en: 'Regulation on Ensuring Payments to Small and Medium-sized Enterprises (State Council order 802, in force from 1 June 2025): 0.05 % a day where no rate was agreed.', zh: '《保障中小企业款项支付条例》（国务院令第802号，2025年6月1日起施行）：未约定时每日利率万分之五。' },
  convention: { en: '0.05 % a day applies by law only when a large or public debtor pays a small or medium creditor late; otherwise enter the agreed rate. Simple interest. For a yearly rate enter rate ÷ 360 or 365, as agreed. Not late: 0.', zh: '每日万分之五仅适用于机关、事业单位和大型企业拖欠中小企业款项；其他情况请填约定利率。单利计算。年利率请按约定除以 360 或 365。未逾期为 0。' },
  examples: [
    {
      inputs: { amount: 1_000_000, daysLate: 30 },
      result: 15000,
      steps: { en: '1,000,000 × 30 × 0.05 % = 15,000', zh: '1,000,000 × 30 × 0.05% = 15,000' },
    },
  ],
  errors: [],
  compute: ({ amount, daysLate, dailyRate }) => amount * Math.max(0, daysLate) * dailyRate,
});
