import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { optional, series } from '../readers';

/**
 * Cash collected in each period from sales of this and earlier periods, by a collection pattern.
 *
 * Units   amounts in one currency, shares; the result in currency.
 * Shapes  sales, pattern, priorSales: a row or a column; the result lies as sales.
 * Errors  sharesAboveOne(pattern), notANumber(sales, pattern, priorSales), belowMinimum(sales, pattern, priorSales), tooFew(sales, pattern, priorSales), aboveMaximum(pattern).
 * Accepts zero: a period without sales.
 * Accepts lengths pattern: as many periods as customers take to pay.
 * Accepts lengths priorSales: as many periods as are known.
 */
export const calculator = defineCalculator({
  id: 'COLLECTIONS',
  group: 'cash',
  title: { en: 'Collections from credit sales', zh: '赊销回款预测' },
  summary: { en: 'Cash collected in each period from sales of this and earlier periods, by a collection pattern.', zh: '按回款比例，由本期和以前各期销售额推算的各期回款。' },
  inputs: {
    sales: series({ en: 'Sales of the periods, oldest first', zh: '各期销售额（由早到晚）' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
    pattern: series({ en: 'Share collected in the period of sale and each period after', zh: '当期及以后各期回款比例' }, { en: 'share, 35% = 0.35', zh: '比例，35% = 0.35' }, 1, { minimum: 0, maximum: 1 }),
    priorSales: optional(series({ en: 'Sales before the first period, oldest first', zh: '此前各期销售额（由早到晚）' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }), { en: 'nothing comes in from before', zh: '此前销售无回款' }),
  },
  result: { label: { en: 'Collections', zh: '回款' }, unit: { en: 'currency', zh: '元（同一币种）' }, along: 'sales' },
  formula: { en: 'collections of a period = Σ share k × sales k periods before', zh: '某期回款 = Σ 第 k 期比例 × k 期前的销售额' },
  excel: null,
  source: { en: 'Cash budget with a collection pattern, as in textbooks of managerial accounting.', zh: '管理会计教材中的现金预算回款模式。' },
  convention: { en: 'The shares may add up to less than 1: the rest is never collected.', zh: '各期比例之和可小于 1，差额为不能收回部分。' },
  examples: [
    {
      inputs: { sales: [[374_400], [349_500], [420_500]], pattern: [[0.35], [0.6]], priorSales: [[235_000]] },
      result: [[272040], [346965], [356875]],
      steps: { en: '0.35 × 374,400 + 0.6 × 235,000 = 272,040 and so on', zh: '0.35 × 374,400 + 0.6 × 235,000 = 272,040，其余类推' },
    },
  ],
  errors: [{ code: 'sharesAboveOne', input: 'pattern' }],
  compute({ sales, pattern, priorSales }) {
    if (sum(pattern) > 1 + 1e-9) throw new CalcError('sharesAboveOne', 'pattern', { found: sum(pattern) });
    const all = [...(priorSales ?? []), ...sales];
    const before = all.length - sales.length;
    return sales.map((_, period) => sum(pattern.map((share, age) => share * (all[before + period - age] ?? 0))));
  },
});
