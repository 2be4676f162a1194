import { effectiveRate } from '../../math/interest';
import { defineCalculator } from '../define';
import { count, rate } from '../readers';

/**
 * Yearly rate that a nominal rate amounts to when it is compounded several times.
 *
 * Units   rates per year; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(nominal, times), belowMinimum(nominal, times), notWhole(times).
 */
export const calculator = defineCalculator({
  id: 'EFFECTIVERATE',
  group: 'cash',
  title: { en: 'Effective yearly rate', zh: '实际年利率' },
  summary: { en: 'Yearly rate that a nominal rate amounts to when it is compounded several times.', zh: '名义利率按一年多次计息折合的实际年利率。' },
  inputs: {
    nominal: rate({ en: 'Nominal rate of a year', zh: '名义年利率' }, { minimum: 0 }),
    times: count({ en: 'Times compounded in a year', zh: '一年计息次数' }, { minimum: 1 }),
  },
  result: { label: { en: 'Effective rate', zh: '实际年利率' }, unit: { en: 'share, 0.1038 = 10.38%', zh: '比例，0.1038 = 10.38%' } },
  formula: { en: 'effective = (1 + nominal ÷ times)^times − 1', zh: '实际年利率 =（1 + 名义年利率 ÷ 次数）^ 次数 − 1' },
  excel: '(1+nominal/times)^times-1',
  source: { en: 'Compound interest; Excel’s EFFECT.', zh: '复利；同 Excel 的 EFFECT。' },
  convention: { en: 'A share, not percent: 0.1 for 10 %.', zh: '填比例：10% 填 0.1。' },
  examples: [
    {
      inputs: { nominal: 0.1, times: 4 },
      result: 0.10381289062499954,
      steps: { en: '1.025⁴ − 1 = 10.38 %', zh: '1.025⁴ − 1 = 10.38%' },
    },
  ],
  errors: [],
  compute: ({ nominal, times }) => effectiveRate(nominal, times),
});
