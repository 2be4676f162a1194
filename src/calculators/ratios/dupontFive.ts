import { defineCalculator } from '../define';
import { divide } from '../errors';
import { choice, money } from '../readers';

/**
 * Return on equity, or one of its five factors: tax burden, interest burden, operating margin, turnover, leverage.
 *
 * Units   amounts in one currency; the result is a share or a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(earningsBeforeTax, operatingEarnings, sales, assets, equity), notANumber(netIncome, earningsBeforeTax, operatingEarnings, sales, assets, equity), belowMinimum(sales, assets), notAChoice(what).
 * Accepts negative netIncome: a loss.
 * Accepts negative earningsBeforeTax: a loss.
 * Accepts negative operatingEarnings: a loss.
 * Accepts negative equity: debts above assets.
 */
export const calculator = defineCalculator({
  id: 'DUPONTFIVE',
  group: 'ratios',
  title: { en: 'DuPont analysis, five factors', zh: '杜邦分析（五因素）' },
  summary: { en: 'Return on equity, or one of its five factors: tax burden, interest burden, operating margin, turnover, leverage.', zh: '净资产收益率或其五个因素：税负、利息负担、息税前利润率、周转率、权益乘数。' },
  inputs: {
    netIncome: money({ en: 'Net income', zh: '净利润' }),
    earningsBeforeTax: money({ en: 'Earnings before tax', zh: '利润总额' }),
    operatingEarnings: money({ en: 'Earnings before interest and tax', zh: '息税前利润' }),
    sales: money({ en: 'Sales', zh: '销售额' }, { minimum: 0 }),
    assets: money({ en: 'Average total assets', zh: '平均总资产' }, { minimum: 0 }),
    equity: money({ en: 'Average equity', zh: '平均净资产' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'ROE', label: { en: 'return on equity', zh: '净资产收益率' }, aliases: [] },
        { id: 'TAX', label: { en: 'tax burden', zh: '税负系数' }, aliases: [] },
        { id: 'INTEREST', label: { en: 'interest burden', zh: '利息负担' }, aliases: [] },
        { id: 'MARGIN', label: { en: 'operating margin', zh: '息税前利润率' }, aliases: [] },
        { id: 'TURNOVER', label: { en: 'asset turnover', zh: '总资产周转率' }, aliases: [] },
        { id: 'LEVERAGE', label: { en: 'equity multiplier', zh: '权益乘数' }, aliases: [] },
      ],
      'ROE',
    ),
  },
  result: { label: { en: 'DuPont figure', zh: '杜邦指标' }, unit: { en: 'share or times', zh: '比例或倍' } },
  formula: { en: 'ROE = net income ÷ EBT × EBT ÷ EBIT × EBIT ÷ sales × sales ÷ assets × assets ÷ equity', zh: '净资产收益率 = 净利润 ÷ 利润总额 × 利润总额 ÷ 息税前利润 × 息税前利润 ÷ 销售额 × 销售额 ÷ 总资产 × 总资产 ÷ 净资产' },
  excel: 'CHOOSE(MATCH(what,{"ROE","TAX","INTEREST","MARGIN","TURNOVER","LEVERAGE"},0),net_income/equity,net_income/earnings_before_tax,earnings_before_tax/operating_earnings,operating_earnings/sales,sales/assets,assets/equity)',
  source: { en: 'Hawawini, G. and Viallet, C.: Finance for Executives; textbooks of financial management.', zh: 'Hawawini、Viallet《Finance for Executives》；财务管理教材。' },
  convention: { en: 'Interest burden is EBT ÷ EBIT: a widely used toolkit has the two the wrong way round. Averages for balances.', zh: '利息负担为利润总额 ÷ 息税前利润（有常用工具将两者颠倒）。资产负债项目取平均余额。' },
  examples: [
    {
      inputs: { netIncome: 60, earningsBeforeTax: 80, operatingEarnings: 100, sales: 1_000, assets: 800, equity: 400 },
      result: 0.15,
      steps: { en: '0.75 × 0.8 × 0.1 × 1.25 × 2 = 0.15', zh: '0.75 × 0.8 × 0.1 × 1.25 × 2 = 0.15' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'earningsBeforeTax' }, { code: 'divisionByZero', input: 'operatingEarnings' }, { code: 'divisionByZero', input: 'sales' }, { code: 'divisionByZero', input: 'assets' }, { code: 'divisionByZero', input: 'equity' }],
  compute({ netIncome, earningsBeforeTax, operatingEarnings, sales, assets, equity, what }) {
    if (what === 'TAX') return divide(netIncome, earningsBeforeTax, 'earningsBeforeTax');
    if (what === 'INTEREST') return divide(earningsBeforeTax, operatingEarnings, 'operatingEarnings');
    if (what === 'MARGIN') return divide(operatingEarnings, sales, 'sales');
    if (what === 'TURNOVER') return divide(sales, assets, 'assets');
    return divide(what === 'LEVERAGE' ? assets : netIncome, equity, 'equity');
  },
});
