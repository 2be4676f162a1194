import { normalInverse } from '../../math/normal';
import { defineCalculator } from '../define';
import { periods, serviceLevel, units, unitsPerPeriod } from '../readers';

/**
 * Safety stock against uncertain demand and an uncertain lead time, with continuous or periodic review.
 *
 * Units   demand in units per period, its standard deviation in units for one period, times in the same periods; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notServiceLevel(serviceLevel), belowMinimum(every other input).
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCK',
  group: 'inventory',
  title: { en: 'Safety stock', zh: '安全库存' },
  summary: {
    en: 'Stock kept against uncertain demand and lead time so that a cycle has no stock-out with the wanted probability.',
    zh: '为应对需求和提前期的波动而保有的库存，使每个补货周期不缺货的概率达到服务水平。',
  },
  inputs: {
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, {
      minimum: 0,
      hint: { en: 'Per day, week or month: one period for all inputs.', zh: '也可按周或按月；所有参数须用同一周期。' },
    }),
    demandDeviation: units({ en: 'Standard deviation of demand in one period', zh: '需求标准差' }, { minimum: 0 }),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, {
      minimum: 0,
      hint: { en: 'In the same periods as demand.', zh: '与需求用同一周期。' },
    }),
    leadTimeDeviation: periods({ en: 'Standard deviation of lead time', zh: '提前期标准差' }, {
      minimum: 0,
      hint: { en: 'Enter 0 only if suppliers are never late.', zh: '仅当供应商从不延误时才填 0。' },
    }),
    serviceLevel: serviceLevel({ en: 'Service level', zh: '服务水平' }, { en: 'Probability of no stock-out in a cycle.', zh: '一个补货周期内不缺货的概率。' }),
    review: periods({ en: 'Review interval', zh: '检查间隔' }, {
      minimum: 0,
      fallback: 0,
      hint: { en: 'Leave out when stock is watched all the time.', zh: '以同一周期计；随时监控库存时可省略。' },
    }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'safety stock = z × √( (lead time + review interval) × standard deviation of demand² + mean demand² × standard deviation of lead time² )\nz = NORM.S.INV(service level)',
    zh: '安全库存 = z × √(（提前期 + 检查间隔）× 需求标准差² + 日均需求² × 提前期标准差² )\nz = NORM.S.INV(服务水平)',
  },
  excel: 'NORM.S.INV(service_level)*SQRT((lead_time+review)*demand_deviation^2+demand^2*lead_time_deviation^2)',
  source: {
    en: 'King, P. L. (2011): Crack the Code – Understanding safety stock and mastering its equations. APICS Magazine, July/August 2011.',
    zh: 'King, P. L.（2011）：Crack the Code – Understanding safety stock and mastering its equations，APICS Magazine，2011 年 7/8 月。',
  },
  convention: {
    en: 'Demand and lead time vary independently of each other and from period to period; cycle service level, not fill rate. Not rounded: round up to your order unit.',
    zh: '假定需求与提前期相互独立、各周期需求相互独立；服务水平指周期不缺货概率，不是供货满足率。结果未取整，请按订货单位向上取整。',
  },
  examples: [
    {
      inputs: { demand: 100, demandDeviation: 15, leadTime: 10, leadTimeDeviation: 1, serviceLevel: 0.95 },
      result: 182.05193575644509,
      steps: {
        en: '1.6449 × √(10 × 15² + 100² × 1²) = 1.6449 × √12,250 = 1.6449 × 110.68 = 182.05 units',
        zh: '1.6449 × √(10 × 15² + 100² × 1²) = 1.6449 × √12,250 = 1.6449 × 110.68 = 182.05 件',
      },
    },
    {
      inputs: { demand: 100, demandDeviation: 15, leadTime: 10, leadTimeDeviation: 1, serviceLevel: 0.95, review: 5 },
      result: 190.2278730852189,
      steps: {
        en: '1.6449 × √((10 + 5) × 15² + 100² × 1²) = 1.6449 × √13,375 = 1.6449 × 115.65 = 190.23 units',
        zh: '1.6449 × √((10 + 5) × 15² + 100² × 1²) = 1.6449 × √13,375 = 1.6449 × 115.65 = 190.23 件',
      },
    },
  ],
  errors: [],
  compute({ demand, demandDeviation, leadTime, leadTimeDeviation, serviceLevel, review }, warn) {
    if (serviceLevel < 0.5) warn('negativeSafetyStock');
    const varianceOfDemand = (leadTime + review) * demandDeviation ** 2;
    const varianceOfLeadTime = demand ** 2 * leadTimeDeviation ** 2;
    return normalInverse(serviceLevel) * Math.sqrt(varianceOfDemand + varianceOfLeadTime);
  },
});
