import { defineCalculator } from '../define';
import { series } from '../readers';
import { rankByValue } from './abcClass/shares';

/**
 * Share of the total that an item and all larger ones hold: the line of a Pareto chart.
 *
 * Units   values in one currency (or in one unit); the result is a share.
 * Shapes  values: n cells; the result has the n cells of the values.
 * Errors  notANumber(values), gapInList(values).
 * Accepts negative values: more was returned than used; such an item counts as nothing.
 * Accepts zero: values of nothing have no share.
 */
export const calculator = defineCalculator({
  id: 'ABCSHARE',
  group: 'inventory',
  title: { en: 'Cumulative share', zh: '累计占比' },
  summary: {
    en: 'Share of the total value that each item holds together with all larger ones.',
    zh: '每个物料与金额更大的物料合计占总额的比例（帕累托曲线）。',
  },
  inputs: {
    values: series({ en: 'Values of the items', zh: '各物料金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { hint: { en: 'In any order.', zh: '顺序不限。' } }),
  },
  result: { label: { en: 'Cumulative share of each item', zh: '每个物料的累计占比' }, unit: { en: 'share', zh: '比例' }, along: 'values' },
  formula: { en: 'cumulative share = (value + sum of all larger values) ÷ total', zh: '累计占比 =（本物料金额 + 更大金额合计）÷ 总额' },
  excel: null,
  source: {
    en: 'Dickie, H. F. (1951): ABC inventory analysis shoots for dollars, not pennies. Factory Management and Maintenance 109(7).',
    zh: 'Dickie, H. F.（1951）：ABC inventory analysis shoots for dollars, not pennies，Factory Management and Maintenance，第 109 卷第 7 期。',
  },
  convention: {
    en: 'The item itself is included. Values below 0 count as 0; equal values keep the order of the list; all shares are 0 when no value is above 0.',
    zh: '包含本物料。负数按零计；金额相同的按清单顺序；没有正数金额时均为 0。',
  },
  examples: [
    {
      inputs: { values: [[20], [50], [30]] },
      result: [[1], [0.5], [0.8]],
      steps: { en: '50 ÷ 100 = 50 %; (50 + 30) ÷ 100 = 80 %; (50 + 30 + 20) ÷ 100 = 100 %', zh: '50 ÷ 100 = 50%；(50 + 30) ÷ 100 = 80%；(50 + 30 + 20) ÷ 100 = 100%' },
    },
  ],
  errors: [],
  compute: ({ values }) => [...rankByValue(values).cumulative],
});
