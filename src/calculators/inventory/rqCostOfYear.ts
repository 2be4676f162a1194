import { backorderModel, costOfOrder } from './planning/inputs';
import { leadTimeDemand, rqCost } from './planning/policies';
import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * Expected yearly cost of ordering Q pieces at a reorder point, normal demand.
 *
 * Units   yearly demand in units, costs in one currency, lead time in years; the result in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every input but the reorder point).
 * Accepts negative reorderPoint: backorders are allowed before an order.
 */
export const calculator = defineCalculator({
  id: 'RQCOST',
  group: 'inventory',
  title: { en: 'Yearly cost of a reorder point and quantity', zh: '(r, Q) 策略的年成本' },
  summary: {
    en: 'What orders, stock and backorders cost in a year when a fixed quantity is ordered at a reorder point.',
    zh: '库存降到再订货点时订固定批量，全年的订货、持有与欠货成本的期望值。',
  },
  inputs: {
    orderCost: costOfOrder,
    ...backorderModel,
    reorderPoint: units({ en: 'Reorder point', zh: '再订货点' }),
    quantity: units({ en: 'Order quantity', zh: '订货批量' }, { above: 0 }),
  },
  result: { label: { en: 'Cost a year', zh: '年成本' }, unit: { en: 'currency', zh: '元' } },
  formula: {
    en: 'cost = ( cost of an order × yearly demand + sum over the places between reorder point and reorder point + quantity of their cost ) ÷ quantity\ncost of a place = holding cost × expected stock + backorder cost × expected backorders',
    zh: '年成本 =（每次订货成本 × 年需求量 + 再订货点至“再订货点 + 批量”之间各库存位置的成本之和）÷ 批量\n库存位置的成本 = 持有成本 × 期望库存 + 欠货成本 × 期望欠货',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, (r, Q) policies, exact cost.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，(r, Q) 策略的精确成本。',
  },
  convention: {
    en: 'Unserved demand waits; its cost grows with the time it waits. Demand over the lead time is normal.',
    zh: '未满足的需求等待补货，欠货成本随等待时间增加；提前期需求服从正态分布。',
  },
  examples: [
    {
      inputs: { orderCost: 8, holdingCost: 0.225, backorderCost: 7.5, demand: 1300, deviation: 150, leadTime: 1 / 12, reorderPoint: 100, quantity: 250 },
      result: 87.34647802817499,
      steps: { en: 'orders 41.60, stock and backorders 45.75: 87.35 a year', zh: '订货 41.60，持有与欠货 45.75：合计 87.35' },
    },
  ],
  errors: [],
  compute({ orderCost, holdingCost, backorderCost, demand, deviation, leadTime, reorderPoint, quantity }) {
    return rqCost({ orderCost, holdingCost, backorderCost }, leadTimeDemand(demand, deviation, leadTime), { reorderPoint, quantity });
  },
});
