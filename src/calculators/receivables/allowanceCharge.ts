import { ExactSum } from '../../math/sum';
import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * What must be charged or released so that the allowance is what is required.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(required, existing), belowMinimum(required).
 * Accepts negative existing: more was written off than was provided.
 * Accepts zero: no allowance is required, or none exists.
 */
export const calculator = defineCalculator({
  id: 'ALLOWANCECHARGE',
  group: 'receivables',
  title: { en: 'Charge to the loss allowance', zh: '本期计提坏账准备' },
  summary: { en: 'What must be charged or released so that the allowance is what is required.', zh: '为使坏账准备达到应有余额，本期应计提或转回的金额。' },
  inputs: {
    required: money({ en: 'Required allowance', zh: '应有坏账准备' }, { minimum: 0 }),
    existing: money({ en: 'Existing allowance', zh: '已有坏账准备' }, { hint: { en: 'After write-offs and recoveries; negative when write-offs exceed it.', zh: '核销和收回之后；核销超过准备时为负数。' } }),
  },
  result: { label: { en: 'Charge', zh: '本期计提' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'charge = required − existing', zh: '本期计提 = 应有余额 − 已有余额' },
  excel: 'required-existing',
  source: { en: 'Allowance method; IFRS 9, 5.5.8; in China CAS 22.', zh: '备抵法；IFRS 9 第 5.5.8 段；企业会计准则第22号。' },
  convention: { en: 'Below 0 it is a release to profit; a write-off is no release.', zh: '负数为转回；核销不是转回。' },
  examples: [
    {
      inputs: { required: 15_570, existing: 5_100 },
      result: 10470,
      steps: { en: '15,570 − 5,100 = 10,470', zh: '15,570 − 5,100 = 10,470' },
    },
  ],
  errors: [],
  compute: ({ required, existing }) => new ExactSum().add(required).add(-existing).value,
});
