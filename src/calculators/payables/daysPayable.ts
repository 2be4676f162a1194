import { defineCalculator } from '../define';
import { divide } from '../errors';
import { days, money } from '../readers';

/**
 * How many days of purchases, or of cost of sales, are not yet paid.
 *
 * Units   amounts in one currency; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(flow), notANumber(payables, flow, days), belowMinimum(payables, flow), notAbove(days).
 * Accepts zero payables: everything is paid.
 */
export const calculator = defineCalculator({
  id: 'DPO',
  group: 'payables',
  title: { en: 'Days payables outstanding', zh: '应付账款周转天数' },
  summary: { en: 'How many days of purchases, or of cost of sales, are not yet paid.', zh: '尚未支付的应付账款相当于多少天的采购额或销售成本。' },
  inputs: {
    payables: money({ en: 'Payables', zh: '应付账款' }, { minimum: 0, hint: { en: 'As a positive amount; closing or average balance.', zh: '填正数；期末数或平均数。' } }),
    flow: money({ en: 'Cost of sales or purchases of the period', zh: '本期销售成本或采购额' }, { minimum: 0 }),
    days: days({ en: 'Days of the period', zh: '本期天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Days payables outstanding', zh: '应付账款周转天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'DPO = payables ÷ cost of sales or purchases × days', zh: '应付账款周转天数 = 应付账款 ÷ 销售成本或采购额 × 天数' },
  excel: 'days*payables/flow',
  source: { en: 'Standard ratio; Richards and Laughlin (1980).', zh: '通行指标；Richards、Laughlin（1980）。' },
  convention: { en: 'Cost of sales is usual and comparable; purchases (cost of sales + closing − opening inventory) are nearer to what is paid. Advances to suppliers are not taken off.', zh: '通常用销售成本，便于比较；采购额（销售成本 + 期末存货 − 期初存货）更接近实际付款。预付账款不抵减。' },
  examples: [
    {
      inputs: { payables: 900_000, flow: 7_300_000 },
      result: 45,
      steps: { en: '900,000 ÷ 7,300,000 × 365 = 45 days', zh: '900,000 ÷ 7,300,000 × 365 = 45 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'flow' }],
  compute: ({ payables, flow, days }) => divide(days * payables, flow, 'flow'),
});
