import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide } from '../errors';
import { series } from '../readers';

/**
 * Share of each part in the total.
 *
 * Units   parts in one unit; the result in shares.
 * Shapes  values: a row or a column; the result lies as values.
 * Errors  divisionByZero(values), notANumber(values), tooFew(values).
 * Accepts negative values: a credit among the parts.
 */
export const calculator = defineCalculator({
  id: 'SHARES',
  group: 'ratios',
  title: { en: 'Shares of the total', zh: '占比' },
  summary: { en: 'Share of each part in the total.', zh: '各部分占合计的比例。' },
  inputs: {
    values: series({ en: 'Parts', zh: '各部分数值' }, null),
  },
  result: { label: { en: 'Shares', zh: '占比' }, unit: { en: 'share, 0.25 = 25%', zh: '比例，0.25 = 25%' }, along: 'values' },
  formula: { en: 'share = part ÷ Σ parts', zh: '占比 = 部分 ÷ Σ 各部分' },
  excel: null,
  source: { en: 'Structure analysis.', zh: '结构分析。' },
  convention: { en: 'Not rounded. Negative parts have negative shares.', zh: '未取整。负数部分的占比为负。' },
  examples: [
    {
      inputs: { values: [[10], [30], [40], [20]] },
      result: [[0.1], [0.3], [0.4], [0.2]],
      steps: { en: '10 ÷ 100, 30 ÷ 100, 40 ÷ 100, 20 ÷ 100', zh: '10 ÷ 100、30 ÷ 100、40 ÷ 100、20 ÷ 100' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'values' }],
  compute({ values }) {
    const total = sum(values);
    return values.map((value) => divide(value, total, 'values'));
  },
});
