import { defineCalculator } from '../define';
import { periods, units, unitsPerPeriod } from '../readers';

/**
 * Stock up to which a supplier who manages it may deliver.
 *
 * Units   units per period, periods, units; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(demand, leadTime, safetyStock, review), belowMinimum(demand, leadTime, safetyStock, review).
 * Accepts zero: no demand needs no stock.
 */
export const calculator = defineCalculator({
  id: 'VMIMAX',
  group: 'inventory',
  title: { en: 'Maximum of vendor-managed stock', zh: 'VMI 最高库存' },
  summary: { en: 'Stock up to which a supplier who manages it may deliver.', zh: '供应商管理库存（VMI）的补货上限。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '每期平均需求' }, { minimum: 0 }),
    leadTime: periods({ en: 'Lead time', zh: '交货提前期' }, { minimum: 0 }),
    safetyStock: units({ en: 'Safety stock', zh: '安全库存' }, { minimum: 0 }),
    review: periods({ en: 'Review interval', zh: '检查间隔' }, { minimum: 0, fallback: 7, hint: { en: 'Set by your company: weekly, in days 7.', zh: '贵公司规定：每周，按天为 7。' } }),
  },
  result: { label: { en: 'Maximum', zh: '最高库存' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'maximum = demand × (lead time + review interval) + safety stock', zh: '最高库存 = 需求 ×（提前期 + 检查间隔）+ 安全库存' },
  excel: 'demand*(lead_time+review)+safety_stock',
  source: { en: 'Min/max control of vendor-managed inventory.', zh: 'VMI 最高最低库存控制。' },
  convention: { en: 'All times in the same periods; the review of 7 is in days.', zh: '时间须用同一周期；默认检查间隔 7 以天计。' },
  examples: [
    {
      inputs: { demand: 100, leadTime: 10, safetyStock: 182 },
      result: 1882,
      steps: { en: '100 × (10 + 7) + 182 = 1,882', zh: '100 ×（10 + 7）+ 182 = 1,882' },
    },
  ],
  errors: [],
  compute: ({ demand, leadTime, safetyStock, review }) => demand * (leadTime + review) + safetyStock,
});
