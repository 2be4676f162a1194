import { defineCalculator } from '../define';
import { days, money, rate } from '../readers';

/**
 * What disposing of a lot in one way brings today, after costs, time and holding.
 *
 * Units   currency, shares, days, rates per year; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(lotValue, priceShare, costShare, days, rate, carrying, decay, channelShare), belowMinimum(lotValue, priceShare, costShare, days, rate, carrying, decay, channelShare), aboveMaximum(decay, channelShare).
 * Accepts zero: what brings nothing costs its holding.
 */
export const calculator = defineCalculator({
  id: 'EXITVALUE',
  group: 'inventory',
  title: { en: 'Net recovery of an exit option', zh: '处置方案净回收' },
  summary: { en: 'What disposing of a lot in one way brings today, after costs, time and holding.', zh: '以某种方式处置一批存货，扣除费用、时间价值和持有成本后的现值。' },
  inputs: {
    lotValue: money({ en: 'Value of the lot at cost', zh: '该批成本' }, { minimum: 0 }),
    priceShare: rate({ en: 'Price obtained, share of cost', zh: '售价占成本比例' }, { minimum: 0 }),
    costShare: rate({ en: 'Cost of the way, share of cost', zh: '处置费用占成本比例' }, { minimum: 0 }),
    days: days({ en: 'Days to cash', zh: '变现天数' }, { minimum: 0 }),
    rate: rate({ en: 'Money cost of a year', zh: '资金年成本率' }, { minimum: 0 }),
    carrying: rate({ en: 'Holding cost of a year, without capital', zh: '年持有成本率（不含资金）' }, { minimum: 0 }),
    decay: rate({ en: 'Price decay in 30 days', zh: '每30天降价比例' }, { minimum: 0, maximum: 1, fallback: 0 }),
    channelShare: rate({ en: 'Largest share the channel takes', zh: '渠道可承接比例' }, { minimum: 0, maximum: 1, fallback: 1 }),
  },
  result: { label: { en: 'Net recovery', zh: '净回收' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'recovery = value × share taken × (price × (1 − decay)^(days ÷ 30) ÷ (1 + rate × days ÷ 365) − cost − holding × days ÷ 365)', zh: '净回收 = 成本 × 承接比例 ×（售价比例 ×（1 − 降价）^（天数 ÷ 30）÷（1 + 资金成本 × 天数 ÷ 365）− 费用比例 − 持有成本 × 天数 ÷ 365）' },
  excel: 'lot_value*channel_share*(price_share*(1-decay)^(days/30)/(1+rate*days/365)-cost_share-carrying*days/365)',
  source: { en: 'Net realisable value with time value, after IAS 2, 6.', zh: '在 IAS 2 第 6 段可变现净值基础上考虑时间价值。' },
  convention: { en: 'Cost of the way is paid today and holding cost is not discounted. Compare the ways of one lot; what a channel does not take goes to the next. Shares of price are estimates of yours.', zh: '处置费用当日支付，持有成本不折现。用于比较同一批存货的不同方案，渠道承接不了的部分转入下一方案。价格比例由您估计。' },
  examples: [
    {
      inputs: { lotValue: 1_000_000, priceShare: 0.8, costShare: 0.05, days: 30, rate: 0.08, carrying: 0.12 },
      result: 734911.0744886316,
      steps: { en: '800,000 ÷ (1 + 8 % × 30 ÷ 365) − 50,000 − 1,000,000 × 12 % × 30 ÷ 365 = 794,774.09 − 50,000 − 9,863.01 = 734,911.07', zh: '800,000 ÷（1 + 8% × 30 ÷ 365）− 50,000 − 1,000,000 × 12% × 30 ÷ 365 = 734,911.07' },
    },
  ],
  errors: [],
  compute({ lotValue, priceShare, costShare, days, rate, carrying, decay, channelShare }) {
    const price = (priceShare * (1 - decay) ** (days / 30)) / (1 + (rate * days) / 365);
    return lotValue * channelShare * (price - costShare - (carrying * days) / 365);
  },
});
