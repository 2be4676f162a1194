import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * Current assets less current liabilities.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(currentAssets, currentLiabilities), belowMinimum(currentAssets, currentLiabilities).
 * Accepts zero: no current assets or liabilities.
 */
export const calculator = defineCalculator({
  id: 'WORKINGCAPITAL',
  group: 'ratios',
  title: { en: 'Net working capital', zh: '净营运资本' },
  summary: { en: 'Current assets less current liabilities.', zh: '流动资产减流动负债。' },
  inputs: {
    currentAssets: money({ en: 'Current assets', zh: '流动资产' }, { minimum: 0 }),
    currentLiabilities: money({ en: 'Current liabilities', zh: '流动负债' }, { minimum: 0 }),
  },
  result: { label: { en: 'Net working capital', zh: '净营运资本' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'net working capital = current assets − current liabilities', zh: '净营运资本 = 流动资产 − 流动负债' },
  excel: 'current_assets-current_liabilities',
  source: { en: 'Standard definition.', zh: '通行定义。' },
  convention: { en: 'All current items. Inventory plus receivables less payables is the narrower operating measure.', zh: '包括全部流动项目；存货加应收减应付为较窄的经营口径。' },
  examples: [
    {
      inputs: { currentAssets: 3_300_000, currentLiabilities: 1_500_000 },
      result: 1800000,
      steps: { en: '3,300,000 − 1,500,000 = 1,800,000', zh: '3,300,000 − 1,500,000 = 1,800,000' },
    },
  ],
  errors: [],
  compute: ({ currentAssets, currentLiabilities }) => currentAssets - currentLiabilities,
});
