import { deviationOverProtection } from './planning/safety';
import { defineCalculator } from '../define';
import { periods, units, unitsPerPeriod } from '../readers';

/**
 * Standard deviation of demand over the lead time.
 *
 * Units   demand in units per period, its standard deviation in units for one period, times in the same periods; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(every input).
 * Accepts zero: nothing that varies has no deviation.
 */
export const calculator = defineCalculator({
  id: 'LEADTIMESD',
  group: 'inventory',
  title: { en: 'Standard deviation of demand over the lead time', zh: '提前期内需求标准差' },
  summary: {
    en: 'How much demand varies over lead time and review interval, when demand and lead time both vary.',
    zh: '需求与提前期都波动时，提前期（含检查间隔）内需求的标准差。',
  },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    demandDeviation: units({ en: 'Standard deviation of demand in one period', zh: '需求标准差' }, { minimum: 0 }),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, { minimum: 0 }),
    leadTimeDeviation: periods({ en: 'Standard deviation of lead time', zh: '提前期标准差' }, { minimum: 0 }),
    review: periods({ en: 'Review interval', zh: '检查间隔' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Standard deviation over the lead time', zh: '提前期内需求标准差' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'σ = √( (lead time + review interval) × standard deviation of demand² + mean demand² × standard deviation of lead time² )',
    zh: 'σ = √( (提前期 + 检查间隔) × 需求标准差² + 日均需求² × 提前期标准差² )',
  },
  excel: 'SQRT((lead_time+review)*demand_deviation^2+demand^2*lead_time_deviation^2)',
  source: {
    en: 'King, P. L. (2011): Crack the Code – Understanding safety stock and mastering its equations. APICS Magazine, July/August 2011.',
    zh: 'King, P. L.（2011）：Crack the Code – Understanding safety stock and mastering its equations，APICS Magazine，2011 年 7/8 月。',
  },
  convention: { en: 'Demand and lead time vary independently of each other and from period to period.', zh: '假定需求与提前期相互独立、各周期需求相互独立。' },
  examples: [
    {
      inputs: { demand: 100, demandDeviation: 15, leadTime: 10, leadTimeDeviation: 1 },
      result: 110.679718105893,
      steps: { en: '√(10 × 15² + 100² × 1²) = √12,250 = 110.68 units', zh: '√(10 × 15² + 100² × 1²) = √12,250 = 110.68 件' },
    },
  ],
  errors: [],
  compute: ({ demand, demandDeviation, leadTime, leadTimeDeviation, review }) => deviationOverProtection(demand, demandDeviation, leadTime + review, leadTimeDeviation),
});
