import { simpleSmoothing } from '../../math/smoothing';
import { mean } from '../../math/statistics';
import { defineCalculator } from '../define';
import { divide } from '../errors';
import { blanks, choice, count, demandHistory, filledHistory, rate } from '../readers';

/**
 * Forecast of demand without trend and season by exponential smoothing, its levels, fitted values or errors.
 *
 * Units   demand in units per period; so is the result, MAPE is a share, MSE in units squared.
 * Shapes  demand: a row or a column; every other input one cell; the result lies as demand.
 * Errors  divisionByZero(demand), notANumber(demand, alpha, horizon), belowMinimum(demand, horizon), tooFew(demand), notAbove(alpha), aboveMaximum(alpha, horizon), notWhole(horizon), notAChoice(what, blanks).
 */
export const calculator = defineCalculator({
  id: 'FORECAST.SES',
  group: 'inventory',
  title: { en: 'Simple exponential smoothing', zh: '简单指数平滑' },
  summary: { en: 'Forecast of demand without trend and season by exponential smoothing, its levels, fitted values or errors.', zh: '对无趋势、无季节性的需求作指数平滑：预测值、各期水平、拟合值或误差。' },
  inputs: {
    demand: demandHistory({ en: 'Demand', zh: '历史需求' }, 2),
    alpha: rate({ en: 'Smoothing of the level', zh: '水平平滑系数' }, { above: 0, maximum: 1, fallback: 0.2 }),
    horizon: count({ en: 'Periods ahead', zh: '预测期数' }, { minimum: 1, maximum: 1000, fallback: 1 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'FORECAST', label: { en: 'forecast', zh: '预测值' }, aliases: [] },
        { id: 'LEVELS', label: { en: 'levels', zh: '各期水平' }, aliases: [] },
        { id: 'FITTED', label: { en: 'fitted values', zh: '拟合值' }, aliases: [] },
        { id: 'BIAS', label: { en: 'mean error', zh: '平均误差' }, aliases: [] },
        { id: 'MAE', label: { en: 'mean absolute error', zh: '平均绝对误差' }, aliases: ['MAD'] },
        { id: 'MAPE', label: { en: 'mean absolute percentage error', zh: '平均绝对百分比误差' }, aliases: [] },
        { id: 'MSE', label: { en: 'mean squared error', zh: '均方误差' }, aliases: [] },
      ],
      'FORECAST',
    ),
    blanks: blanks(),
  },
  result: { label: { en: 'Forecast', zh: '预测' }, unit: { en: 'units per period', zh: '件/周期' }, along: 'demand' },
  formula: { en: 'level = alpha × demand + (1 − alpha) × level before; the first level is the first demand\nforecast of every period ahead = last level', zh: '水平 = alpha × 需求 +（1 − alpha）× 上期水平；首期水平为首期需求\n以后各期预测 = 最后水平' },
  excel: null,
  source: { en: 'Brown, R. G. (1959): Statistical Forecasting for Inventory Control.', zh: 'Brown, R. G.（1959）：库存控制的统计预测。' },
  convention: { en: 'Errors are those of the fitted values from the second period on: the first is only the start.', zh: '误差自第二期拟合值起计算，首期仅为初始值。' },
  examples: [
    {
      inputs: { demand: [[10], [12], [11], [14], [13], [15]] },
      result: [[12.25824]],
      steps: { en: '10; 10.4; 10.52; 11.216; 11.5728; 12.25824', zh: '10；10.4；10.52；11.216；11.5728；12.25824' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'demand' }],
  compute({ demand, alpha, horizon, what, blanks }) {
    const known = filledHistory(demand, blanks, 'demand');
    const { fitted, levels } = simpleSmoothing(known, alpha);
    if (what === 'LEVELS') return levels;
    if (what === 'FITTED') return fitted;
    if (what === 'FORECAST') return Array.from({ length: horizon }, () => levels.at(-1)!);
    const errors = known.map((one, place) => one - fitted[place]!).slice(1);
    if (what === 'BIAS') return [mean(errors)];
    if (what === 'MAE') return [mean(errors.map(Math.abs))];
    if (what === 'MSE') return [mean(errors.map((error) => error ** 2))];
    return [mean(errors.map((error, place) => Math.abs(divide(error, known[place + 1]!, 'demand'))))];
  },
});
