import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { days, rate } from '../readers';

/**
 * What an early-payment discount costs the seller, or earns the buyer, as a simple yearly rate.
 *
 * Units   a share, days; the result is a share per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notBelow(discount), notAbove(netDays, yearDays), notANumber(discount, discountDays, netDays, yearDays), belowMinimum(discount, discountDays).
 * Accepts zero discount: no discount costs nothing.
 */
export const calculator = defineCalculator({
  id: 'DISCOUNTSIMPLE',
  group: 'receivables',
  title: { en: 'Simple yearly rate of an early-payment discount', zh: '现金折扣的单利年化率' },
  summary: { en: 'What an early-payment discount costs the seller, or earns the buyer, as a simple yearly rate.', zh: '现金折扣对卖方的成本或对买方的收益，按单利折合年化率。' },
  inputs: {
    discount: rate({ en: 'Discount', zh: '折扣率' }, { minimum: 0, hint: { en: '2/10 n/30: 2 %.', zh: '2/10 n/30 为 2%。' } }),
    discountDays: days({ en: 'Last day of the discount', zh: '折扣期' }, { minimum: 0 }),
    netDays: days({ en: 'Full terms', zh: '信用期' }, { above: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Simple yearly rate', zh: '单利年化率' }, unit: { en: 'share, 0.3724 = 37.24%', zh: '比例，0.3724 = 37.24%' } },
  formula: { en: 'rate = discount ÷ (1 − discount) × 365 ÷ (full terms − discount days)', zh: '年化率 = 折扣率 ÷（1 − 折扣率）× 365 ÷（信用期 − 折扣期）' },
  excel: 'discount/(1-discount)*year_days/(net_days-discount_days)',
  source: { en: 'Nominal cost of trade credit; in China the cost of forgoing a cash discount, there often on 360 days.', zh: '放弃现金折扣成本，见《财务成本管理》教材（多按 360 天）。' },
  convention: { en: '365 days unless you give 360. Not compounded.', zh: '未填时按 365 天，可填 360。不计复利。' },
  examples: [
    {
      inputs: { discount: 0.02, discountDays: 10, netDays: 30 },
      result: 0.37244897959183676,
      steps: { en: '0.02 ÷ 0.98 × 365 ÷ 20 = 37.24 %', zh: '0.02 ÷ 0.98 × 365 ÷ 20 = 37.24%' },
    },
  ],
  errors: [{ code: 'notBelow', input: 'discount' }, { code: 'notAbove', input: 'netDays' }],
  compute({ discount, discountDays, netDays, yearDays }) {
    if (discount >= 1) throw new CalcError('notBelow', 'discount', { limit: 1, found: discount });
    if (netDays <= discountDays) throw new CalcError('notAbove', 'netDays', { limit: discountDays, found: netDays });
    return ((discount / (1 - discount)) * yearDays) / (netDays - discountDays);
  },
});
