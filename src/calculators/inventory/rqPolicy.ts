import { backorderModel, costOfOrder } from './planning/inputs';
import { backorderPolicy, leadTimeDemand, lossPolicy, safetyStockPolicy } from './planning/policies';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { choice } from '../readers';

/**
 * Reorder point and order quantity by an approximation, normal demand.
 *
 * Units   yearly demand in units, costs in one currency, lead time in years; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every number), notAChoice(method, what).
 */
export const calculator = defineCalculator({
  id: 'RQPOLICY',
  group: 'inventory',
  title: { en: 'Reorder point and order quantity', zh: '再订货点与订货批量（近似）' },
  summary: {
    en: 'Reorder point and order quantity that together cost little, by one of three usual approximations.',
    zh: '用三种常用近似方法之一求再订货点和订货批量。',
  },
  inputs: {
    orderCost: costOfOrder,
    ...backorderModel,
    method: choice(
      { en: 'Method', zh: '方法' },
      [
        { id: 'BACKORDER', label: { en: 'EOQ with backorders', zh: '允许欠货的经济批量' }, aliases: ['EOQB'] },
        { id: 'SAFETY', label: { en: 'EOQ and safety stock', zh: '经济批量加安全库存' }, aliases: ['EOQSS'] },
        { id: 'LOSS', label: { en: 'loss function', zh: '损失函数' }, aliases: [] },
      ],
      'BACKORDER',
    ),
    what: what('POINT', 'QUANTITY'),
  },
  result: { label: { en: 'Reorder point', zh: '再订货点' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'BACKORDER: quantity EOQBACKORDER, reorder point RQPOINT\nSAFETY: quantity EOQ, reorder point mean + NORM.S.INV(backorder cost ÷ (holding + backorder cost)) × standard deviation\nLOSS: quantity and reorder point that fit each other by the loss functions',
    zh: 'BACKORDER：批量取 EOQBACKORDER，再订货点取 RQPOINT\nSAFETY：批量取 EOQ，再订货点 = 均值 + NORM.S.INV(欠货成本 ÷（持有 + 欠货成本）) × 标准差\nLOSS：由损失函数联立求批量和再订货点',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, (r, Q) policies, approximations.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，(r, Q) 策略的近似解。',
  },
  convention: { en: 'The three differ little in cost; RQCOST tells how much.', zh: '三者成本相差不大，可用 RQCOST 比较。' },
  examples: [
    {
      inputs: { orderCost: 8, holdingCost: 0.225, backorderCost: 7.5, demand: 1300, deviation: 150, leadTime: 1 / 12 },
      result: 128.637814311556,
      steps: {
        en: 'quantity √(2 × 1,300 × 8 × 7.725 ÷ (0.225 × 7.5)) = 308.57; its best reorder point is 128.64',
        zh: '批量 √(2 × 1,300 × 8 × 7.725 ÷ (0.225 × 7.5)) = 308.57；对应的再订货点为 128.64',
      },
    },
  ],
  errors: [],
  compute({ orderCost, holdingCost, backorderCost, demand, deviation, leadTime, method, what }) {
    const solve = method === 'LOSS' ? lossPolicy : method === 'SAFETY' ? safetyStockPolicy : backorderPolicy;
    const { reorderPoint, quantity } = solve({ orderCost, holdingCost, backorderCost }, leadTimeDemand(demand, deviation, leadTime));
    return what === 'QUANTITY' ? quantity : reorderPoint;
  },
});
