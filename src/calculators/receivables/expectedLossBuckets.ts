import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { ratio, series } from '../readers';

/**
 * Loss allowance of each age bucket of a provision matrix.
 *
 * Units   balances in one currency, rates as shares; the result in currency.
 * Shapes  balances, rates: a row or a column; every other input one cell; the result lies as balances.
 * Errors  lengthsDiffer(rates), notANumber(balances, rates, forward), belowMinimum(balances, rates, forward), tooFew(balances, rates), aboveMaximum(rates).
 * Accepts zero: an empty bucket and a bucket without losses.
 */
export const calculator = defineCalculator({
  id: 'ECLBUCKETS',
  group: 'receivables',
  title: { en: 'Expected credit loss by bucket', zh: '各账龄预期信用损失' },
  summary: { en: 'Loss allowance of each age bucket of a provision matrix.', zh: '预期信用损失率对照表中各账龄的坏账准备。' },
  inputs: {
    balances: series({ en: 'Balances of the buckets', zh: '各账龄余额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
    rates: series({ en: 'Loss rates', zh: '预期信用损失率' }, { en: 'share, 5% = 0.05', zh: '比例，5% = 0.05' }, 1, { minimum: 0, maximum: 1 }),
    forward: ratio({ en: 'Forward-looking factor', zh: '前瞻性调整系数' }, { minimum: 0, fallback: 1 }),
  },
  result: { label: { en: 'Loss of each bucket', zh: '各账龄损失' }, unit: { en: 'currency', zh: '元（同一币种）' }, along: 'balances' },
  formula: { en: 'loss of a bucket = balance × the smaller of 1 and rate × factor', zh: '各账龄损失 = 余额 × min（1，损失率 × 前瞻性调整系数）' },
  excel: null,
  source: { en: 'IFRS 9, 5.5.15 and B5.5.35; in China CAS 22.', zh: 'IFRS 9 第 5.5.15、B5.5.35 段；企业会计准则第22号。' },
  convention: { en: 'Not rounded: round for the books so that the buckets add up to the total.', zh: '未取整；入账取整时请使各账龄之和等于合计。' },
  examples: [
    {
      inputs: { balances: [[18_000], [5_000], [2_000], [200]], rates: [[0.01], [0.015], [0.05], [0.5]] },
      result: [[180], [75], [100], [100]],
      steps: { en: '18,000 × 1 % = 180; 5,000 × 1.5 % = 75; 2,000 × 5 % = 100; 200 × 50 % = 100', zh: '18,000 × 1% = 180；5,000 × 1.5% = 75；2,000 × 5% = 100；200 × 50% = 100' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'rates' }],
  compute({ balances, rates, forward }) {
    sameLength(rates, balances, 'rates');
    return balances.map((balance, bucket) => balance * Math.min(1, rates[bucket]! * forward));
  },
});
