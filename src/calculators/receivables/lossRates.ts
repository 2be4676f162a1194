import { defineCalculator } from '../define';
import { rate, series } from '../readers';

/**
 * Historical loss rate of each age bucket: the product of the migration rates from it on, times the loss rate of the last.
 *
 * Units   rates as shares; so is the result.
 * Shapes  migration: a row or a column; every other input one cell; the result lies as migration.
 * Errors  notANumber(migration, lastRate), belowMinimum(migration, lastRate), aboveMaximum(migration, lastRate), tooFew(migration).
 * Accepts zero: nothing moves on from a bucket that is always paid.
 * Accepts lengths migration: the list has its own length.
 */
export const calculator = defineCalculator({
  id: 'LOSSRATES',
  group: 'receivables',
  title: { en: 'Loss rates from migration rates', zh: '迁徙率法损失率' },
  summary: { en: 'Historical loss rate of each age bucket: the product of the migration rates from it on, times the loss rate of the last.', zh: '各账龄的历史损失率：该账龄起各迁徙率的乘积，再乘末档损失率。' },
  inputs: {
    migration: series({ en: 'Migration rates of the buckets', zh: '各账龄迁徙率' }, { en: 'share, 20% = 0.2', zh: '比例，20% = 0.2' }, 1, { minimum: 0, maximum: 1, hint: { en: 'Of every bucket but the last, youngest first.', zh: '除末档外各档，由近到远。' } }),
    lastRate: rate({ en: 'Loss rate of the last bucket', zh: '末档损失率' }, { minimum: 0, maximum: 1 }),
  },
  result: { label: { en: 'Loss rate of each bucket', zh: '各账龄损失率' }, unit: { en: 'share, 5% = 0.05', zh: '比例，5% = 0.05' }, along: 'migration' },
  formula: { en: 'loss rate of bucket i = m(i) × m(i + 1) × … × m(n − 1) × loss rate of the last bucket', zh: '第 i 档损失率 = 第 i 档至倒数第二档迁徙率之积 × 末档损失率' },
  excel: null,
  source: { en: 'Migration model of the provision matrix; CICPA guidance on CAS 22.', zh: '减值矩阵的迁徙率模型；中国注册会计师协会有关企业会计准则第22号的提示。' },
  convention: { en: 'One more cell than migration rates: the last is the loss rate given. Valid only if a bucket is as wide as the time between two balances.', zh: '比迁徙率多一格，末格即所填末档损失率。仅当账龄档宽度等于两次余额的间隔时成立。' },
  examples: [
    {
      inputs: { migration: [[0.2], [0.35], [0.5], [0.6]], lastRate: 0.7 },
      result: [[0.0147], [0.0735], [0.21], [0.42], [0.7]],
      steps: { en: '0.6 × 0.7 = 42 %; 0.5 × 42 % = 21 %; 0.35 × 21 % = 7.35 %; 0.2 × 7.35 % = 1.47 %', zh: '0.6 × 0.7 = 42%；0.5 × 42% = 21%；0.35 × 21% = 7.35%；0.2 × 7.35% = 1.47%' },
    },
  ],
  errors: [],
  compute({ migration, lastRate }) {
    const rates = [lastRate];
    for (const rate of [...migration].reverse()) rates.unshift(rate * rates[0]!);
    return rates;
  },
});
