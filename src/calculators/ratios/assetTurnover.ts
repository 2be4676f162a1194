import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Sales for each unit of current or total assets.
 *
 * Units   amounts in one currency; the result in times per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(assets), notANumber(sales, assets), belowMinimum(sales, assets).
 */
export const calculator = defineCalculator({
  id: 'ASSETTURN',
  group: 'ratios',
  title: { en: 'Asset turnover', zh: '资产周转率' },
  summary: { en: 'Sales for each unit of current or total assets.', zh: '销售额为流动资产或总资产的多少倍。' },
  inputs: {
    sales: money({ en: 'Sales of twelve months', zh: '全年销售额' }, { minimum: 0 }),
    assets: money({ en: 'Average current or total assets', zh: '流动资产或总资产平均余额' }, { minimum: 0 }),
  },
  result: { label: { en: 'Turnover', zh: '周转率' }, unit: { en: 'times per year', zh: '次/年' } },
  formula: { en: 'turnover = sales ÷ average assets', zh: '周转率 = 销售额 ÷ 资产平均余额' },
  excel: 'sales/assets',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: 'Average of the month-ends, or of opening and closing.', zh: '余额取各月末平均或期初期末平均。' },
  examples: [
    {
      inputs: { sales: 9_000_000, assets: 7_500_000 },
      result: 1.2,
      steps: { en: '9,000,000 ÷ 7,500,000 = 1.2', zh: '9,000,000 ÷ 7,500,000 = 1.2' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'assets' }],
  compute: ({ sales, assets }) => divide(sales, assets, 'assets'),
});
