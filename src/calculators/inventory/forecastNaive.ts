import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, count, demandHistory, filledHistory } from '../readers';

/**
 * Forecast that repeats the last period, or the same period of last year.
 *
 * Units   demand in units per period; so is the result.
 * Shapes  demand: a row or a column; every other input one cell; the result lies as demand.
 * Errors  tooFew(demand), notANumber(demand, horizon, period), belowMinimum(demand, horizon, period), aboveMaximum(horizon), notWhole(horizon, period), notAChoice(blanks).
 */
export const calculator = defineCalculator({
  id: 'FORECAST.NAIVE',
  group: 'inventory',
  title: { en: 'Naive forecast', zh: '朴素预测' },
  summary: { en: 'Forecast that repeats the last period, or the same period of last year.', zh: '以上一期或去年同期的数值作为预测。' },
  inputs: {
    demand: demandHistory({ en: 'Demand', zh: '历史需求' }),
    horizon: count({ en: 'Periods ahead', zh: '预测期数' }, { minimum: 1, maximum: 1000, fallback: 1 }),
    period: count({ en: 'Periods in a season', zh: '季节周期' }, { minimum: 1, fallback: 1, hint: { en: '1 repeats the last value, 12 the month of last year.', zh: '1 为沿用上一期，12 为去年同月。' } }),
    blanks: blanks(),
  },
  result: { label: { en: 'Forecast', zh: '预测' }, unit: { en: 'units per period', zh: '件/周期' }, along: 'demand' },
  formula: { en: 'forecast h periods ahead = demand of the same period of the last season', zh: '第 h 期预测 = 上一季节周期同期的需求' },
  excel: null,
  source: { en: 'Hyndman, R. J. and Athanasopoulos, G.: Forecasting: Principles and Practice, simple methods.', zh: 'Hyndman、Athanasopoulos《Forecasting: Principles and Practice》简单方法。' },
  convention: { en: 'The measure that every other forecast has to beat.', zh: '其他预测方法至少应优于此法。' },
  examples: [
    {
      inputs: { demand: [10, 20, 30, 40], horizon: 3, period: 2 },
      result: [[30], [40], [30]],
      steps: { en: 'last season 30, 40; then 30 again', zh: '上一周期为 30、40；其后再取 30' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'demand' }],
  compute({ demand, horizon, period, blanks }) {
    const known = filledHistory(demand, blanks, 'demand');
    if (known.length < period) throw new CalcError('tooFew', 'demand', { expected: period, found: known.length });
    return Array.from({ length: horizon }, (_, step) => known[known.length - period + (step % period)]!);
  },
});
