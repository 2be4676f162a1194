import { defineCalculator } from '../define';
import { days, money } from '../readers';

/**
 * Cash that is set free, or tied up, when days of receivables, inventory and payables change.
 *
 * Units   days, currency per year; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(receivableDaysChange, inventoryDaysChange, payableDaysChange, sales, costOfSales, days), belowMinimum(sales, costOfSales), notAbove(days).
 * Accepts negative receivableDaysChange: customers pay later.
 * Accepts negative inventoryDaysChange: stock grows.
 * Accepts negative payableDaysChange: suppliers are paid later.
 */
export const calculator = defineCalculator({
  id: 'CASHRELEASE',
  group: 'cash',
  title: { en: 'Cash set free', zh: '释放现金' },
  summary: { en: 'Cash that is set free, or tied up, when days of receivables, inventory and payables change.', zh: '应收、存货、应付周转天数变动所释放或占用的现金。' },
  inputs: {
    receivableDaysChange: days({ en: 'Fewer days of receivables', zh: '应收账款周转天数缩短' }, { hint: { en: 'Negative when they get longer.', zh: '延长为负数。' } }),
    inventoryDaysChange: days({ en: 'Fewer days of inventory', zh: '存货周转天数缩短' }),
    payableDaysChange: days({ en: 'Fewer days of payables', zh: '应付账款周转天数缩短' }, { hint: { en: 'Negative when payables get longer: that sets cash free.', zh: '延长为负数，延长会释放现金。' } }),
    sales: money({ en: 'Sales of a year', zh: '全年销售额' }, { minimum: 0 }),
    costOfSales: money({ en: 'Cost of sales of a year', zh: '全年销售成本' }, { minimum: 0 }),
    days: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Cash set free', zh: '释放现金' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'cash = (fewer days of receivables × sales + fewer days of inventory × cost of sales − fewer days of payables × cost of sales) ÷ days', zh: '现金 =（应收缩短天数 × 销售额 + 存货缩短天数 × 销售成本 − 应付缩短天数 × 销售成本）÷ 全年天数' },
  excel: '(receivable_days_change*sales+(inventory_days_change-payable_days_change)*cost_of_sales)/days',
  source: { en: 'Cash conversion cycle of Richards and Laughlin (1980), taken into money.', zh: '由 Richards、Laughlin（1980）现金周转期换算为金额。' },
  convention: { en: 'At the level of sales given, once, not every year. Fewer days are positive.', zh: '按所填销售规模一次性释放，并非每年。缩短为正数。' },
  examples: [
    {
      inputs: { receivableDaysChange: 5, inventoryDaysChange: 10, payableDaysChange: 0, sales: 10_950_000, costOfSales: 7_300_000 },
      result: 350000,
      steps: { en: '5 × 30,000 + 10 × 20,000 − 0 = 350,000', zh: '5 × 30,000 + 10 × 20,000 − 0 = 350,000' },
    },
  ],
  errors: [],
  compute: ({ receivableDaysChange, inventoryDaysChange, payableDaysChange, sales, costOfSales, days }) => (receivableDaysChange * sales + (inventoryDaysChange - payableDaysChange) * costOfSales) / days,
});
