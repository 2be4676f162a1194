import { defineCalculator } from '../define';
import { divide } from '../errors';
import { ratio, series } from '../readers';

/**
 * Series with its first value set to 100.
 *
 * Units   values in one unit; the result is an index.
 * Shapes  values: a row or a column; every other input one cell; the result lies as values.
 * Errors  divisionByZero(values), notANumber(values, base), tooFew(values).
 * Accepts negative values: the index then turns about.
 * Accepts negative base: an index may be turned about.
 */
export const calculator = defineCalculator({
  id: 'BASEINDEX',
  group: 'ratios',
  title: { en: 'Base index', zh: '定基指数' },
  summary: { en: 'Series with its first value set to 100.', zh: '以首期为 100 的指数序列。' },
  inputs: {
    values: series({ en: 'Values, oldest first', zh: '各期数据（由早到晚）' }, null),
    base: ratio({ en: 'Value of the first period', zh: '首期指数' }, { fallback: 100 }),
  },
  result: { label: { en: 'Index', zh: '指数' }, unit: null, along: 'values' },
  formula: { en: 'index = value ÷ first value × 100', zh: '指数 = 当期 ÷ 首期 × 100' },
  excel: null,
  source: { en: 'Base-weighted index.', zh: '定基指数。' },
  convention: { en: 'The first period is the base; put another one first to change it.', zh: '以首期为基期；更换基期请调整顺序。' },
  examples: [
    {
      inputs: { values: [[50], [60], [45]] },
      result: [[100], [120], [90]],
      steps: { en: '60 ÷ 50 × 100 = 120; 45 ÷ 50 × 100 = 90', zh: '60 ÷ 50 × 100 = 120；45 ÷ 50 × 100 = 90' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'values' }],
  compute: ({ values, base }) => values.map((value) => divide(base * value, values[0]!, 'values')),
});
