import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Share of the credit limit that is used.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(limit), notANumber(exposure, limit), belowMinimum(limit).
 * Accepts negative exposure: an advance of the customer.
 */
export const calculator = defineCalculator({
  id: 'CREDITUSE',
  group: 'receivables',
  title: { en: 'Use of the credit limit', zh: '信用额度使用率' },
  summary: { en: 'Share of the credit limit that is used.', zh: '信用占用占信用额度的比例。' },
  inputs: {
    exposure: money({ en: 'Exposure', zh: '信用占用' }),
    limit: money({ en: 'Credit limit', zh: '信用额度' }, { minimum: 0 }),
  },
  result: { label: { en: 'Use of the limit', zh: '额度使用率' }, unit: { en: 'share, 0.8 = 80%', zh: '比例，0.8 = 80%' } },
  formula: { en: 'use = exposure ÷ limit', zh: '使用率 = 信用占用 ÷ 信用额度' },
  excel: 'exposure/limit',
  source: { en: 'Credit management of Microsoft Dynamics 365 Finance.', zh: 'Microsoft Dynamics 365 Finance 信用管理。' },
  convention: { en: 'Above 1 the limit is exceeded.', zh: '大于 1 为超额。' },
  examples: [
    {
      inputs: { exposure: 650_000, limit: 1_000_000 },
      result: 0.65,
      steps: { en: '650,000 ÷ 1,000,000 = 0.65', zh: '650,000 ÷ 1,000,000 = 0.65' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'limit' }],
  compute: ({ exposure, limit }) => divide(exposure, limit, 'limit'),
});
