import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Net working capital for each unit of sales.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(sales), notANumber(currentAssets, currentLiabilities, sales), belowMinimum(currentAssets, currentLiabilities, sales).
 */
export const calculator = defineCalculator({
  id: 'WORKINGCAPITALSHARE',
  group: 'ratios',
  title: { en: 'Working capital to sales', zh: '营运资本占销售额比' },
  summary: { en: 'Net working capital for each unit of sales.', zh: '净营运资本占销售额的比例。' },
  inputs: {
    currentAssets: money({ en: 'Current assets', zh: '流动资产' }, { minimum: 0 }),
    currentLiabilities: money({ en: 'Current liabilities', zh: '流动负债' }, { minimum: 0 }),
    sales: money({ en: 'Sales of twelve months', zh: '全年销售额' }, { minimum: 0 }),
  },
  result: { label: { en: 'Working capital to sales', zh: '营运资本占销售额比' }, unit: { en: 'share, 0.2 = 20%', zh: '比例，0.2 = 20%' } },
  formula: { en: 'share = (current assets − current liabilities) ÷ sales', zh: '比例 =（流动资产 − 流动负债）÷ 销售额' },
  excel: '(current_assets-current_liabilities)/sales',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: 'Twelve months of sales.', zh: '销售额取 12 个月。' },
  examples: [
    {
      inputs: { currentAssets: 3_300_000, currentLiabilities: 1_500_000, sales: 9_000_000 },
      result: 0.2,
      steps: { en: '1,800,000 ÷ 9,000,000 = 0.2', zh: '1,800,000 ÷ 9,000,000 = 0.2' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }],
  compute: ({ currentAssets, currentLiabilities, sales }) => divide(currentAssets - currentLiabilities, sales, 'sales'),
});
