import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Share of assets that is financed by debts.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(assets), notANumber(liabilities, assets), belowMinimum(liabilities, assets).
 */
export const calculator = defineCalculator({
  id: 'DEBTRATIO',
  group: 'ratios',
  title: { en: 'Debt ratio', zh: '资产负债率' },
  summary: { en: 'Share of assets that is financed by debts.', zh: '资产中由负债融资的比例。' },
  inputs: {
    liabilities: money({ en: 'Total liabilities', zh: '负债合计' }, { minimum: 0 }),
    assets: money({ en: 'Total assets', zh: '资产总计' }, { minimum: 0 }),
  },
  result: { label: { en: 'Debt ratio', zh: '资产负债率' }, unit: { en: 'share, 0.6 = 60%', zh: '比例，0.6 = 60%' } },
  formula: { en: 'debt ratio = liabilities ÷ assets', zh: '资产负债率 = 负债合计 ÷ 资产总计' },
  excel: 'liabilities/assets',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: 'At one date; above 1 debts exceed assets.', zh: '时点数；大于 1 为资不抵债。' },
  examples: [
    {
      inputs: { liabilities: 4_500_000, assets: 7_500_000 },
      result: 0.6,
      steps: { en: '4,500,000 ÷ 7,500,000 = 0.6', zh: '4,500,000 ÷ 7,500,000 = 0.6' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'assets' }],
  compute: ({ liabilities, assets }) => divide(liabilities, assets, 'assets'),
});
