import { defineCalculator } from '../define';
import { divide } from '../errors';
import { choice, days, money } from '../readers';

/**
 * Cash conversion cycle, or one of its parts, from opening and closing balances.
 *
 * Units   amounts in one currency, days; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(costOfSales, sales), notANumber(openingInventory, closingInventory, openingReceivables, closingReceivables, openingPayables, closingPayables, sales, costOfSales, days), belowMinimum(openingInventory, closingInventory, openingReceivables, closingReceivables, openingPayables, closingPayables, sales, costOfSales), notAbove(days), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'CCCAVERAGE',
  group: 'cash',
  title: { en: 'Cash conversion cycle on average balances', zh: '按平均余额计算的现金周转期' },
  summary: { en: 'Cash conversion cycle, or one of its parts, from opening and closing balances.', zh: '由期初期末余额的平均数计算现金周转期或其组成部分。' },
  inputs: {
    openingInventory: money({ en: 'Opening inventory', zh: '期初存货' }, { minimum: 0 }),
    closingInventory: money({ en: 'Closing inventory', zh: '期末存货' }, { minimum: 0 }),
    openingReceivables: money({ en: 'Opening receivables', zh: '期初应收账款' }, { minimum: 0 }),
    closingReceivables: money({ en: 'Closing receivables', zh: '期末应收账款' }, { minimum: 0 }),
    openingPayables: money({ en: 'Opening payables', zh: '期初应付账款' }, { minimum: 0 }),
    closingPayables: money({ en: 'Closing payables', zh: '期末应付账款' }, { minimum: 0 }),
    sales: money({ en: 'Sales of the period', zh: '本期销售额' }, { minimum: 0 }),
    costOfSales: money({ en: 'Cost of sales of the period', zh: '本期销售成本' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'CCC', label: { en: 'cash conversion cycle', zh: '现金周转期' }, aliases: [] },
        { id: 'DIO', label: { en: 'days of inventory', zh: '存货周转天数' }, aliases: [] },
        { id: 'DSO', label: { en: 'days of receivables', zh: '应收账款周转天数' }, aliases: [] },
        { id: 'DPO', label: { en: 'days of payables', zh: '应付账款周转天数' }, aliases: [] },
        { id: 'CYCLE', label: { en: 'operating cycle', zh: '营业周期' }, aliases: [] },
      ],
      'CCC',
    ),
  },
  result: { label: { en: 'Days', zh: '天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'CCC = DIO + DSO − DPO, operating cycle = DIO + DSO\neach with the mean of opening and closing balance', zh: '现金周转期 = 存货周转天数 + 应收账款周转天数 − 应付账款周转天数；营业周期 = 前两项之和\n各项余额取期初期末平均数' },
  excel: 'days/2*CHOOSE(MATCH(what,{"CCC","DIO","DSO","DPO","CYCLE"},0),(opening_inventory+closing_inventory-opening_payables-closing_payables)/cost_of_sales+(opening_receivables+closing_receivables)/sales,(opening_inventory+closing_inventory)/cost_of_sales,(opening_receivables+closing_receivables)/sales,(opening_payables+closing_payables)/cost_of_sales,(opening_inventory+closing_inventory)/cost_of_sales+(opening_receivables+closing_receivables)/sales)',
  source: { en: 'Richards and Laughlin (1980), on average balances as in annual reports.', zh: 'Richards、Laughlin（1980），按年报通行的平均余额口径。' },
  convention: { en: 'Two balances are averaged; with month-ends take their mean and the function CCC. Inventory and payables by cost of sales.', zh: '取两个余额的平均数；有各月末数时请先求平均再用 CCC 函数。存货、应付账款按销售成本计算。' },
  examples: [
    {
      inputs: { openingInventory: 4_061, closingInventory: 6_580, openingReceivables: 16_120, closingReceivables: 26_278, openingPayables: 42_296, closingPayables: 54_763, sales: 365_817, costOfSales: 212_981 },
      result: -52.89854190342261,
      steps: { en: '9.12 + 21.15 − 83.17 = −52.90 days (−52.9)', zh: '9.12 + 21.15 − 83.17 = −52.90 天（−52.9）' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'costOfSales' }, { code: 'divisionByZero', input: 'sales' }],
  compute({ openingInventory, closingInventory, openingReceivables, closingReceivables, openingPayables, closingPayables, sales, costOfSales, days, what }) {
    const half = days / 2;
    const dio = (): number => divide(half * (openingInventory + closingInventory), costOfSales, 'costOfSales');
    const dso = (): number => divide(half * (openingReceivables + closingReceivables), sales, 'sales');
    const dpo = (): number => divide(half * (openingPayables + closingPayables), costOfSales, 'costOfSales');
    if (what === 'DIO') return dio();
    if (what === 'DSO') return dso();
    if (what === 'DPO') return dpo();
    return what === 'CYCLE' ? dio() + dso() : dio() + dso() - dpo();
  },
});
