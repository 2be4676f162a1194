import { defineCalculator } from '../define';
import { money, rate } from '../readers';

/**
 * Limit that a customer’s own accounts can carry: the smallest of shares of its net worth, working capital and monthly sales.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(netWorth, workingCapital, monthlySales, share), belowMinimum(monthlySales, share), aboveMaximum(share).
 * Accepts negative netWorth: debts above assets.
 * Accepts negative workingCapital: short-term debts above current assets.
 * Accepts zero: nothing to carry a limit gives none.
 */
export const calculator = defineCalculator({
  id: 'CREDITCAPACITY',
  group: 'receivables',
  title: { en: 'Credit limit by capacity', zh: '信用额度（按承受能力）' },
  summary: { en: 'Limit that a customer’s own accounts can carry: the smallest of shares of its net worth, working capital and monthly sales.', zh: '客户自身财务可承受的额度：净资产、营运资本和月销售额各按比例取最小值。' },
  inputs: {
    netWorth: money({ en: 'Customer’s net worth', zh: '客户净资产' }),
    workingCapital: money({ en: 'Customer’s working capital', zh: '客户营运资本' }),
    monthlySales: money({ en: 'Customer’s own monthly sales', zh: '客户自身月销售额' }, { minimum: 0 }),
    share: rate({ en: 'Share of each', zh: '各取比例' }, { minimum: 0, maximum: 1, fallback: 0.1 }),
  },
  result: { label: { en: 'Credit limit', zh: '信用额度' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'limit = share × the smallest of net worth, working capital and monthly sales, at least 0', zh: '信用额度 = 比例 × 净资产、营运资本、月销售额中的最小者，且不小于 0' },
  excel: 'share*MAX(0,MIN(net_worth,working_capital,monthly_sales))',
  source: { en: 'Three rules of thumb of trade credit, each 10 %.', zh: '商业信用的三条经验法则，各为 10%。' },
  convention: { en: 'The three rules are usually given one by one; the smallest of them is taken here. Debts above assets give no limit.', zh: '三条法则通常各自使用，此处取最小者。资不抵债时额度为零。' },
  examples: [
    {
      inputs: { netWorth: 8_000_000, workingCapital: 3_000_000, monthlySales: 5_000_000 },
      result: 300000,
      steps: { en: '10 % × min(8,000,000, 3,000,000, 5,000,000) = 300,000', zh: '10% × 最小值 3,000,000 = 300,000' },
    },
  ],
  errors: [],
  compute: ({ netWorth, workingCapital, monthlySales, share }) => share * Math.max(0, Math.min(netWorth, workingCapital, monthlySales)),
});
