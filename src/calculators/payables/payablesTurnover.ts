import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * How many times a year payables are paid and renewed.
 *
 * Units   amounts in one currency; the result in times per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(payables), notANumber(flow, payables), belowMinimum(flow, payables).
 */
export const calculator = defineCalculator({
  id: 'APTURN',
  group: 'payables',
  title: { en: 'Payables turnover', zh: '应付账款周转率' },
  summary: { en: 'How many times a year payables are paid and renewed.', zh: '应付账款在一年内支付并重新形成的次数。' },
  inputs: {
    flow: money({ en: 'Cost of sales or purchases of twelve months', zh: '全年销售成本或采购额' }, { minimum: 0 }),
    payables: money({ en: 'Average payables', zh: '应付账款平均余额' }, { minimum: 0 }),
  },
  result: { label: { en: 'Turnover', zh: '周转率' }, unit: { en: 'times per year', zh: '次/年' } },
  formula: { en: 'turnover = cost of sales or purchases ÷ average payables', zh: '周转率 = 销售成本或采购额 ÷ 应付账款平均余额' },
  excel: 'flow/payables',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: '365 ÷ turnover is days payables outstanding.', zh: '365 ÷ 周转率 = 应付账款周转天数。' },
  examples: [
    {
      inputs: { flow: 7_300_000, payables: 900_000 },
      result: 8.11111111111111,
      steps: { en: '7,300,000 ÷ 900,000 = 8.11 times a year', zh: '7,300,000 ÷ 900,000 = 8.11 次/年' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'payables' }],
  compute: ({ flow, payables }) => divide(flow, payables, 'payables'),
});
