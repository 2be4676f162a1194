import { leastSquares } from '../../math/line';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { choice, series } from '../readers';

/**
 * Slope of the straight line through a series, its level, or how well it fits.
 *
 * Units   values in one unit; so is the result, R² is a share.
 * Shapes  values: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  allEqual(values), notANumber(values), tooFew(values), notAChoice(what).
 * Accepts negative values: losses and outflows.
 * Accepts zero: a period may be nothing.
 */
export const calculator = defineCalculator({
  id: 'TRENDLINE',
  group: 'ratios',
  title: { en: 'Linear trend', zh: '线性趋势' },
  summary: { en: 'Slope of the straight line through a series, its level, or how well it fits.', zh: '时间序列的线性趋势：斜率、截距或拟合优度。' },
  inputs: {
    values: series({ en: 'Values, oldest first', zh: '各期数据（由早到晚）' }, null, 2),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'SLOPE', label: { en: 'change per period', zh: '每期变动' }, aliases: [] },
        { id: 'INTERCEPT', label: { en: 'level before the first period', zh: '截距' }, aliases: [] },
        { id: 'RSQUARED', label: { en: 'share explained (R²)', zh: '拟合优度（R²）' }, aliases: [] },
        { id: 'NEXT', label: { en: 'value of the next period', zh: '下一期趋势值' }, aliases: [] },
      ],
      'SLOPE',
    ),
  },
  result: { label: { en: 'Trend', zh: '趋势' }, unit: { en: 'unit of the values', zh: '与数据同单位' } },
  formula: { en: 'line = level + slope × period, periods 1, 2, 3 …, by least squares', zh: '趋势线 = 截距 + 斜率 × 期数，期数为 1、2、3……，最小二乘法' },
  excel: null,
  source: { en: 'Ordinary least squares; Excel’s SLOPE, INTERCEPT and RSQ against 1, 2, 3 ….', zh: '普通最小二乘法；同 Excel 对 1、2、3……的 SLOPE、INTERCEPT、RSQ。' },
  convention: { en: 'Periods count from 1. R² of values that never change is not defined and gives an error.', zh: '期数自 1 起。数据全部相等时 R² 无定义，返回错误值。' },
  examples: [
    {
      inputs: { values: [2, 4, 5, 7] },
      result: 1.6,
      steps: { en: 'slope = Σ (t − 2.5)(y − 4.5) ÷ Σ (t − 2.5)² = 8 ÷ 5 = 1.6', zh: '斜率 = Σ（t − 2.5）（y − 4.5）÷ Σ（t − 2.5）² = 8 ÷ 5 = 1.6' },
    },
  ],
  errors: [{ code: 'allEqual', input: 'values' }],
  compute({ values, what }) {
    const { slope, intercept, explained } = leastSquares(values);
    if (what === 'RSQUARED' && Number.isNaN(explained)) throw new CalcError('allEqual', 'values');
    const results: Readonly<Record<string, number>> = { SLOPE: slope, INTERCEPT: intercept, RSQUARED: explained, NEXT: intercept + slope * (values.length + 1) };
    return results[what]!;
  },
});
