import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

/**
 * How many days of sales are tied up in inventory and receivables less payables.
 *
 * Units   amounts in one currency; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(sales), notANumber(inventory, receivables, payables, sales, days), belowMinimum(inventory, receivables, payables, sales), notAbove(days).
 * Accepts zero inventory: a service company.
 */
export const calculator = defineCalculator({
  id: 'DWC',
  group: 'cash',
  title: { en: 'Days of working capital', zh: '营运资本周转天数' },
  summary: { en: 'How many days of sales are tied up in inventory and receivables less payables.', zh: '存货加应收账款减应付账款相当于多少天的销售额。' },
  inputs: {
    inventory: money({ en: 'Inventory', zh: '存货' }, { minimum: 0 }),
    receivables: money({ en: 'Receivables', zh: '应收账款' }, { minimum: 0 }),
    payables: money({ en: 'Payables', zh: '应付账款' }, { minimum: 0 }),
    sales: money({ en: 'Sales of the period', zh: '本期销售额' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Days of working capital', zh: '营运资本周转天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'days = (inventory + receivables − payables) ÷ sales × days of the period', zh: '天数 =（存货 + 应收账款 − 应付账款）÷ 销售额 × 本期天数' },
  excel: 'days*(inventory+receivables-payables)/sales',
  source: { en: 'Working capital surveys of REL and Hackett; in your company’s rules the third form of cash turnover days.', zh: 'REL、Hackett 营运资本调查；贵公司规定中现金周转天数的第三种写法。' },
  convention: { en: 'All three by sales: equal to the cash conversion cycle only when cost of sales, purchases and sales are the same.', zh: '三项均除以销售额；仅当销售成本、采购额与销售额相等时才等于现金周转期。' },
  examples: [
    {
      inputs: { inventory: 1_200_000, receivables: 1_350_000, payables: 900_000, sales: 10_950_000 },
      result: 55,
      steps: { en: '(1,200,000 + 1,350,000 − 900,000) ÷ 10,950,000 × 365 = 55 days', zh: '（1,200,000 + 1,350,000 − 900,000）÷ 10,950,000 × 365 = 55 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }],
  compute: ({ inventory, receivables, payables, sales, days }) => divide(days * (inventory + receivables - payables), sales, 'sales'),
});
