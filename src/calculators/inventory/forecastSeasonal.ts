import { seasonalSmoothing } from '../../math/seasonal';
import { seasonalStart } from '../../math/seasonal';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, choice, count, demandHistory, filledHistory, optional, rate, ratio, series } from '../readers';

const kinds = [
  { id: 'ADD', label: { en: 'added', zh: '加法' }, aliases: ['additive'] },
  { id: 'MUL', label: { en: 'multiplied', zh: '乘法' }, aliases: ['multiplicative'] },
];

/**
 * Forecast of demand with trend and season (Holt and Winters).
 *
 * Units   demand in units per period; so is the result.
 * Shapes  demand, seasons: a row or a column; every other input one cell; the result lies as demand.
 * Errors  tooFew(demand, seasons), lengthsDiffer(seasons), notAbove(demand, alpha), notANumber(demand, period, alpha, beta, gamma, horizon, level, trendStart, seasons, used), belowMinimum(demand, period, beta, gamma, horizon, used), notWhole(period, horizon, used), aboveMaximum(used, alpha, beta, gamma, horizon), notAChoice(seasonal, trend, update, what, blanks).
 * Accepts negative level: the start may lie below zero.
 * Accepts negative trendStart: demand falls.
 */
export const calculator = defineCalculator({
  id: 'FORECAST.HW',
  group: 'inventory',
  title: { en: 'Holt–Winters seasonal forecast', zh: '霍尔特–温特斯季节预测' },
  summary: { en: 'Forecast of demand with trend and season by smoothing of level, trend and season.', zh: '对有趋势和季节性的需求作三重指数平滑预测。' },
  inputs: {
    demand: demandHistory({ en: 'Demand', zh: '历史需求' }, 4),
    period: count({ en: 'Periods in a season', zh: '季节周期' }, { minimum: 2, fallback: 12 }),
    alpha: rate({ en: 'Smoothing of the level', zh: '水平平滑系数' }, { above: 0, maximum: 1, fallback: 0.2 }),
    beta: rate({ en: 'Smoothing of the trend', zh: '趋势平滑系数' }, { minimum: 0, maximum: 1, fallback: 0.1 }),
    gamma: rate({ en: 'Smoothing of the season', zh: '季节平滑系数' }, { minimum: 0, maximum: 1, fallback: 0.1 }),
    horizon: count({ en: 'Periods ahead', zh: '预测期数' }, { minimum: 1, maximum: 1000, fallback: 1 }),
    seasonal: choice({ en: 'Season', zh: '季节形式' }, kinds, 'ADD'),
    trend: choice({ en: 'Trend', zh: '趋势形式' }, kinds, 'ADD'),
    update: choice(
      { en: 'Season measured against', zh: '季节更新口径' },
      [
        { id: 'NEW', label: { en: 'new level', zh: '新水平' }, aliases: ['new_level'] },
        { id: 'OLD', label: { en: 'old level and trend', zh: '原水平加趋势' }, aliases: ['old_level'] },
      ],
      'NEW',
    ),
    level: optional(ratio({ en: 'Level at the start', zh: '初始水平' }), { en: 'mean of the first season', zh: '首个周期平均' }),
    trendStart: optional(ratio({ en: 'Trend at the start', zh: '初始趋势' }), { en: 'from the means of the first two seasons', zh: '由前两个周期平均得出' }),
    seasons: optional(series({ en: 'Seasons at the start', zh: '初始季节项' }, null), { en: 'first season against its mean', zh: '首个周期与其平均之差或之比' }),
    used: optional(count({ en: 'Periods the start has used', zh: '初始值已用期数' }), { en: 'one season', zh: '一个周期' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'FORECAST', label: { en: 'forecast', zh: '预测值' }, aliases: [] },
        { id: 'FITTED', label: { en: 'fitted values', zh: '拟合值' }, aliases: [] },
      ],
      'FORECAST',
    ),
    blanks: blanks(),
  },
  result: { label: { en: 'Forecast', zh: '预测' }, unit: { en: 'units per period', zh: '件/周期' }, along: 'demand' },
  formula: { en: 'level = alpha × (demand − season) + (1 − alpha) × (level + trend)\ntrend = beta × (level − level before) + (1 − beta) × trend\nseason = gamma × (demand − level) + (1 − gamma) × season\nforecast h ahead = level + h × trend + season; MUL divides and multiplies instead', zh: '水平 = alpha ×（需求 − 季节项）+（1 − alpha）×（水平 + 趋势）\n趋势 = beta ×（水平 − 上期水平）+（1 − beta）× 趋势\n季节项 = gamma ×（需求 − 水平）+（1 − gamma）× 季节项\n第 h 期预测 = 水平 + h × 趋势 + 季节项；MUL 时以乘除代替加减' },
  excel: null,
  source: { en: 'Winters, P. R. (1960): Forecasting Sales by Exponentially Weighted Moving Averages. Management Science 6(3).', zh: 'Winters, P. R.（1960）：指数加权移动平均销售预测，《Management Science》第 6 卷第 3 期。' },
  convention: { en: 'The season is measured against the new level; Hyndman’s form takes the old level and trend (OLD). Starts with the means of the first two seasons, so at least two are needed.', zh: '季节项按新水平更新；Hyndman 形式用原水平加趋势（OLD）。初始值取前两个周期的平均，至少需要两个周期。' },
  examples: [
    {
      inputs: { demand: [[30], [40], [50], [60], [36], [47], [55], [68]], period: 4, alpha: 0.3, beta: 0.1, gamma: 0.2, horizon: 2 },
      result: [[40.57719470625], [52.03746985]],
      steps: { en: 'start: level 45, trend 1.625, seasons −15, −5, 5, 15; after the second year 40.577195 and 52.037470', zh: '初始：水平 45，趋势 1.625，季节项 −15、−5、5、15；第二周期后为 40.577195 和 52.037470' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'demand' }, { code: 'lengthsDiffer', input: 'seasons' }, { code: 'notAbove', input: 'demand' }, { code: 'aboveMaximum', input: 'used' }],
  compute({ demand, period, alpha, beta, gamma, horizon, seasonal, trend, update, level, trendStart, seasons, used, what, blanks }) {
    const known = filledHistory(demand, blanks, 'demand');
    if (known.length < 2 * period) throw new CalcError('tooFew', 'demand', { expected: 2 * period, found: known.length });
    if (seasons !== null && seasons.length !== period) throw new CalcError('lengthsDiffer', 'seasons', { expected: period, found: seasons.length });
    if (seasonal === 'MUL' && known.includes(0)) throw new CalcError('notAbove', 'demand', { limit: 0, found: 0 });
    const model = { period, shares: { level: alpha, trend: beta, season: gamma }, multipliedTrend: trend === 'MUL', multipliedSeason: seasonal === 'MUL', againstNewLevel: update === 'NEW' };
    const own = seasonalStart(known, model);
    const start = { level: level ?? own.level, trend: trendStart ?? own.trend, seasons: seasons ?? own.seasons, used: used ?? period };
    // A start that has used the whole history forecasts, but fits nothing.
    const limit = what === 'FITTED' ? known.length - 1 : known.length;
    if (start.used > limit) throw new CalcError('aboveMaximum', 'used', { limit, found: start.used });
    const { fitted, forecast } = seasonalSmoothing(known, model, start, horizon);
    return what === 'FITTED' ? fitted : forecast;
  },
});
