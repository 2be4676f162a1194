import { mean } from '../../math/statistics';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, count, demandHistory, filledHistory } from '../readers';

/**
 * Forecast by the mean of the last periods.
 *
 * Units   demand in units per period; so is the result.
 * Shapes  demand: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  tooFew(demand), notANumber(demand, length), belowMinimum(demand, length), notWhole(length), notAChoice(blanks).
 */
export const calculator = defineCalculator({
  id: 'FORECAST.AVERAGE',
  group: 'inventory',
  title: { en: 'Moving average', zh: '移动平均预测' },
  summary: { en: 'Forecast by the mean of the last periods.', zh: '以最近若干期的平均数作为预测。' },
  inputs: {
    demand: demandHistory({ en: 'Demand', zh: '历史需求' }),
    length: count({ en: 'Periods in the average', zh: '平均期数' }, { minimum: 1, fallback: 3 }),
    blanks: blanks(),
  },
  result: { label: { en: 'Forecast', zh: '预测' }, unit: { en: 'units per period', zh: '件/周期' } },
  formula: { en: 'forecast = mean of the last n periods', zh: '预测 = 最近 n 期平均' },
  excel: null,
  source: { en: 'Simple moving average.', zh: '简单移动平均。' },
  convention: { en: 'The same for every period ahead.', zh: '对以后各期预测相同。' },
  examples: [
    {
      inputs: { demand: [10, 20, 30, 40], length: 3 },
      result: 30,
      steps: { en: '(20 + 30 + 40) ÷ 3 = 30', zh: '（20 + 30 + 40）÷ 3 = 30' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'demand' }],
  compute({ demand, length, blanks }) {
    const known = filledHistory(demand, blanks, 'demand');
    if (known.length < length) throw new CalcError('tooFew', 'demand', { expected: length, found: known.length });
    return mean(known.slice(-length));
  },
});
