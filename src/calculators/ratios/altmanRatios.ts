import { defineCalculator } from '../define';
import { ratio } from '../readers';

/**
 * Early-warning score of a listed manufacturer from five ratios.
 *
 * Units   quotients; the result is a score.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(workingCapitalShare, retainedShare, earningsShare, equityToDebt, salesShare).
 * Accepts negative workingCapitalShare: short-term debts above current assets.
 * Accepts negative retainedShare: losses carried forward.
 * Accepts negative earningsShare: a loss.
 * Accepts negative equityToDebt: negative equity.
 * Accepts negative salesShare: more returned than sold.
 * Accepts zero: every part may be nothing.
 */
export const calculator = defineCalculator({
  id: 'ALTMANZ',
  group: 'ratios',
  title: { en: 'Altman Z-score from its ratios', zh: '奥特曼 Z 值（由比率）' },
  summary: { en: 'Early-warning score of a listed manufacturer from five ratios.', zh: '由五项比率计算上市制造企业的财务预警 Z 值。' },
  inputs: {
    workingCapitalShare: ratio({ en: 'Working capital ÷ total assets', zh: '营运资本 ÷ 总资产' }),
    retainedShare: ratio({ en: 'Retained earnings ÷ total assets', zh: '留存收益 ÷ 总资产' }),
    earningsShare: ratio({ en: 'EBIT ÷ total assets', zh: '息税前利润 ÷ 总资产' }),
    equityToDebt: ratio({ en: 'Market value of equity ÷ total liabilities', zh: '股权市值 ÷ 负债合计' }),
    salesShare: ratio({ en: 'Sales ÷ total assets', zh: '销售额 ÷ 总资产' }),
  },
  result: { label: { en: 'Z-score', zh: 'Z 值' }, unit: null },
  formula: { en: 'Z = 1.2 × A + 1.4 × B + 3.3 × C + 0.6 × D + 1.0 × E, in the order of the inputs', zh: 'Z = 1.2 × A + 1.4 × B + 3.3 × C + 0.6 × D + 1.0 × E，按参数顺序' },
  excel: '1.2*working_capital_share+1.4*retained_share+3.3*earnings_share+0.6*equity_to_debt+sales_share',
  source: { en: 'Altman, E. I. (1968): Financial Ratios, Discriminant Analysis and the Prediction of Corporate Bankruptcy. Journal of Finance 23(4), 589–609.', zh: 'Altman, E. I.（1968）：财务比率、判别分析与企业破产预测，《Journal of Finance》第 23 卷第 4 期。' },
  convention: { en: 'Below 1.81 distress, above 2.99 safe, between them grey. Sales with 1.0 (0.999 in the paper).', zh: '低于 1.81 为危险区，高于 2.99 为安全区，其间为灰色区。销售额系数取 1.0（原文 0.999）。' },
  examples: [
    {
      inputs: { workingCapitalShare: 0.2, retainedShare: 0.3, earningsShare: 0.3, equityToDebt: 0.3, salesShare: 0.3 },
      result: 2.13,
      steps: { en: '0.24 + 0.42 + 0.99 + 0.18 + 0.3 = 2.13', zh: '0.24 + 0.42 + 0.99 + 0.18 + 0.3 = 2.13' },
    },
  ],
  errors: [],
  compute: ({ workingCapitalShare, retainedShare, earningsShare, equityToDebt, salesShare }) => 1.2 * workingCapitalShare + 1.4 * retainedShare + 3.3 * earningsShare + 0.6 * equityToDebt + salesShare,
});
