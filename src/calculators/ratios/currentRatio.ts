import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Current assets for each unit of current liabilities.
 *
 * Units   amounts in one currency; the result is a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(currentLiabilities), notANumber(currentAssets, currentLiabilities), belowMinimum(currentAssets, currentLiabilities).
 */
export const calculator = defineCalculator({
  id: 'CURRENTRATIO',
  group: 'ratios',
  title: { en: 'Current ratio', zh: '流动比率' },
  summary: { en: 'Current assets for each unit of current liabilities.', zh: '流动资产为流动负债的多少倍。' },
  inputs: {
    currentAssets: money({ en: 'Current assets', zh: '流动资产' }, { minimum: 0 }),
    currentLiabilities: money({ en: 'Current liabilities', zh: '流动负债' }, { minimum: 0 }),
  },
  result: { label: { en: 'Current ratio', zh: '流动比率' }, unit: { en: 'times', zh: '倍' } },
  formula: { en: 'current ratio = current assets ÷ current liabilities', zh: '流动比率 = 流动资产 ÷ 流动负债' },
  excel: 'current_assets/current_liabilities',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: 'A high ratio may mean stock that does not sell. Set by your company: floor 1.5, band 2.0 to 3.0, goal 2.2.', zh: '比率过高可能是存货滞销。贵公司规定：下限 1.5，区间 2.0–3.0，目标 2.2。' },
  examples: [
    {
      inputs: { currentAssets: 3_300_000, currentLiabilities: 1_500_000 },
      result: 2.2,
      steps: { en: '3,300,000 ÷ 1,500,000 = 2.2', zh: '3,300,000 ÷ 1,500,000 = 2.2' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'currentLiabilities' }],
  compute: ({ currentAssets, currentLiabilities }) => divide(currentAssets, currentLiabilities, 'currentLiabilities'),
});
