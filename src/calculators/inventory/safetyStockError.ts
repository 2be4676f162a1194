import { normalInverse } from '../../math/normal';
import { sum } from '../../math/sum';
import { deviationOverProtection } from './planning/safety';
import { defineCalculator } from '../define';
import { periods, series, serviceLevel, unitsPerPeriod } from '../readers';

/**
 * Safety stock from the errors of the forecast.
 *
 * Units   errors and demand in units per period, times in the same periods; the result in units.
 * Shapes  errors one row or column; every other input one cell or a range; the result has its shape.
 * Errors  notServiceLevel(serviceLevel), tooFew(errors), belowMinimum(every other input).
 * Accepts negative errors: less came than was forecast.
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKERROR',
  group: 'inventory',
  title: { en: 'Safety stock from forecast errors', zh: '按预测误差计算的安全库存' },
  summary: { en: 'Stock against the errors of a forecast, where demand itself is foreseen.', zh: '针对预测误差（而非需求本身的波动）保有的安全库存。' },
  inputs: {
    errors: series({ en: 'Forecast errors', zh: '预测误差' }, { en: 'units', zh: '件' }, 2),
    leadTime: periods({ en: 'Mean lead time', zh: '提前期' }, { minimum: 0 }),
    serviceLevel: serviceLevel({ en: 'Service level', zh: '服务水平' }, { en: 'Probability of no stock-out in a cycle.', zh: '一个补货周期内不缺货的概率。' }),
    review: periods({ en: 'Review interval', zh: '检查间隔' }, { minimum: 0, fallback: 0 }),
    demand: unitsPerPeriod({ en: 'Mean demand per period', zh: '日均需求' }, { minimum: 0, fallback: 0 }),
    leadTimeDeviation: periods({ en: 'Standard deviation of lead time', zh: '提前期标准差' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'safety stock = z × √( (lead time + review interval) × RMSE² + mean demand² × standard deviation of lead time² )\nRMSE = √(mean of squared errors of one period)',
    zh: '安全库存 = z × √( (提前期 + 检查间隔) × RMSE² + 日均需求² × 提前期标准差² )\nRMSE = √(各周期误差平方的平均值)',
  },
  excel: null,
  source: {
    en: 'Silver, E. A.; Pyke, D. F.; Peterson, R.: Inventory Management and Production Planning and Scheduling, forecast errors over the lead time.',
    zh: 'Silver、Pyke、Peterson：Inventory Management and Production Planning and Scheduling，提前期内的预测误差。',
  },
  convention: {
    en: 'Errors of one period ahead, actual minus forecast. A forecast that is wrong on one side all the time is part of the RMSE: correct the forecast first.',
    zh: '误差为提前一个周期的“实际 − 预测”。长期偏向一侧的误差也计入 RMSE，应先修正预测。',
  },
  examples: [
    {
      inputs: { errors: [10, -10, 10, -10], leadTime: 4, serviceLevel: 0.95 },
      result: 32.897072539029,
      steps: { en: 'RMSE = 10; 1.6449 × √(4 × 10²) = 1.6449 × 20 = 32.90 units', zh: 'RMSE = 10；1.6449 × √(4 × 10²) = 1.6449 × 20 = 32.90 件' },
    },
  ],
  errors: [],
  compute({ errors, leadTime, serviceLevel, review, demand, leadTimeDeviation }, warn) {
    if (serviceLevel < 0.5) warn('negativeSafetyStock');
    const meanSquare = sum(errors.map((error) => error * error)) / errors.length;
    return normalInverse(serviceLevel) * deviationOverProtection(demand, Math.sqrt(meanSquare), leadTime + review, leadTimeDeviation);
  },
});
