import { ExactSum } from '../../math/sum';
import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * What must be charged, or may be reversed, to bring an allowance to what is required.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(required, existing), belowMinimum(required, existing).
 * Accepts zero: nothing required or nothing there.
 */
export const calculator = defineCalculator({
  id: 'NRVCHARGE',
  group: 'inventory',
  title: { en: 'Charge or reversal of the allowance', zh: '跌价准备计提或转回' },
  summary: { en: 'What must be charged, or may be reversed, to bring an allowance to what is required.', zh: '使跌价准备达到应有余额，本期应计提或可转回的金额。' },
  inputs: {
    required: money({ en: 'Required allowance', zh: '应有跌价准备' }, { minimum: 0 }),
    existing: money({ en: 'Existing allowance', zh: '已有跌价准备' }, { minimum: 0, hint: { en: 'After what was released by sale.', zh: '转销之后。' } }),
  },
  result: { label: { en: 'Charge', zh: '本期计提' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'charge = required − existing; below 0 it is a reversal, never more than existing', zh: '计提 = 应有 − 已有；负数为转回，不超过已有余额' },
  excel: 'required-existing',
  source: { en: 'IAS 2, 33; in China CAS 1, article 19.', zh: 'IAS 2 第 33 段；企业会计准则第1号第十九条。' },
  convention: { en: 'A reversal only when the cause of the write-down has gone.', zh: '减记的影响因素消失时方可转回。' },
  examples: [
    {
      inputs: { required: 210, existing: 700 },
      result: -490,
      steps: { en: '210 − 700 = −490: reversal of 490', zh: '210 − 700 = −490：转回 490' },
    },
  ],
  errors: [],
  compute: ({ required, existing }) => new ExactSum().add(required).add(-existing).value,
});
