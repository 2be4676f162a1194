import { mean } from '../../math/statistics';
import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError, divide } from '../errors';
import { count, series } from '../readers';

/**
 * How much higher or lower each period of a year usually is than its average.
 *
 * Units   values in one unit; indices are factors.
 * Shapes  values: a row or a column; every other input one cell; the result lies as values.
 * Errors  tooFew(values), divisionByZero(values), notANumber(values, period), belowMinimum(values, period), notWhole(period).
 * Accepts lengths values: the result has one cell for each period of a year.
 */
export const calculator = defineCalculator({
  id: 'SEASONALINDEX',
  group: 'ratios',
  title: { en: 'Seasonal index', zh: '季节指数' },
  summary: { en: 'How much higher or lower each period of a year usually is than its average.', zh: '一年中各期通常高于或低于平均水平的倍数。' },
  inputs: {
    values: series({ en: 'Values, oldest first', zh: '各期数据（由早到晚）' }, null, 4, { minimum: 0 }),
    period: count({ en: 'Periods in a year', zh: '一年期数' }, { minimum: 2, fallback: 12 }),
  },
  result: { label: { en: 'Seasonal indices', zh: '季节指数' }, unit: null, along: 'values' },
  formula: { en: 'index = value ÷ centred moving average of a year, averaged over the years, then scaled to a mean of 1', zh: '季节指数 = 数据 ÷ 一年中心移动平均，取各年平均，再调整为平均值 1' },
  excel: null,
  source: { en: 'Ratio to moving average (classical decomposition, multiplicative).', zh: '移动平均比率法（乘法分解）。' },
  convention: { en: 'As many indices as periods in a year, the first for the period of the first value. Needs two full years.', zh: '指数个数等于一年期数，首个对应首个数据所在期。至少需要两整年数据。' },
  examples: [
    {
      inputs: { values: [[8], [12], [8], [12], [8], [12]], period: 2 },
      result: [[0.8], [1.2]],
      steps: { en: 'centred average is 10 everywhere: 8 ÷ 10 = 0.8, 12 ÷ 10 = 1.2', zh: '中心移动平均处处为 10：8 ÷ 10 = 0.8，12 ÷ 10 = 1.2' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'values' }, { code: 'divisionByZero', input: 'values' }],
  compute({ values, period }) {
    if (values.length < 2 * period) throw new CalcError('tooFew', 'values', { expected: 2 * period, found: values.length });
    const half = Math.floor(period / 2);
    const ratios = Array.from({ length: period }, (): number[] => []);
    for (let place = half; place + half < values.length; place += 1) {
      const window = values.slice(place - half, place + half + 1);
      // An even year has no middle: the two ends count by half.
      const middle = period % 2 === 0 ? (sum(window) - (window[0]! + window.at(-1)!) / 2) / period : sum(window) / period;
      ratios[place % period]!.push(divide(values[place]!, middle, 'values'));
    }
    const raw = ratios.map(mean);
    const level = mean(raw);
    return raw.map((index) => divide(index, level, 'values'));
  },
});
