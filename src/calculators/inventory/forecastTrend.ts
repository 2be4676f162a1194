import { trendSmoothing } from '../../math/smoothing';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, choice, count, demandHistory, filledHistory, optional, rate, ratio } from '../readers';

/**
 * Forecast of demand with a trend by smoothing of level and trend.
 *
 * Units   demand in units per period; so is the result.
 * Shapes  demand: a row or a column; every other input one cell; the result lies as demand.
 * Errors  aboveMaximum(used, alpha, beta, horizon, damping), notANumber(demand, alpha, beta, horizon, damping, level, trend, used), belowMinimum(demand, beta, horizon, used), tooFew(demand), notAbove(alpha, damping), notWhole(horizon, used), notAChoice(what, blanks).
 * Accepts negative level: the start may lie below zero.
 * Accepts negative trend: demand falls.
 */
export const calculator = defineCalculator({
  id: 'FORECAST.HOLT',
  group: 'inventory',
  title: { en: 'Holt’s trend forecast', zh: '霍尔特趋势预测' },
  summary: { en: 'Forecast of demand with a trend by smoothing of level and trend.', zh: '对有趋势的需求作水平和趋势双重指数平滑预测。' },
  inputs: {
    demand: demandHistory({ en: 'Demand', zh: '历史需求' }, 2),
    alpha: rate({ en: 'Smoothing of the level', zh: '水平平滑系数' }, { above: 0, maximum: 1, fallback: 0.2 }),
    beta: rate({ en: 'Smoothing of the trend', zh: '趋势平滑系数' }, { minimum: 0, maximum: 1, fallback: 0.1 }),
    horizon: count({ en: 'Periods ahead', zh: '预测期数' }, { minimum: 1, maximum: 1000, fallback: 1 }),
    damping: ratio({ en: 'Damping of the trend', zh: '趋势阻尼系数' }, { above: 0, maximum: 1, fallback: 1 }),
    level: optional(ratio({ en: 'Level at the start', zh: '初始水平' }), { en: 'the first demand', zh: '首期需求' }),
    trend: optional(ratio({ en: 'Trend at the start', zh: '初始趋势' }), { en: 'second less first demand', zh: '第二期减首期需求' }),
    used: optional(count({ en: 'Periods the start has used', zh: '初始值已用期数' }), { en: '1, or 0 when level and trend are given', zh: '1；给出初始水平和趋势时为 0' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'FORECAST', label: { en: 'forecast', zh: '预测值' }, aliases: [] },
        { id: 'LEVEL', label: { en: 'last level', zh: '最后水平' }, aliases: [] },
        { id: 'TREND', label: { en: 'last trend', zh: '最后趋势' }, aliases: [] },
      ],
      'FORECAST',
    ),
    blanks: blanks(),
  },
  result: { label: { en: 'Forecast', zh: '预测' }, unit: { en: 'units per period', zh: '件/周期' }, along: 'demand' },
  formula: { en: 'level = alpha × demand + (1 − alpha) × (level + damping × trend)\ntrend = beta × (level − level before) + (1 − beta) × damping × trend\nforecast h ahead = level + (damping + damping² + … + damping^h) × trend', zh: '水平 = alpha × 需求 +（1 − alpha）×（上期水平 + 阻尼 × 趋势）\n趋势 = beta ×（水平 − 上期水平）+（1 − beta）× 阻尼 × 上期趋势\n第 h 期预测 = 水平 +（阻尼 + 阻尼² + … + 阻尼^h）× 趋势' },
  excel: null,
  source: { en: 'Holt, C. C. (1957), reprinted in International Journal of Forecasting 20 (2004); damped: Gardner and McKenzie (1985).', zh: 'Holt, C. C.（1957），《International Journal of Forecasting》第 20 卷（2004）重印；阻尼：Gardner、McKenzie（1985）。' },
  convention: { en: 'Beta smooths the change of the level; some programs give alpha × beta for it. A forecast may fall below zero.', zh: 'beta 平滑的是水平变动；有的软件以 alpha × beta 表示。预测值可能为负。' },
  examples: [
    {
      inputs: { demand: [[10], [12], [11], [14], [13], [15]], alpha: 0.5, beta: 0.3 },
      result: [[16.31176875]],
      steps: { en: 'level 15.2205625, trend 1.09120625; next 16.31176875', zh: '水平 15.2205625，趋势 1.09120625；下一期 16.31176875' },
    },
  ],
  errors: [{ code: 'aboveMaximum', input: 'used' }],
  compute({ demand, alpha, beta, horizon, damping, level, trend, used, what, blanks }) {
    const known = filledHistory(demand, blanks, 'demand');
    const start = { level: level ?? known[0]!, trend: trend ?? known[1]! - known[0]!, used: used ?? (level === null || trend === null ? 1 : 0) };
    if (start.used > known.length) throw new CalcError('aboveMaximum', 'used', { limit: known.length, found: start.used });
    const last = trendSmoothing(known, { level: alpha, trend: beta }, start, damping);
    if (what === 'LEVEL') return [last.level];
    if (what === 'TREND') return [last.trend];
    let factor = 0;
    return Array.from({ length: horizon }, (_, step) => last.level + (factor += damping ** (step + 1)) * last.trend);
  },
});
