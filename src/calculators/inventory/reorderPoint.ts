import { defineCalculator } from '../define';
import { periods, units, unitsPerPeriod } from '../readers';

/**
 * Reorder point.
 *
 * Units   demand in units per period, lead time in the same periods, safety stock and result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(demand, leadTime).
 * Accepts negative safetyStock: backorders are planned.
 * Accepts zero: no demand needs no stock.
 */
export const calculator = defineCalculator({
  id: 'ROP',
  group: 'inventory',
  title: { en: 'Reorder point', zh: '再订货点' },
  summary: { en: 'Stock on hand and on order at which a new order is due.', zh: '库存与在途合计降到该数量时应下单补货。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, { minimum: 0 }),
    safetyStock: units({ en: 'Safety stock', zh: '安全库存' }),
  },
  result: { label: { en: 'Reorder point', zh: '再订货点' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'reorder point = mean demand × lead time + safety stock', zh: '再订货点 = 日均需求 × 提前期 + 安全库存' },
  excel: 'demand*lead_time+safety_stock',
  source: {
    en: 'Silver, E. A.; Pyke, D. F.; Peterson, R.: Inventory Management and Production Planning and Scheduling.',
    zh: '通行公式；见 Silver、Pyke、Peterson：Inventory Management and Production Planning and Scheduling。',
  },
  convention: {
    en: 'Compared with the inventory position: on hand and on order, less backorders and reservations; not with stock on hand alone.',
    zh: '应与库存位置（现有库存 + 在途 − 欠货 − 预留）比较，而非仅与现有库存比较。',
  },
  examples: [
    {
      inputs: { demand: 60, leadTime: 6, safetyStock: 153.6 },
      result: 513.6,
      steps: { en: '60 × 6 + 153.6 = 360 + 153.6 = 513.6 units', zh: '60 × 6 + 153.6 = 360 + 153.6 = 513.6 件' },
    },
  ],
  errors: [],
  compute: ({ demand, leadTime, safetyStock }) => demand * leadTime + safetyStock,
});
