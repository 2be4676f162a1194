import { crostonDemand } from '../../math/intermittent';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { blanks, choice, demandHistory, filledHistory, optional, rate } from '../readers';

/**
 * Mean demand per period of an item with many periods without demand, by Croston, SBA or SBJ.
 *
 * Units   demand in units per period; so is the result.
 * Shapes  demand: a row or a column; every other input one cell; the result lies as demand.
 * Errors  noDemand(demand), notANumber(demand, alpha, beta), belowMinimum(demand), tooFew(demand), notAbove(alpha, beta), aboveMaximum(alpha, beta), notAChoice(variant, init, what, blanks).
 * Accepts zero: periods without demand are what this is for; no demand at all is refused.
 */
export const calculator = defineCalculator({
  id: 'FORECAST.CROSTON',
  group: 'inventory',
  title: { en: 'Croston forecast of sparse demand', zh: 'Croston 间歇需求预测' },
  summary: { en: 'Mean demand per period of an item with many periods without demand, by Croston, SBA or SBJ.', zh: '对间歇需求（多期为零）按 Croston、SBA 或 SBJ 法估计的每期平均需求。' },
  inputs: {
    demand: demandHistory({ en: 'Demand', zh: '历史需求' }),
    alpha: rate({ en: 'Smoothing of the size', zh: '需求量平滑系数' }, { above: 0, maximum: 1, fallback: 0.1 }),
    beta: optional(rate({ en: 'Smoothing of the interval', zh: '间隔平滑系数' }, { above: 0, maximum: 1 }), { en: 'as the size', zh: '与需求量相同' }),
    variant: choice(
      { en: 'Variant', zh: '变体' },
      [
        { id: 'CROSTON', label: { en: 'Croston', zh: '原始法' }, aliases: [] },
        { id: 'SBA', label: { en: 'Syntetos–Boylan', zh: '修正法' }, aliases: [] },
        { id: 'SBJ', label: { en: 'Shale–Boylan–Johnston', zh: '另一修正法' }, aliases: [] },
      ],
      'SBA',
    ),
    init: choice(
      { en: 'First interval', zh: '首个间隔' },
      [
        { id: 'NAIVE', label: { en: 'periods up to the first demand', zh: '首次需求前的期数' }, aliases: [] },
        { id: 'MEAN', label: { en: 'mean of all intervals', zh: '全部间隔平均' }, aliases: [] },
      ],
      'NAIVE',
    ),
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
  formula: { en: 'at each demand: size = size + alpha × (demand − size); interval = interval + beta × (periods since the last − interval)\nCROSTON: size ÷ interval; SBA: × (1 − beta ÷ 2); SBJ: × (1 − beta ÷ (2 − beta))', zh: '每次发生需求时：需求量 = 需求量 + alpha ×（本次 − 需求量）；间隔 = 间隔 + beta ×（距上次期数 − 间隔）\n原始法：需求量 ÷ 间隔；SBA：×（1 − beta ÷ 2）；SBJ：×（1 − beta ÷（2 − beta））' },
  excel: null,
  source: { en: 'Croston (1972), Syntetos and Boylan (2005), Shale, Boylan and Johnston (2006).', zh: 'Croston（1972），Syntetos、Boylan（2005），Shale、Boylan、Johnston（2006）的论文。' },
  convention: { en: 'Croston’s own rate is too high on average, so SBA unless you choose. A rate, not the size of the next order. Fitted values begin with empty texts until the first demand.', zh: 'Croston 原始法平均偏高，未选时用 SBA。结果为每期平均需求率，并非下次需求量。首次需求之前的拟合值为空文本。' },
  examples: [
    {
      inputs: { demand: [[0], [3], [0], [0], [5], [0], [2], [0], [0], [4], [0], [0], [0], [6]], variant: 'CROSTON' },
      result: [[1.4621016547462862]],
      steps: { en: 'size 3 → 3.58, interval 2 → 2.45: 1.462102', zh: '需求量 3 → 3.58，间隔 2 → 2.45：1.462102' },
    },
  ],
  errors: [{ code: 'noDemand', input: 'demand' }],
  compute({ demand, alpha, beta, variant, init, what, blanks }) {
    const known = filledHistory(demand, blanks, 'demand');
    if (!known.some((one) => one > 0)) throw new CalcError('noDemand', 'demand');
    const interval = beta ?? alpha;
    const factor = variant === 'SBA' ? 1 - interval / 2 : variant === 'SBJ' ? 1 - interval / (2 - interval) : 1;
    const rates = crostonDemand(known, { size: alpha, interval }, init === 'MEAN').map((one) => (one === null ? '' : one * factor));
    return what === 'FITTED' ? rates : [rates.at(-1)!];
  },
});
