import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { days, rate } from '../readers';

/**
 * What an early-payment discount costs the seller, or earns the buyer, as an effective yearly rate.
 *
 * Units   a share, days; the result is a share per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notBelow(discount), notAbove(netDays, yearDays), notANumber(discount, discountDays, netDays, yearDays), belowMinimum(discount, discountDays).
 * Accepts zero discount: no discount costs nothing.
 */
export const calculator = defineCalculator({
  id: 'DISCOUNTEAR',
  group: 'receivables',
  title: { en: 'Yearly rate of an early-payment discount', zh: '现金折扣的实际年化率' },
  summary: { en: 'What an early-payment discount costs the seller, or earns the buyer, as an effective yearly rate.', zh: '现金折扣对卖方的成本或对买方的收益，折合为实际年化率。' },
  inputs: {
    discount: rate({ en: 'Discount', zh: '折扣率' }, { minimum: 0, hint: { en: '2/10 n/30: 2 %.', zh: '2/10 n/30 为 2%。' } }),
    discountDays: days({ en: 'Last day of the discount', zh: '折扣期' }, { minimum: 0 }),
    netDays: days({ en: 'Full terms', zh: '信用期' }, { above: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Effective yearly rate', zh: '实际年化率' }, unit: { en: 'share, 0.4459 = 44.59%', zh: '比例，0.4459 = 44.59%' } },
  formula: { en: 'rate = (1 + discount ÷ (1 − discount))^(365 ÷ (full terms − discount days)) − 1', zh: '年化率 =（1 + 折扣率 ÷（1 − 折扣率））^（365 ÷（信用期 − 折扣期））− 1' },
  excel: '(1+discount/(1-discount))^(year_days/(net_days-discount_days))-1',
  source: { en: 'Brigham, E. F. and Ehrhardt, M. C.: Financial Management, cost of trade credit.', zh: 'Brigham、Ehrhardt《Financial Management》商业信用成本。' },
  convention: { en: 'Compounded on 365 days. The simple rate is smaller and has its own function.', zh: '按 365 天复利。单利年化率较低，另有函数。' },
  examples: [
    {
      inputs: { discount: 0.02, discountDays: 10, netDays: 30 },
      result: 0.4458529273124856,
      steps: { en: '(1 + 0.02 ÷ 0.98)^(365 ÷ 20) − 1 = 44.59 %', zh: '（1 + 0.02 ÷ 0.98）^（365 ÷ 20）− 1 = 44.59%' },
    },
  ],
  errors: [{ code: 'notBelow', input: 'discount' }, { code: 'notAbove', input: 'netDays' }],
  compute({ discount, discountDays, netDays, yearDays }) {
    if (discount >= 1) throw new CalcError('notBelow', 'discount', { limit: 1, found: discount });
    if (netDays <= discountDays) throw new CalcError('notAbove', 'netDays', { limit: discountDays, found: netDays });
    return (1 + discount / (1 - discount)) ** (yearDays / (netDays - discountDays)) - 1;
  },
});
