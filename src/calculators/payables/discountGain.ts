import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { days, money, rate } from '../readers';

/**
 * What taking a supplier’s discount gains or loses against keeping the money until the full term.
 *
 * Units   currency, shares, days; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(netDays, amount, discount, discountDays, rate), notANumber(amount, discount, discountDays, netDays, rate, yearDays), aboveMaximum(discount), notAbove(yearDays).
 */
export const calculator = defineCalculator({
  id: 'DISCOUNTGAIN',
  group: 'payables',
  title: { en: 'Gain from an early-payment discount', zh: '提前付款折扣净收益' },
  summary: { en: 'What taking a supplier’s discount gains or loses against keeping the money until the full term.', zh: '与持有资金至信用期末相比，享受供应商现金折扣的净收益。' },
  inputs: {
    amount: money({ en: 'Invoice amount', zh: '发票金额' }, { minimum: 0 }),
    discount: rate({ en: 'Discount', zh: '折扣率' }, { minimum: 0, maximum: 1 }),
    discountDays: days({ en: 'Last day of the discount', zh: '折扣期' }, { minimum: 0 }),
    netDays: days({ en: 'Full terms', zh: '信用期' }, { minimum: 0 }),
    rate: rate({ en: 'Cost or yield of money in a year', zh: '资金成本或收益率（年）' }, { minimum: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Gain', zh: '净收益' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'gain = amount × discount − amount × (1 − discount) × rate × (full terms − discount days) ÷ 365', zh: '净收益 = 金额 × 折扣率 − 金额 ×（1 − 折扣率）× 年利率 ×（信用期 − 折扣期）÷ 365' },
  excel: 'amount*discount-amount*(1-discount)*rate*(net_days-discount_days)/year_days',
  source: { en: 'Choice between a supplier’s discount and a short-term investment or loan.', zh: '供应商现金折扣与短期投资或借款的比较。' },
  convention: { en: 'Above 0: pay early. Simple interest; the same answer as comparing the simple yearly rate of the discount with the rate.', zh: '大于 0 应提前付款。单利计算，与折扣单利年化率和资金成本比较结论一致。' },
  examples: [
    {
      inputs: { amount: 100_000, discount: 0.02, discountDays: 10, netDays: 30, rate: 0.073 },
      result: 1608,
      steps: { en: '2,000 − 98,000 × 7.3 % × 20 ÷ 365 = 2,000 − 392 = 1,608', zh: '2,000 − 98,000 × 7.3% × 20 ÷ 365 = 2,000 − 392 = 1,608' },
    },
  ],
  errors: [{ code: 'belowMinimum', input: 'netDays' }],
  compute({ amount, discount, discountDays, netDays, rate, yearDays }) {
    if (netDays < discountDays) throw new CalcError('belowMinimum', 'netDays', { limit: discountDays, found: netDays });
    return amount * discount - (amount * (1 - discount) * rate * (netDays - discountDays)) / yearDays;
  },
});
