import { defineCalculator } from '../define';
import { divide } from '../errors';
import { choice, money } from '../readers';

/**
 * Asset turnover split into turnover of current assets and their share of all assets, and the return on equity they lead to.
 *
 * Units   amounts in one currency; the result is a share or a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(sales, currentAssets, assets, equity), notANumber(netIncome, sales, currentAssets, assets, equity), belowMinimum(sales, currentAssets, assets), notAChoice(what).
 * Accepts negative netIncome: a loss.
 * Accepts negative equity: debts above assets.
 */
export const calculator = defineCalculator({
  id: 'DUPONTWORKING',
  group: 'ratios',
  title: { en: 'DuPont analysis with current assets', zh: '杜邦分析（含流动资产）' },
  summary: { en: 'Asset turnover split into turnover of current assets and their share of all assets, and the return on equity they lead to.', zh: '将总资产周转率分解为流动资产周转率和流动资产占比，以及由此得出的净资产收益率。' },
  inputs: {
    netIncome: money({ en: 'Net income', zh: '净利润' }),
    sales: money({ en: 'Sales', zh: '销售额' }, { minimum: 0 }),
    currentAssets: money({ en: 'Average current assets', zh: '平均流动资产' }, { minimum: 0 }),
    assets: money({ en: 'Average total assets', zh: '平均总资产' }, { minimum: 0 }),
    equity: money({ en: 'Average equity', zh: '平均净资产' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'ROE', label: { en: 'return on equity', zh: '净资产收益率' }, aliases: [] },
        { id: 'MARGIN', label: { en: 'net margin', zh: '销售净利率' }, aliases: [] },
        { id: 'CURRENTTURNOVER', label: { en: 'turnover of current assets', zh: '流动资产周转率' }, aliases: [] },
        { id: 'CURRENTSHARE', label: { en: 'share of current assets', zh: '流动资产占比' }, aliases: [] },
        { id: 'LEVERAGE', label: { en: 'equity multiplier', zh: '权益乘数' }, aliases: [] },
      ],
      'ROE',
    ),
  },
  result: { label: { en: 'DuPont figure', zh: '杜邦指标' }, unit: { en: 'share or times', zh: '比例或倍' } },
  formula: { en: 'ROE = net income ÷ sales × sales ÷ current assets × current assets ÷ assets × assets ÷ equity', zh: '净资产收益率 = 净利润 ÷ 销售额 × 销售额 ÷ 流动资产 × 流动资产 ÷ 总资产 × 总资产 ÷ 净资产' },
  excel: 'CHOOSE(MATCH(what,{"ROE","MARGIN","CURRENTTURNOVER","CURRENTSHARE","LEVERAGE"},0),net_income/equity,net_income/sales,sales/current_assets,current_assets/assets,assets/equity)',
  source: { en: 'DuPont system, split by current assets.', zh: '杜邦分析体系，按流动资产展开。' },
  convention: { en: 'Shows what working capital does to the return. Averages for balances.', zh: '反映营运资本对收益率的影响。资产负债项目取平均余额。' },
  examples: [
    {
      inputs: { netIncome: 600, sales: 12_000, currentAssets: 6_000, assets: 10_000, equity: 5_000 },
      result: 0.12,
      steps: { en: '0.05 × 2 × 0.6 × 2 = 0.12', zh: '0.05 × 2 × 0.6 × 2 = 0.12' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }, { code: 'divisionByZero', input: 'currentAssets' }, { code: 'divisionByZero', input: 'assets' }, { code: 'divisionByZero', input: 'equity' }],
  compute({ netIncome, sales, currentAssets, assets, equity, what }) {
    if (what === 'MARGIN') return divide(netIncome, sales, 'sales');
    if (what === 'CURRENTTURNOVER') return divide(sales, currentAssets, 'currentAssets');
    if (what === 'CURRENTSHARE') return divide(currentAssets, assets, 'assets');
    return divide(what === 'LEVERAGE' ? assets : netIncome, equity, 'equity');
  },
});
