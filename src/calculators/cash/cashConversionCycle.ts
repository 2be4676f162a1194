import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money, optional } from '../readers';

/**
 * Cash conversion cycle: days from paying suppliers to being paid by customers.
 *
 * Units   balances and flows in one currency, flows of one period; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(sales, costOfSales, purchases), belowMinimum(every amount), notAbove(days).
 */
export const calculator = defineCalculator({
  id: 'CCC',
  group: 'cash',
  title: { en: 'Cash conversion cycle', zh: '现金周转期' },
  summary: {
    en: 'Days from paying suppliers to being paid by customers: days of inventory plus days of receivables minus days of payables.',
    zh: '从付款给供应商到收回货款的天数：存货周转天数加应收账款周转天数，减应付账款周转天数。',
  },
  inputs: {
    inventory: money({ en: 'Inventory', zh: '存货' }, { minimum: 0, hint: { en: 'At cost; closing or average balance.', zh: '按成本；期末数或平均数。' } }),
    receivables: money({ en: 'Receivables', zh: '应收账款' }, { minimum: 0 }),
    payables: money({ en: 'Payables', zh: '应付账款' }, { minimum: 0, hint: { en: 'As a positive amount.', zh: '填正数。' } }),
    sales: money({ en: 'Sales of the period', zh: '本期销售额' }, { minimum: 0 }),
    costOfSales: money({ en: 'Cost of sales of the period', zh: '本期销售成本' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
    purchases: optional(
      money({ en: 'Purchases of the period', zh: '本期采购额' }, {
        minimum: 0,
        hint: { en: 'Cost of sales + closing inventory − opening inventory.', zh: '销售成本 + 期末存货 − 期初存货。' },
      }),
      { en: 'payables are measured by cost of sales', zh: '应付账款按销售成本计算' },
    ),
  },
  result: { label: { en: 'Cash conversion cycle', zh: '现金周转期' }, unit: { en: 'days', zh: '天' } },
  formula: {
    en: 'CCC = DIO + DSO − DPO\nDIO = inventory ÷ cost of sales × days\nDSO = receivables ÷ sales × days\nDPO = payables ÷ (purchases, otherwise cost of sales) × days',
    zh: '现金周转期 = 存货周转天数 + 应收账款周转天数 − 应付账款周转天数\n存货周转天数 = 存货 ÷ 销售成本 × 天数\n应收账款周转天数 = 应收账款 ÷ 销售额 × 天数\n应付账款周转天数 = 应付账款 ÷（采购额，未填时为销售成本）× 天数',
  },
  excel: 'days*inventory/cost_of_sales+days*receivables/sales-days*payables/IF(ISBLANK(purchases),cost_of_sales,purchases)',
  source: {
    en: 'Richards, V. D. and Laughlin, E. J. (1980): A Cash Conversion Cycle Approach to Liquidity Analysis. Financial Management 9(1), 32–38.',
    zh: 'Richards, V. D.、Laughlin, E. J.（1980）：A Cash Conversion Cycle Approach to Liquidity Analysis，《Financial Management》第 9 卷第 1 期，第 32–38 页。',
  },
  convention: {
    en: 'Inventory and payables by cost of sales, receivables by sales; payables by purchases when these are given. A year of 365 days unless you give the days. Dividing all three by sales is another measure, days of working capital.',
    zh: '存货、应付账款按销售成本计算，应收账款按销售额计算；填写采购额时应付账款按采购额计算。未填天数时按全年 365 天。三者都除以销售额的是另一指标“营运资本周转天数”。',
  },
  examples: [
    {
      inputs: { inventory: 1_200_000, receivables: 1_350_000, payables: 900_000, sales: 10_950_000, costOfSales: 7_300_000 },
      result: 60,
      steps: {
        en: '1,200,000 ÷ 7,300,000 × 365 + 1,350,000 ÷ 10,950,000 × 365 − 900,000 ÷ 7,300,000 × 365 = 60 + 45 − 45 = 60 days',
        zh: '1,200,000 ÷ 7,300,000 × 365 + 1,350,000 ÷ 10,950,000 × 365 − 900,000 ÷ 7,300,000 × 365 = 60 + 45 − 45 = 60 天',
      },
    },
    {
      inputs: { inventory: 1_200_000, receivables: 1_350_000, payables: 900_000, sales: 10_950_000, costOfSales: 7_300_000, days: 365, purchases: 8_212_500 },
      result: 65,
      steps: {
        en: '60 + 45 − 900,000 ÷ 8,212,500 × 365 = 60 + 45 − 40 = 65 days',
        zh: '60 + 45 − 900,000 ÷ 8,212,500 × 365 = 60 + 45 − 40 = 65 天',
      },
    },
  ],
  errors: [
    { code: 'divisionByZero', input: 'costOfSales' },
    { code: 'divisionByZero', input: 'sales' },
    { code: 'divisionByZero', input: 'purchases' },
  ],
  compute({ inventory, receivables, payables, sales, costOfSales, days, purchases }) {
    const daysOfInventory = divide(days * inventory, costOfSales, 'costOfSales');
    const daysOfSales = divide(days * receivables, sales, 'sales');
    const daysOfPayables = purchases === null ? divide(days * payables, costOfSales, 'costOfSales') : divide(days * payables, purchases, 'purchases');
    return daysOfInventory + daysOfSales - daysOfPayables;
  },
});
