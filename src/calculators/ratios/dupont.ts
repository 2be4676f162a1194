import { defineCalculator } from '../define';
import { divide } from '../errors';
import { choice, money } from '../readers';

/**
 * Return on equity, or one of its three factors: margin, asset turnover, leverage.
 *
 * Units   amounts in one currency; the result is a share or a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(sales, assets, equity), notANumber(netIncome, sales, assets, equity), belowMinimum(sales, assets), notAChoice(what).
 * Accepts negative netIncome: a loss.
 * Accepts negative equity: debts above assets.
 */
export const calculator = defineCalculator({
  id: 'DUPONT',
  group: 'ratios',
  title: { en: 'DuPont analysis, three factors', zh: '杜邦分析（三因素）' },
  summary: { en: 'Return on equity, or one of its three factors: margin, asset turnover, leverage.', zh: '净资产收益率或其三个因素：销售净利率、总资产周转率、权益乘数。' },
  inputs: {
    netIncome: money({ en: 'Net income', zh: '净利润' }),
    sales: money({ en: 'Sales', zh: '销售额' }, { minimum: 0 }),
    assets: money({ en: 'Average total assets', zh: '平均总资产' }, { minimum: 0 }),
    equity: money({ en: 'Average equity', zh: '平均净资产' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'ROE', label: { en: 'return on equity', zh: '净资产收益率' }, aliases: [] },
        { id: 'MARGIN', label: { en: 'net margin', zh: '销售净利率' }, aliases: [] },
        { id: 'TURNOVER', label: { en: 'asset turnover', zh: '总资产周转率' }, aliases: [] },
        { id: 'LEVERAGE', label: { en: 'equity multiplier', zh: '权益乘数' }, aliases: [] },
      ],
      'ROE',
    ),
  },
  result: { label: { en: 'DuPont figure', zh: '杜邦指标' }, unit: { en: 'share or times', zh: '比例或倍' } },
  formula: { en: 'ROE = net income ÷ sales × sales ÷ assets × assets ÷ equity', zh: '净资产收益率 = 净利润 ÷ 销售额 × 销售额 ÷ 总资产 × 总资产 ÷ 净资产' },
  excel: 'CHOOSE(MATCH(what,{"ROE","MARGIN","TURNOVER","LEVERAGE"},0),net_income/equity,net_income/sales,sales/assets,assets/equity)',
  source: { en: 'DuPont system of 1920; textbooks of financial management.', zh: '杜邦分析体系（1920 年）；财务管理教材。' },
  convention: { en: 'Averages for balances. Return on equity needs no sales. With negative equity the result means little.', zh: '资产负债项目取平均余额。净资产为负时结果没有意义。' },
  examples: [
    {
      inputs: { netIncome: 600, sales: 12_000, assets: 10_000, equity: 5_000 },
      result: 0.12,
      steps: { en: '0.05 × 1.2 × 2 = 0.12', zh: '0.05 × 1.2 × 2 = 0.12' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }, { code: 'divisionByZero', input: 'assets' }, { code: 'divisionByZero', input: 'equity' }],
  compute({ netIncome, sales, assets, equity, what }) {
    if (what === 'MARGIN') return divide(netIncome, sales, 'sales');
    if (what === 'TURNOVER') return divide(sales, assets, 'assets');
    return divide(what === 'LEVERAGE' ? assets : netIncome, equity, 'equity');
  },
});
