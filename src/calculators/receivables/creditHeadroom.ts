import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * What a customer may still buy on credit: limit and guarantees less exposure.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(limit, exposure, guarantees), belowMinimum(limit, guarantees).
 * Accepts negative exposure: an advance of the customer.
 * Accepts zero: no limit and no exposure.
 */
export const calculator = defineCalculator({
  id: 'CREDITHEADROOM',
  group: 'receivables',
  title: { en: 'Free credit', zh: '剩余信用额度' },
  summary: { en: 'What a customer may still buy on credit: limit and guarantees less exposure.', zh: '客户尚可赊购的金额：信用额度加担保，减信用占用。' },
  inputs: {
    limit: money({ en: 'Credit limit', zh: '信用额度' }, { minimum: 0 }),
    exposure: money({ en: 'Exposure', zh: '信用占用' }),
    guarantees: money({ en: 'Guarantees and credit insurance', zh: '担保和信用保险' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Free credit', zh: '剩余信用额度' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'free credit = limit + guarantees − exposure', zh: '剩余信用额度 = 信用额度 + 担保 − 信用占用' },
  excel: 'limit+guarantees-exposure',
  source: { en: 'Credit management of Microsoft Dynamics 365 Finance.', zh: 'Microsoft Dynamics 365 Finance 信用管理。' },
  convention: { en: 'Below 0 the limit is exceeded by so much.', zh: '负数为超额金额。' },
  examples: [
    {
      inputs: { limit: 847_500, exposure: 650_000 },
      result: 197500,
      steps: { en: '847,500 + 0 − 650,000 = 197,500', zh: '847,500 + 0 − 650,000 = 197,500' },
    },
  ],
  errors: [],
  compute: ({ limit, exposure, guarantees }) => sum([limit, guarantees, -exposure]),
});
