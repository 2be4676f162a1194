import { probabilityDemand } from '../../math/intermittent';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, choice, count, demandHistory, filledHistory, optional, rate, units } from '../readers';

/**
 * Mean demand per period of an item that may be dying: probability and size of demand are smoothed, the probability in every period.
 *
 * Units   demand in units per period; so is the result.
 * Shapes  demand: a row or a column; every other input one cell; the result lies as demand.
 * Errors  noDemand(demand), aboveMaximum(used, alpha, beta, probability), notANumber(demand, alpha, beta, size, probability, used), belowMinimum(demand, size, probability, used), tooFew(demand), notAbove(alpha, beta), notWhole(used), notAChoice(what, blanks).
 * Accepts zero: periods without demand are what this is for; no demand at all is refused.
 */
export const calculator = defineCalculator({
  id: 'FORECAST.TSB',
  group: 'inventory',
  title: { en: 'TSB forecast of sparse demand', zh: 'TSB 间歇需求预测' },
  summary: { en: 'Mean demand per period of an item that may be dying: probability and size of demand are smoothed, the probability in every period.', zh: '对可能趋于淘汰的间歇需求，逐期平滑需求概率和需求量得出的每期平均需求。' },
  inputs: {
    demand: demandHistory({ en: 'Demand', zh: '历史需求' }),
    alpha: rate({ en: 'Smoothing of the size', zh: '需求量平滑系数' }, { above: 0, maximum: 1, fallback: 0.1 }),
    beta: rate({ en: 'Smoothing of the probability', zh: '概率平滑系数' }, { above: 0, maximum: 1, fallback: 0.1 }),
    size: optional(units({ en: 'Size at the start', zh: '初始需求量' }, { minimum: 0 }), { en: 'the first demand', zh: '首次需求量' }),
    probability: optional(rate({ en: 'Probability at the start', zh: '初始概率' }, { minimum: 0, maximum: 1 }), { en: '1 ÷ periods up to the first demand', zh: '1 ÷ 首次需求前的期数' }),
    used: optional(count({ en: 'Periods the start has used', zh: '初始值已用期数' }), { en: 'up to the first demand, or 0 when size and probability are given', zh: '至首次需求；给出初始值时为 0' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'FORECAST', label: { en: 'forecast', zh: '预测值' }, aliases: [] },
        { id: 'FITTED', label: { en: 'fitted values and forecast', zh: '拟合值及预测值' }, aliases: [] },
      ],
      'FORECAST',
    ),
    blanks: blanks(),
  },
  result: { label: { en: 'Demand per period', zh: '每期需求' }, unit: { en: 'units per period', zh: '件/周期' }, along: 'demand' },
  formula: { en: 'every period: probability = probability + beta × (1 or 0 − probability)\nat demand: size = size + alpha × (demand − size)\nforecast = probability × size', zh: '每期：概率 = 概率 + beta ×（有需求为 1，否则 0 − 概率）\n有需求时：需求量 = 需求量 + alpha ×（本次 − 需求量）\n预测 = 概率 × 需求量' },
  excel: null,
  source: { en: 'Teunter, R. H., Syntetos, A. A. and Babai, M. Z. (2011): Intermittent demand: linking forecasting to inventory obsolescence. EJOR 214(3).', zh: 'Teunter、Syntetos、Babai（2011）：间歇需求预测与库存淘汰，《EJOR》第 214 卷第 3 期。' },
  convention: { en: 'The forecast falls while no demand comes, unlike Croston’s. Fitted values begin with empty texts where the start is used up.', zh: '持续无需求时预测逐期下降，这与 Croston 法不同。初始值已用各期的拟合值为空文本。' },
  examples: [
    {
      inputs: { demand: [[0], [3], [0], [0], [5], [0], [2], [0], [0], [4], [0], [0], [0], [6]] },
      result: [[1.3591062528689994]],
      steps: { en: 'start: size 3, probability 1 ÷ 2 after the first demand; at the end 1.359106', zh: '初始：首次需求后需求量 3，概率 1 ÷ 2；期末 1.359106' },
    },
  ],
  errors: [{ code: 'noDemand', input: 'demand' }, { code: 'aboveMaximum', input: 'used' }],
  compute({ demand, alpha, beta, size, probability, used, what, blanks }) {
    const known = filledHistory(demand, blanks, 'demand');
    const first = known.findIndex((one) => one > 0);
    if (first === -1 && (size === null || probability === null)) throw new CalcError('noDemand', 'demand');
    const start = { size: size ?? known[first]!, probability: probability ?? 1 / (first + 1), used: used ?? (size === null || probability === null ? first + 1 : 0) };
    if (start.used > known.length) throw new CalcError('aboveMaximum', 'used', { limit: known.length, found: start.used });
    const rates = probabilityDemand(known, { size: alpha, probability: beta }, start).map((one) => one ?? '');
    return what === 'FITTED' ? rates : [rates.at(-1)!];
  },
});
