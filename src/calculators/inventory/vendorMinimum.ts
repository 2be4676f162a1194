import { defineCalculator } from '../define';
import { periods, units, unitsPerPeriod } from '../readers';

/**
 * Stock at which a supplier who manages it must deliver.
 *
 * Units   units per period, periods, units; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(demand, leadTime, safetyStock), belowMinimum(demand, leadTime, safetyStock).
 * Accepts zero: no demand needs no stock.
 */
export const calculator = defineCalculator({
  id: 'VMIMIN',
  group: 'inventory',
  title: { en: 'Minimum of vendor-managed stock', zh: 'VMI 最低库存' },
  summary: { en: 'Stock at which a supplier who manages it must deliver.', zh: '供应商管理库存（VMI）的补货下限。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '每期平均需求' }, { minimum: 0 }),
    leadTime: periods({ en: 'Lead time', zh: '交货提前期' }, { minimum: 0 }),
    safetyStock: units({ en: 'Safety stock', zh: '安全库存' }, { minimum: 0 }),
  },
  result: { label: { en: 'Minimum', zh: '最低库存' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'minimum = demand × lead time + safety stock', zh: '最低库存 = 需求 × 提前期 + 安全库存' },
  excel: 'demand*lead_time+safety_stock',
  source: { en: 'Min/max control of vendor-managed inventory.', zh: 'VMI 最高最低库存控制。' },
  convention: { en: 'Demand and lead time in the same periods.', zh: '需求与提前期须用同一周期。' },
  examples: [
    {
      inputs: { demand: 100, leadTime: 10, safetyStock: 182 },
      result: 1182,
      steps: { en: '100 × 10 + 182 = 1,182', zh: '100 × 10 + 182 = 1,182' },
    },
  ],
  errors: [],
  compute: ({ demand, leadTime, safetyStock }) => demand * leadTime + safetyStock,
});
