import { defineCalculator } from '../define';
import { periods, units, unitsPerPeriod } from '../readers';

/**
 * Safety stock that a given reorder point contains.
 *
 * Units   units, units per period, periods; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(reorderPoint, demand, leadTime), belowMinimum(demand, leadTime).
 * Accepts negative reorderPoint: backorders are allowed.
 * Accepts zero: no demand, all of it is safety stock.
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKIMPLIED',
  group: 'inventory',
  title: { en: 'Safety stock in a reorder point', zh: '再订货点中的安全库存' },
  summary: { en: 'Safety stock that a given reorder point contains.', zh: '给定再订货点所隐含的安全库存。' },
  inputs: {
    reorderPoint: units({ en: 'Reorder point', zh: '再订货点' }),
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '每期平均需求' }, { minimum: 0 }),
    leadTime: periods({ en: 'Lead time', zh: '平均提前期' }, { minimum: 0 }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'safety stock = reorder point − demand × lead time', zh: '安全库存 = 再订货点 − 需求 × 提前期' },
  excel: 'reorder_point-demand*lead_time',
  source: { en: 'Chopra, S. and Meindl, P.: Supply Chain Management, safety inventory.', zh: 'Chopra、Meindl《Supply Chain Management》安全库存。' },
  convention: { en: 'Below 0 the reorder point does not even cover the mean demand.', zh: '负数表示再订货点不足以覆盖平均需求。' },
  examples: [
    {
      inputs: { reorderPoint: 6_000, demand: 2_500, leadTime: 2 },
      result: 1000,
      steps: { en: '6,000 − 2,500 × 2 = 1,000', zh: '6,000 − 2,500 × 2 = 1,000' },
    },
  ],
  errors: [],
  compute: ({ reorderPoint, demand, leadTime }) => reorderPoint - demand * leadTime,
});
