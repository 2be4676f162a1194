import { nominalRate } from '../../math/interest';
import { defineCalculator } from '../define';
import { count, rate } from '../readers';

/**
 * Nominal rate that, compounded several times a year, amounts to an effective rate.
 *
 * Units   rates per year; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(effective, times), belowMinimum(effective, times), notWhole(times).
 */
export const calculator = defineCalculator({
  id: 'NOMINALRATE',
  group: 'cash',
  title: { en: 'Nominal yearly rate', zh: '名义年利率' },
  summary: { en: 'Nominal rate that, compounded several times a year, amounts to an effective rate.', zh: '按一年多次计息得出给定实际年利率的名义利率。' },
  inputs: {
    effective: rate({ en: 'Effective rate of a year', zh: '实际年利率' }, { minimum: 0 }),
    times: count({ en: 'Times compounded in a year', zh: '一年计息次数' }, { minimum: 1 }),
  },
  result: { label: { en: 'Nominal rate', zh: '名义年利率' }, unit: { en: 'share, 0.0965 = 9.65%', zh: '比例，0.0965 = 9.65%' } },
  formula: { en: 'nominal = times × ((1 + effective)^(1 ÷ times) − 1)', zh: '名义年利率 = 次数 ×（（1 + 实际年利率）^（1 ÷ 次数）− 1）' },
  excel: 'times*((1+effective)^(1/times)-1)',
  source: { en: 'Compound interest; Excel’s NOMINAL.', zh: '复利；同 Excel 的 NOMINAL。' },
  convention: { en: 'A share, not percent: 0.1 for 10 %.', zh: '填比例：10% 填 0.1。' },
  examples: [
    {
      inputs: { effective: 0.1, times: 4 },
      result: 0.09645475633778045,
      steps: { en: '4 × (1.1^(1 ÷ 4) − 1) = 9.65 %', zh: '4 ×（1.1^（1 ÷ 4）− 1）= 9.65%' },
    },
  ],
  errors: [],
  compute: ({ effective, times }) => nominalRate(effective, times),
});
