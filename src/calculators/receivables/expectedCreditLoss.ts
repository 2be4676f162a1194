import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { ratio, series } from '../readers';

/**
 * Loss allowance of a provision matrix: balances of the age buckets times their loss rates.
 *
 * Units   balances in one currency, rates as shares; the result in currency.
 * Shapes  balances, rates: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  lengthsDiffer(rates), notANumber(balances, rates, forward), belowMinimum(balances, rates, forward), tooFew(balances, rates), aboveMaximum(rates).
 * Accepts zero: an empty bucket and a bucket without losses.
 */
export const calculator = defineCalculator({
  id: 'ECL',
  group: 'receivables',
  title: { en: 'Expected credit loss', zh: '预期信用损失' },
  summary: { en: 'Loss allowance of a provision matrix: balances of the age buckets times their loss rates.', zh: '按账龄与预期信用损失率对照表计算的坏账准备：各账龄余额乘损失率。' },
  inputs: {
    balances: series({ en: 'Balances of the buckets', zh: '各账龄余额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0, hint: { en: 'Gross, without customers assessed one by one.', zh: '原值，不含单项计提的客户。' } }),
    rates: series({ en: 'Loss rates', zh: '预期信用损失率' }, { en: 'share, 5% = 0.05', zh: '比例，5% = 0.05' }, 1, { minimum: 0, maximum: 1 }),
    forward: ratio({ en: 'Forward-looking factor', zh: '前瞻性调整系数' }, { minimum: 0, fallback: 1, hint: { en: 'Other than 1 only with a written reason.', zh: '不为 1 时应有书面依据。' } }),
  },
  result: { label: { en: 'Expected credit loss', zh: '预期信用损失' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'loss = Σ balance × the smaller of 1 and rate × factor', zh: '预期信用损失 = Σ 余额 × min（1，损失率 × 前瞻性调整系数）' },
  excel: 'SUMPRODUCT(balances*(rates*forward<1)*rates*forward+balances*(rates*forward>=1))',
  source: { en: 'IFRS 9, 5.5.15 and B5.5.35, Illustrative Example 12; in China CAS 22.', zh: 'IFRS 9 第 5.5.15、B5.5.35 段及示例 12；企业会计准则第22号。' },
  convention: { en: 'A rate for every bucket, also for what is not yet due. No rate exceeds 1 after the factor.', zh: '每个账龄（包括未逾期）都要有损失率；调整后的损失率不超过 1。' },
  examples: [
    {
      inputs: { balances: [15_000, 7_500, 4_000, 2_500, 1_000], rates: [0.003, 0.016, 0.036, 0.066, 0.106] },
      result: 580,
      steps: { en: '45 + 120 + 144 + 165 + 106 = 580', zh: '45 + 120 + 144 + 165 + 106 = 580' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'rates' }],
  compute({ balances, rates, forward }) {
    sameLength(rates, balances, 'rates');
    return sum(balances.map((balance, bucket) => balance * Math.min(1, rates[bucket]! * forward)));
  },
});
