import { backorderModel } from './planning/inputs';
import { leadTimeDemand, rqReorderPoint } from './planning/policies';
import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * Best reorder point of a given order quantity, normal demand.
 *
 * Units   yearly demand in units, costs in one currency, lead time in years; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every input).
 */
export const calculator = defineCalculator({
  id: 'RQPOINT',
  group: 'inventory',
  title: { en: 'Reorder point for an order quantity', zh: '给定批量的最优再订货点' },
  summary: { en: 'The reorder point with the least yearly cost when the order quantity is fixed.', zh: '订货批量固定时，使全年成本最低的再订货点。' },
  inputs: {
    ...backorderModel,
    quantity: units({ en: 'Order quantity', zh: '订货批量' }, { above: 0 }),
  },
  result: { label: { en: 'Reorder point', zh: '再订货点' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'the r at which the places r and r + quantity cost the same', zh: '使库存位置 r 与 r + 批量 成本相等的 r' },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, (r, Q) policies, optimal r for Q.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，(r, Q) 策略，给定 Q 求 r。',
  },
  convention: { en: 'Unserved demand waits. Demand over the lead time is normal.', zh: '未满足的需求等待补货；提前期需求服从正态分布。' },
  examples: [
    {
      inputs: { holdingCost: 0.225, backorderCost: 7.5, demand: 1300, deviation: 150, leadTime: 1 / 12, quantity: 318 },
      result: 127.78803502824144,
      steps: { en: 'the places 127.79 and 445.79 cost the same, 75.94 a year each', zh: '库存位置 127.79 与 445.79 的年成本相等（75.94）' },
    },
  ],
  errors: [],
  compute({ holdingCost, backorderCost, demand, deviation, leadTime, quantity }) {
    return rqReorderPoint({ holdingCost, backorderCost }, leadTimeDemand(demand, deviation, leadTime), quantity);
  },
});
