import { defineCalculator } from '../define';
import { periods, unitsPerPeriod } from '../readers';

/**
 * Safety stock as so many periods of demand.
 *
 * Units   demand in units per period, cover in the same periods; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(every input).
 * Accepts zero: no demand or no cover is no stock.
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKCOVER',
  group: 'inventory',
  title: { en: 'Safety stock, periods of cover', zh: '安全库存（覆盖周期法）' },
  summary: { en: 'Stock for so many days (or weeks, or months) of mean demand.', zh: '按若干天（周、月）的平均用量保有的安全库存。' },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    cover: periods({ en: 'Periods to cover', zh: '覆盖周期数' }, { minimum: 0 }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'safety stock = periods to cover × mean demand', zh: '安全库存 = 覆盖周期数 × 日均需求' },
  excel: 'cover*demand',
  source: {
    en: 'Common shop practice; frePPLe and other planning systems have it as “periods of cover”.',
    zh: '通行的经验做法；frePPLe 等计划系统中称为“覆盖周期”。',
  },
  convention: {
    en: 'Neither the spread of demand nor that of lead time counts. 3 to 5 days of use is a usual band to compare other methods with.',
    zh: '不考虑需求和提前期的波动。常以 3–5 天用量作为其他方法的参照区间。',
  },
  examples: [
    {
      inputs: { demand: 100, cover: 3 },
      result: 300,
      steps: { en: '3 × 100 = 300 units', zh: '3 × 100 = 300 件' },
    },
  ],
  errors: [],
  compute: ({ demand, cover }) => cover * demand,
});
