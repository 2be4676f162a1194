import { defineCalculator } from '../define';
import { money, series } from '../readers';

/**
 * How much is missing at the worst point of a forecast to keep a minimum balance.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  balances: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  notANumber(balances, minimum), tooFew(balances).
 * Accepts negative balances: overdrawn without borrowing.
 * Accepts negative minimum: an overdraft that is allowed.
 * Accepts zero: a balance of nothing.
 */
export const calculator = defineCalculator({
  id: 'FUNDINGGAP',
  group: 'cash',
  title: { en: 'Funding gap', zh: '资金缺口' },
  summary: { en: 'How much is missing at the worst point of a forecast to keep a minimum balance.', zh: '预测期内现金最低时距最低余额的缺口。' },
  inputs: {
    balances: series({ en: 'Forecast cash balances', zh: '预测现金余额' }, { en: 'currency', zh: '元（同一币种）' }),
    minimum: money({ en: 'Minimum balance', zh: '最低余额' }, { fallback: 0 }),
  },
  result: { label: { en: 'Funding gap', zh: '资金缺口' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'gap = minimum − smallest balance, at least 0', zh: '缺口 = 最低余额 − 预测余额最小值，且不小于 0' },
  excel: 'MAX(0,minimum-MIN(balances))',
  source: { en: '13-week cash forecast.', zh: '13 周现金预测。' },
  convention: { en: 'Balances before borrowing. The gap is the credit line that would be needed.', zh: '余额为借款前数；缺口即所需授信额度。' },
  examples: [
    {
      inputs: { balances: [28_325, 12_875, 40_000], minimum: 20_600 },
      result: 7725,
      steps: { en: '20,600 − 12,875 = 7,725', zh: '20,600 − 12,875 = 7,725' },
    },
  ],
  errors: [],
  compute: ({ balances, minimum }) => Math.max(0, minimum - balances.reduce((least, balance) => Math.min(least, balance), Infinity)),
});
