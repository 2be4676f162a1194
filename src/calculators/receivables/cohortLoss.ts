import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { money, series } from '../readers';

/**
 * What of a period’s sales was never collected.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  collected: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  partAboveWhole(collected), notANumber(sales, collected), belowMinimum(sales, collected), tooFew(collected).
 * Accepts zero: sales of nothing lose nothing.
 */
export const calculator = defineCalculator({
  id: 'COHORTLOSS',
  group: 'receivables',
  title: { en: 'Loss of a cohort', zh: '一批销售的最终损失' },
  summary: { en: 'What of a period’s sales was never collected.', zh: '某期销售中始终未能收回的金额。' },
  inputs: {
    sales: money({ en: 'Sales of the cohort', zh: '该批销售额' }, { minimum: 0 }),
    collected: series({ en: 'Collected in each bucket', zh: '各账龄收回金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Loss', zh: '损失' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'loss = sales − Σ collected', zh: '损失 = 销售额 − Σ 收回金额' },
  excel: 'sales-SUM(collected)',
  source: { en: 'Provision matrix example of IFRS Community.', zh: 'IFRS Community 的减值矩阵示例。' },
  convention: { en: 'The cohort must be old enough that nothing more will come in.', zh: '该批销售应足够久远，不会再有回款。' },
  examples: [
    {
      inputs: { sales: 100_000, collected: [50_000, 27_000, 15_000, 6_000] },
      result: 2000,
      steps: { en: '100,000 − 98,000 = 2,000', zh: '100,000 − 98,000 = 2,000' },
    },
  ],
  errors: [{ code: 'partAboveWhole', input: 'collected' }],
  compute({ sales, collected }) {
    const total = sum(collected);
    if (total > sales) throw new CalcError('partAboveWhole', 'collected', { found: total, limit: sales });
    return sum([sales, ...collected.map((amount) => -amount)]);
  },
});
