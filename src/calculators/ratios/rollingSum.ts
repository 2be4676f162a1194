import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { count, series } from '../readers';

/**
 * Sum of each period and those before it, for example of twelve months.
 *
 * Units   values in one unit; so is the result.
 * Shapes  values: a row or a column; every other input one cell; the result lies as values.
 * Errors  tooFew(values), notANumber(values, length), belowMinimum(length), notWhole(length).
 * Accepts negative values: losses and outflows.
 * Accepts lengths values: the result is shorter than the values.
 */
export const calculator = defineCalculator({
  id: 'ROLLINGSUM',
  group: 'ratios',
  title: { en: 'Rolling sum', zh: '滚动合计' },
  summary: { en: 'Sum of each period and those before it, for example of twelve months.', zh: '各期与之前若干期的合计，如滚动十二个月。' },
  inputs: {
    values: series({ en: 'Values, oldest first', zh: '各期数据（由早到晚）' }, null),
    length: count({ en: 'Periods in a sum', zh: '每次合计期数' }, { minimum: 1, fallback: 12 }),
  },
  result: { label: { en: 'Rolling sums', zh: '滚动合计' }, unit: { en: 'unit of the values', zh: '与数据同单位' }, along: 'values' },
  formula: { en: 'sum of a period = Σ values of it and of length − 1 periods before', zh: '某期合计 = Σ 该期及之前（期数 − 1）期的数据' },
  excel: null,
  source: { en: 'Rolling twelve months, as usual in management accounting.', zh: '管理会计通行的滚动十二个月口径。' },
  convention: { en: 'The first result belongs to the period in which enough values are there; the list is shorter by length − 1.', zh: '首个结果对应数据足够的那一期，故结果比数据少（期数 − 1）个。' },
  examples: [
    {
      inputs: { values: [[1], [2], [3], [4]], length: 3 },
      result: [[6], [9]],
      steps: { en: '1 + 2 + 3 = 6; 2 + 3 + 4 = 9', zh: '1 + 2 + 3 = 6；2 + 3 + 4 = 9' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'values' }],
  compute({ values, length }) {
    if (values.length < length) throw new CalcError('tooFew', 'values', { expected: length, found: values.length });
    return Array.from({ length: values.length - length + 1 }, (_, start) => sum(values.slice(start, start + length)));
  },
});
