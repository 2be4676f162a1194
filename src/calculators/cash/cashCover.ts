import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * How many days of operating payments the cash at hand covers.
 *
 * Units   currency, currency per day; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(dailyPayments), notANumber(cash, dailyPayments), belowMinimum(cash, dailyPayments).
 * Accepts zero cash: no cash covers no day.
 */
export const calculator = defineCalculator({
  id: 'CASHCOVER',
  group: 'cash',
  title: { en: 'Days of cash on hand', zh: '现金可支付天数' },
  summary: { en: 'How many days of operating payments the cash at hand covers.', zh: '现有现金可支付经营性支出的天数。' },
  inputs: {
    cash: money({ en: 'Cash at hand', zh: '可用现金' }, { minimum: 0 }),
    dailyPayments: money({ en: 'Operating payments of a day', zh: '日均经营性支出' }, { minimum: 0 }),
  },
  result: { label: { en: 'Days of cash', zh: '可支付天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'days = cash ÷ payments of a day', zh: '天数 = 现金 ÷ 日均支出' },
  excel: 'cash/daily_payments',
  source: { en: 'Days of cash on hand, the usual liquidity measure.', zh: '通行的流动性指标。' },
  convention: { en: 'Without receipts: what would be paid if nothing came in. Restricted cash does not count.', zh: '不考虑收款；受限资金不计入。' },
  examples: [
    {
      inputs: { cash: 600_000, dailyPayments: 30_000 },
      result: 20,
      steps: { en: '600,000 ÷ 30,000 = 20 days', zh: '600,000 ÷ 30,000 = 20 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'dailyPayments' }],
  compute: ({ cash, dailyPayments }) => divide(cash, dailyPayments, 'dailyPayments'),
});
