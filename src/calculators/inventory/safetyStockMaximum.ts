import { defineCalculator } from '../define';
import { periods, unitsPerPeriod } from '../readers';

/**
 * Safety stock as the difference between the worst and the usual lead-time demand.
 *
 * Units   demand in units per period, times in the same periods; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(every input).
 * Accepts zero: no demand needs no stock.
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKMAX',
  group: 'inventory',
  title: { en: 'Safety stock, average and maximum', zh: '安全库存（平均与最大法）' },
  summary: { en: 'Stock for the case that the highest demand meets the longest lead time.', zh: '按最高需求与最长提前期同时出现计算的安全库存。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    demandMaximum: unitsPerPeriod({ en: 'Highest demand per period', zh: '最高日需求' }, { minimum: 0 }),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, { minimum: 0 }),
    leadTimeMaximum: periods({ en: 'Longest lead time', zh: '最长提前期' }, { minimum: 0 }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'safety stock = highest demand × longest lead time − mean demand × mean lead time',
    zh: '安全库存 = 最高日需求 × 最长提前期 − 日均需求 × 平均提前期',
  },
  excel: 'demand_maximum*lead_time_maximum-demand*lead_time',
  source: { en: 'Common shop practice; no author is known to be the first.', zh: '通行的经验做法，无公认出处。' },
  convention: { en: 'How often the worst case comes does not matter, so the service level is not known.', zh: '不考虑最坏情况出现的频率，因此对应的服务水平未知。' },
  examples: [
    {
      inputs: { demand: 100, demandMaximum: 115, leadTime: 10, leadTimeMaximum: 11 },
      result: 265,
      steps: { en: '115 × 11 − 100 × 10 = 1,265 − 1,000 = 265 units', zh: '115 × 11 − 100 × 10 = 1,265 − 1,000 = 265 件' },
    },
  ],
  errors: [],
  compute: ({ demand, demandMaximum, leadTime, leadTimeMaximum }) => demandMaximum * leadTimeMaximum - demand * leadTime,
});
