import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide, sameLength } from '../errors';
import { gappedSeries, series } from '../readers';

/** Debt ratio, current ratio, operating cash flow to current liabilities, years in business, market position, on-time rate, industry risk. */
const scale = {
  worst: [0.8, 0.8, 0, 1, 1, 0.6, 1],
  best: [0.4, 2, 0.4, 10, 5, 0.98, 5],
  weights: [15, 10, 10, 7, 8, 35, 15],
};

/**
 * Weighted score of a customer from 0 to 100, each measure placed between a worst and a best value.
 *
 * Units   every measure in its own unit, worst and best in the same; the result in points.
 * Shapes  values, worst, best, weights: a row or a column; the result is one value.
 * Errors  divisionByZero(best, weights), lengthsDiffer(worst, best, weights), notANumber(values, worst, best, weights), tooFew(values, worst, best, weights), belowMinimum(weights).
 * Accepts negative values: a cash flow may be negative.
 * Accepts negative worst: the scale may begin below zero.
 * Accepts negative best: the scale may end below zero.
 */
export const calculator = defineCalculator({
  id: 'CREDITSCORE',
  group: 'receivables',
  title: { en: 'Credit score', zh: '信用评分' },
  summary: { en: 'Weighted score of a customer from 0 to 100, each measure placed between a worst and a best value.', zh: '客户的加权信用评分（0–100），每项指标在最差值与最佳值之间按比例计分。' },
  inputs: {
    values: gappedSeries({ en: 'Measures of the customer', zh: '客户各项指标' }, null, 1, { hint: { en: 'An empty cell between values is a measure that is not known.', zh: '中间的空单元格为未知指标。' } }),
    worst: series({ en: 'Value that scores 0', zh: '计 0 分的值' }, null, 1, { fallback: scale.worst }),
    best: series({ en: 'Value that scores 100', zh: '计 100 分的值' }, null, 1, { fallback: scale.best }),
    weights: series({ en: 'Weights', zh: '权重' }, null, 1, { minimum: 0, fallback: scale.weights }),
  },
  result: { label: { en: 'Credit score', zh: '信用评分' }, unit: { en: '0 to 100', zh: '0 至 100' } },
  formula: { en: 'points of a measure = (value − worst) ÷ (best − worst) × 100, between 0 and 100\nscore = Σ weight × points ÷ Σ weight', zh: '单项得分 =（指标值 − 最差值）÷（最佳值 − 最差值）× 100，限于 0 至 100\n信用评分 = Σ 权重 × 单项得分 ÷ Σ 权重' },
  excel: null,
  source: { en: 'Weighted scoring groups, as in credit management of Microsoft Dynamics 365 Finance.', zh: '加权评分组，同 Microsoft Dynamics 365 Finance 信用管理。' },
  convention: { en: 'The scale is your company’s to set. Without one there are seven measures: debt ratio 80%–40% (weight 15), current ratio 0.8–2 (10), operating cash flow ÷ current liabilities 0–0.4 (10), years in business 1–10 (7), market position 1–5 (8), on-time rate 60%–98% (35), industry risk 1–5 (15). A measure that is not known loses its weight, and a grade above A should then not be given.', zh: '评分标准由贵公司设定。未填时为七项：资产负债率 80%–40%（权重 15）、流动比率 0.8–2（10）、经营现金流 ÷ 流动负债 0–0.4（10）、经营年限 1–10（7）、市场地位 1–5（8）、按期付款率 60%–98%（35）、行业风险 1–5（15）。未知指标不计权重，此时评级不宜高于 A。' },
  examples: [
    {
      inputs: { values: [0.6, 3], worst: [0.8, 1], best: [0.4, 5], weights: [1, 3] },
      result: 50,
      steps: { en: '(0.6 − 0.8) ÷ (0.4 − 0.8) = 50 %, (3 − 1) ÷ (5 − 1) = 50 %; (1 × 50 + 3 × 50) ÷ 4 = 50', zh: '（0.6 − 0.8）÷（0.4 − 0.8）= 50%，（3 − 1）÷（5 − 1）= 50%；（1 × 50 + 3 × 50）÷ 4 = 50' },
    },
    {
      inputs: { values: [0.6, 1.4, 0.2, 5.5, 3, 0.79, 3] },
      result: 50,
      steps: { en: 'every measure lies in the middle of its scale: 50 points each, 50 together', zh: '各项指标均在标准的中点：单项 50 分，合计 50 分' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'best' }, { code: 'divisionByZero', input: 'weights' }, { code: 'lengthsDiffer', input: 'worst' }, { code: 'lengthsDiffer', input: 'best' }, { code: 'lengthsDiffer', input: 'weights' }],
  compute({ values, worst, best, weights }, warn) {
    sameLength(worst, values, 'worst');
    sameLength(best, values, 'best');
    sameLength(weights, values, 'weights');
    if (values.includes(null)) warn('measuresMissing');
    const counted = values.flatMap((value, place) => (value === null ? [] : [{ value, worst: worst[place]!, best: best[place]!, weight: weights[place]! }]));
    const points = counted.map((one) => {
      const share = divide(one.value - one.worst, one.best - one.worst, 'best');
      return one.weight * 100 * Math.min(1, Math.max(0, share));
    });
    return divide(sum(points), sum(counted.map((one) => one.weight)), 'weights');
  },
});
