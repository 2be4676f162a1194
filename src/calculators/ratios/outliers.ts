import { median } from '../../math/order';
import { defineCalculator } from '../define';
import { ratio, series } from '../readers';

/**
 * Marks values that lie far from the median: 1 for an outlier, 0 otherwise.
 *
 * Units   values in one unit; the result is 1 or 0.
 * Shapes  values: a row or a column; every other input one cell; the result lies as values.
 * Errors  notANumber(values, limit), tooFew(values), notAbove(limit).
 * Accepts negative values: residuals and losses.
 */
export const calculator = defineCalculator({
  id: 'OUTLIERS',
  group: 'ratios',
  title: { en: 'Outliers', zh: '异常值' },
  summary: { en: 'Marks values that lie far from the median: 1 for an outlier, 0 otherwise.', zh: '标记远离中位数的数据：异常为 1，否则为 0。' },
  inputs: {
    values: series({ en: 'Values', zh: '数据' }, null, 3),
    limit: ratio({ en: 'Limit', zh: '界限倍数' }, { above: 0, fallback: 3 }),
  },
  result: { label: { en: 'Outlier', zh: '是否异常' }, unit: null, along: 'values' },
  formula: { en: 'outlier: distance of the value to the median > limit × median of all distances', zh: '异常：数据与中位数之差的绝对值 > 界限倍数 × 各差绝对值的中位数' },
  excel: null,
  source: { en: 'Median absolute deviation, Leys, C. et al. (2013), Journal of Experimental Social Psychology 49.', zh: '绝对中位差法，Leys 等（2013），《Journal of Experimental Social Psychology》第 49 卷。' },
  convention: { en: 'The deviation is not multiplied by 1.4826. When more than half of the values are equal, every other value is an outlier. For residuals of a trend give the residuals.', zh: '绝对中位差不乘 1.4826。半数以上数据相等时，其余均为异常。检查趋势残差时请填残差。' },
  examples: [
    {
      inputs: { values: [[10], [11], [12], [13], [40]] },
      result: [[0], [0], [0], [0], [1]],
      steps: { en: 'median 12, deviations 2, 1, 0, 1, 28, their median 1; 28 > 3 × 1', zh: '中位数 12，偏差 2、1、0、1、28，其中位数 1；28 > 3 × 1' },
    },
  ],
  errors: [],
  compute({ values, limit }) {
    const middle = median(values);
    const deviations = values.map((value) => Math.abs(value - middle));
    const typical = median(deviations);
    return deviations.map((deviation) => (deviation > limit * typical ? 1 : 0));
  },
});
