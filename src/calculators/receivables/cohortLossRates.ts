import { ExactSum, sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { money, series } from '../readers';

/**
 * Historical loss rate of each age bucket: what was finally lost, divided by what was still unpaid on reaching the bucket.
 *
 * Units   amounts in one currency; the result in shares.
 * Shapes  collected: a row or a column; every other input one cell; the result lies as collected.
 * Errors  divisionByZero(sales), partAboveWhole(collected), notANumber(sales, collected), belowMinimum(sales, collected), tooFew(collected).
 */
export const calculator = defineCalculator({
  id: 'LOSSRATECOHORT',
  group: 'receivables',
  title: { en: 'Loss rates from collections', zh: '按回款历史计算损失率' },
  summary: { en: 'Historical loss rate of each age bucket: what was finally lost, divided by what was still unpaid on reaching the bucket.', zh: '各账龄的历史损失率：最终损失除以进入该账龄时的未收金额。' },
  inputs: {
    sales: money({ en: 'Sales of the cohort', zh: '该批销售额' }, { minimum: 0 }),
    collected: series({ en: 'Collected in each bucket', zh: '各账龄收回金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Loss rate of each bucket', zh: '各账龄损失率' }, unit: { en: 'share, 5% = 0.05', zh: '比例，5% = 0.05' }, along: 'collected' },
  formula: { en: 'lost = sales − Σ collected\nloss rate of bucket i = lost ÷ (sales − collected in buckets before i)', zh: '损失 = 销售额 − Σ 收回金额\n第 i 档损失率 = 损失 ÷（销售额 − 此前各档收回金额）' },
  excel: null,
  source: { en: 'Provision matrix example of IFRS Community.', zh: 'IFRS Community 的减值矩阵示例。' },
  convention: { en: 'One more cell than collections: what is never collected is lost at 100 %. Nothing lost: every rate is 0.', zh: '比收回金额多一格：始终未收回的部分损失率为 100%。没有损失时各档均为 0。' },
  examples: [
    {
      inputs: { sales: 100_000, collected: [[50_000], [27_000], [15_000], [6_000]] },
      result: [[0.02], [0.04], [0.08695652173913043], [0.25], [1]],
      steps: { en: 'lost 2,000: ÷ 100,000 = 2 %; ÷ 50,000 = 4 %; ÷ 23,000 = 8.70 %; ÷ 8,000 = 25 %; ÷ 2,000 = 100 %', zh: '损失 2,000：÷ 100,000 = 2%；÷ 50,000 = 4%；÷ 23,000 = 8.70%；÷ 8,000 = 25%；÷ 2,000 = 100%' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'sales' }, { code: 'partAboveWhole', input: 'collected' }],
  compute({ sales, collected }) {
    if (sales === 0) throw new CalcError('divisionByZero', 'sales');
    const unpaid = new ExactSum().add(sales);
    const before = [sales, ...collected.map((amount) => unpaid.add(-amount).value)];
    const lost = before.at(-1)!;
    if (lost < 0) throw new CalcError('partAboveWhole', 'collected', { found: sum(collected), limit: sales });
    return before.map((amount) => (lost === 0 ? 0 : lost / amount));
  },
});
