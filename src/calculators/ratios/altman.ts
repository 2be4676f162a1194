import { defineCalculator } from '../define';
import { divide } from '../errors';
import { choice, money } from '../readers';

const weights = {
  LISTED: [1.2, 1.4, 3.3, 0.6, 1],
  PRIVATE: [0.717, 0.847, 3.107, 0.42, 0.998],
  EMERGING: [6.56, 3.26, 6.72, 1.05, 0],
} as const;

/**
 * Early-warning score of a company from its statements, in one of three models.
 *
 * Units   amounts in one currency; the result is a score.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(assets, liabilities), notANumber(workingCapital, retainedEarnings, operatingEarnings, equity, assets, liabilities, sales), belowMinimum(assets, liabilities, sales), notAChoice(model).
 * Accepts negative workingCapital: short-term debts above current assets.
 * Accepts negative retainedEarnings: losses carried forward.
 * Accepts negative operatingEarnings: a loss.
 * Accepts negative equity: debts above assets.
 */
export const calculator = defineCalculator({
  id: 'ALTMAN',
  group: 'ratios',
  title: { en: 'Altman Z-score', zh: '奥特曼 Z 值' },
  summary: { en: 'Early-warning score of a company from its statements, in one of three models.', zh: '由财务报表计算的财务预警 Z 值，三种模型可选。' },
  inputs: {
    workingCapital: money({ en: 'Working capital', zh: '营运资本' }),
    retainedEarnings: money({ en: 'Retained earnings', zh: '留存收益' }),
    operatingEarnings: money({ en: 'Earnings before interest and tax', zh: '息税前利润' }),
    equity: money({ en: 'Equity', zh: '股东权益' }, { hint: { en: 'Market value for a listed company, book value otherwise.', zh: '上市公司取市值，其他取账面值。' } }),
    assets: money({ en: 'Total assets', zh: '总资产' }, { minimum: 0 }),
    liabilities: money({ en: 'Total liabilities', zh: '负债合计' }, { minimum: 0 }),
    sales: money({ en: 'Sales', zh: '销售额' }, { minimum: 0, fallback: 0, hint: { en: 'Not used by EMERGING.', zh: 'EMERGING 模型不用。' } }),
    model: choice(
      { en: 'Model', zh: '模型' },
      [
        { id: 'LISTED', label: { en: 'listed manufacturer (Z)', zh: '上市制造企业（Z）' }, aliases: ['Z'] },
        { id: 'PRIVATE', label: { en: 'private manufacturer (Z′)', zh: '非上市制造企业（Z′）' }, aliases: [] },
        { id: 'EMERGING', label: { en: 'other companies (Z″)', zh: '非制造企业（Z″）' }, aliases: [] },
      ],
      'LISTED',
    ),
  },
  result: { label: { en: 'Z-score', zh: 'Z 值' }, unit: null },
  formula: { en: 'LISTED: 1.2 WC/TA + 1.4 RE/TA + 3.3 EBIT/TA + 0.6 E/L + 1.0 S/TA\nPRIVATE: 0.717 WC/TA + 0.847 RE/TA + 3.107 EBIT/TA + 0.420 E/L + 0.998 S/TA\nEMERGING: 6.56 WC/TA + 3.26 RE/TA + 6.72 EBIT/TA + 1.05 E/L', zh: '上市制造企业：1.2 营运资本/总资产 + 1.4 留存收益/总资产 + 3.3 息税前利润/总资产 + 0.6 权益/负债 + 1.0 销售额/总资产\n非上市：系数 0.717、0.847、3.107、0.420、0.998\n非制造：系数 6.56、3.26、6.72、1.05，不含销售额' },
  excel: 'CHOOSE(MATCH(model,{"LISTED","PRIVATE","EMERGING"},0),(1.2*working_capital+1.4*retained_earnings+3.3*operating_earnings+sales)/assets+0.6*equity/liabilities,(0.717*working_capital+0.847*retained_earnings+3.107*operating_earnings+0.998*sales)/assets+0.42*equity/liabilities,(6.56*working_capital+3.26*retained_earnings+6.72*operating_earnings)/assets+1.05*equity/liabilities)',
  source: { en: 'Altman (1968), (1983) and Altman, Hartzell and Peck (1995).', zh: 'Altman（1968、1983）及 Altman、Hartzell、Peck（1995）的论文。' },
  convention: { en: 'Z: below 1.81 distress, above 2.99 safe. Z′: 1.23 and 2.90. Z″: 1.1 and 2.6, without the constant 3.25 of the emerging-market form.', zh: 'Z：低于 1.81 危险，高于 2.99 安全；Z′：1.23 与 2.90；Z″：1.1 与 2.6，不含新兴市场形式的常数 3.25。' },
  examples: [
    {
      inputs: { workingCapital: 200, retainedEarnings: 150, operatingEarnings: 100, equity: 400, assets: 1_000, liabilities: 500, sales: 0, model: 'EMERGING' },
      result: 3.313,
      steps: { en: '6.56 × 0.2 + 3.26 × 0.15 + 6.72 × 0.1 + 1.05 × 0.8 = 1.312 + 0.489 + 0.672 + 0.84 = 3.313 (3.31)', zh: '6.56 × 0.2 + 3.26 × 0.15 + 6.72 × 0.1 + 1.05 × 0.8 = 1.312 + 0.489 + 0.672 + 0.84 = 3.313（3.31）' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'assets' }, { code: 'divisionByZero', input: 'liabilities' }],
  compute({ workingCapital, retainedEarnings, operatingEarnings, equity, assets, liabilities, sales, model }) {
    const [a, b, c, d, e] = weights[model as keyof typeof weights];
    return divide(a * workingCapital + b * retainedEarnings + c * operatingEarnings + e * sales, assets, 'assets') + divide(d * equity, liabilities, 'liabilities');
  },
});
