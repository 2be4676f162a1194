import { defineCalculator } from '../define';
import { periods, units, unitsPerPeriod } from '../readers';

/**
 * Order-up-to level of a periodic review.
 *
 * Units   demand in units per period, times in the same periods, safety stock and result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(demand, leadTime, review).
 * Accepts negative safetyStock: backorders are planned.
 * Accepts zero: no demand needs no stock.
 */
export const calculator = defineCalculator({
  id: 'ORDERUPTO',
  group: 'inventory',
  title: { en: 'Order-up-to level', zh: '目标库存' },
  summary: { en: 'Level to which each order raises the inventory position.', zh: '每次订货后库存位置应达到的水平。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, { minimum: 0 }),
    review: periods({ en: 'Review interval', zh: '检查间隔' }, { minimum: 0 }),
    safetyStock: units({ en: 'Safety stock', zh: '安全库存' }),
  },
  result: { label: { en: 'Order-up-to level', zh: '目标库存' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'order-up-to level = mean demand × (lead time + review interval) + safety stock', zh: '目标库存 = 日均需求 ×（提前期 + 检查间隔）+ 安全库存' },
  excel: 'demand*(lead_time+review)+safety_stock',
  source: {
    en: 'Silver, E. A.; Pyke, D. F.; Peterson, R.: Inventory Management and Production Planning and Scheduling, periodic review.',
    zh: 'Silver、Pyke、Peterson：Inventory Management and Production Planning and Scheduling，定期检查策略。',
  },
  convention: { en: 'The safety stock must be the one for lead time and review interval together.', zh: '安全库存须按“提前期 + 检查间隔”计算。' },
  examples: [
    {
      inputs: { demand: 30, leadTime: 10, review: 5, safetyStock: 90.5 },
      result: 540.5,
      steps: { en: '30 × (10 + 5) + 90.5 = 450 + 90.5 = 540.5 units', zh: '30 ×（10 + 5）+ 90.5 = 450 + 90.5 = 540.5 件' },
    },
  ],
  errors: [],
  compute: ({ demand, leadTime, review, safetyStock }) => demand * (leadTime + review) + safetyStock,
});
