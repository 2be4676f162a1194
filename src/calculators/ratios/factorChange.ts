import { chainShares, logarithmicShares } from '../../math/factors';
import { defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { choice, series } from '../readers';

/**
 * How much each factor of a product, such as the three of DuPont, adds to the change of the product.
 *
 * Units   factors in their own units; the result in the unit of the product.
 * Shapes  before, after: a row or a column; every other input one cell; the result lies as after.
 * Errors  notAbove(before, after), lengthsDiffer(after), notANumber(before, after), tooFew(before, after), notAChoice(method).
 * Accepts negative before: a margin of a year with a loss.
 * Accepts negative after: a margin of a year with a loss.
 * Accepts zero: a factor may vanish; the logarithmic mean refuses it.
 */
export const calculator = defineCalculator({
  id: 'FACTORCHANGE',
  group: 'ratios',
  title: { en: 'Attribution of a change to factors', zh: '因素分析' },
  summary: { en: 'How much each factor of a product, such as the three of DuPont, adds to the change of the product.', zh: '乘积指标（如杜邦三因素）的变动中各因素的影响。' },
  inputs: {
    before: series({ en: 'Factors before', zh: '基期各因素' }, null),
    after: series({ en: 'Factors after', zh: '报告期各因素' }, null),
    method: choice(
      { en: 'Method', zh: '方法' },
      [
        { id: 'CHAIN', label: { en: 'chain substitution', zh: '连环替代法' }, aliases: [] },
        { id: 'LMDI', label: { en: 'logarithmic mean', zh: '对数平均法' }, aliases: [] },
      ],
      'CHAIN',
    ),
  },
  result: { label: { en: 'Effect of each factor', zh: '各因素影响' }, unit: { en: 'unit of the product', zh: '与乘积同单位' }, along: 'after' },
  formula: { en: 'CHAIN: factors are replaced one after another in the order given; effect = product after − product before the step\nLMDI: effect = (P1 − P0) ÷ ln(P1 ÷ P0) × ln(after ÷ before)', zh: '连环替代法：按所列顺序逐一替换，影响 = 替换后乘积 − 替换前乘积\n对数平均法：影响 =（P1 − P0）÷ ln（P1 ÷ P0）× ln（报告期 ÷ 基期）' },
  excel: null,
  source: { en: 'Chain substitution: textbooks of economic analysis in China; LMDI: Ang, B. W. (2005), Energy Policy 33.', zh: '连环替代法：财务分析教材；LMDI：Ang, B. W.（2005），《Energy Policy》第 33 卷。' },
  convention: { en: 'The effects add up to the change. Chain substitution depends on the order (margin, turnover, leverage is usual); the logarithmic mean does not, but needs factors above 0.', zh: '各因素影响之和等于总变动。连环替代法与顺序有关（通常为净利率、周转率、权益乘数）；对数平均法与顺序无关，但各因素须大于 0。' },
  examples: [
    {
      inputs: { before: [[0.05], [1.2], [2]], after: [[0.06], [1.25], [2]] },
      result: [[0.024], [0.006], [0]],
      steps: { en: '0.06 × 1.2 × 2 − 0.12 = 0.024; 0.06 × 1.25 × 2 − 0.144 = 0.006; 0.15 − 0.15 = 0', zh: '0.06 × 1.2 × 2 − 0.12 = 0.024；0.06 × 1.25 × 2 − 0.144 = 0.006；0.15 − 0.15 = 0' },
    },
  ],
  errors: [{ code: 'notAbove', input: 'before' }, { code: 'notAbove', input: 'after' }, { code: 'lengthsDiffer', input: 'after' }],
  compute({ before, after, method }) {
    sameLength(after, before, 'after');
    if (method === 'CHAIN') return chainShares(before, after);
    for (const value of before) if (value <= 0) throw new CalcError('notAbove', 'before', { limit: 0, found: value });
    for (const value of after) if (value <= 0) throw new CalcError('notAbove', 'after', { limit: 0, found: value });
    return logarithmicShares(before, after);
  },
});
