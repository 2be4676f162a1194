import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * Loss allowance at the end of a period from its movements.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(opening, charge, release, writeOff, recovery), belowMinimum(opening, charge, release, writeOff, recovery).
 * Accepts zero: a period without movements.
 */
export const calculator = defineCalculator({
  id: 'ALLOWANCECLOSING',
  group: 'receivables',
  title: { en: 'Closing loss allowance', zh: '坏账准备期末余额' },
  summary: { en: 'Loss allowance at the end of a period from its movements.', zh: '由本期变动计算的坏账准备期末余额。' },
  inputs: {
    opening: money({ en: 'Opening allowance', zh: '期初余额' }, { minimum: 0 }),
    charge: money({ en: 'Charge', zh: '本期计提' }, { minimum: 0 }),
    release: money({ en: 'Release', zh: '本期转回' }, { minimum: 0 }),
    writeOff: money({ en: 'Write-offs', zh: '本期核销' }, { minimum: 0 }),
    recovery: money({ en: 'Recoveries of write-offs', zh: '收回已核销' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Closing allowance', zh: '期末余额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'closing = opening + charge − release − write-offs + recoveries', zh: '期末余额 = 期初余额 + 计提 − 转回 − 核销 + 收回已核销' },
  excel: 'opening+charge-release-write_off+recovery',
  source: { en: 'Movement of the loss allowance, IFRS 7, 35H; in China CAS 37.', zh: '损失准备变动表，IFRS 7 第 35H 段；企业会计准则第37号。' },
  convention: { en: 'All movements as positive amounts. Release and write-off are two movements: the first is profit, the second uses the allowance.', zh: '各项均填正数。转回与核销是两项变动：前者计入损益，后者冲减准备。' },
  examples: [
    {
      inputs: { opening: 5_100, charge: 12_000, release: 530, writeOff: 1_500, recovery: 500 },
      result: 15570,
      steps: { en: '5,100 + 12,000 − 530 − 1,500 + 500 = 15,570', zh: '5,100 + 12,000 − 530 − 1,500 + 500 = 15,570' },
    },
  ],
  errors: [],
  compute: ({ opening, charge, release, writeOff, recovery }) => sum([opening, charge, -release, -writeOff, recovery]),
});
