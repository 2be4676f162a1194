import { ExactSum, sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { money, series } from '../readers';

/**
 * Order and holding cost of a plan of orders against the demand of each period.
 *
 * Units   units per period, currency; the result in currency.
 * Shapes  demand, orders: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  planShort(orders), lengthsDiffer(orders), notANumber(demand, orders, orderCost, holdingCost), belowMinimum(demand, orders, orderCost, holdingCost), tooFew(demand, orders).
 * Accepts zero: a period without demand or order.
 */
export const calculator = defineCalculator({
  id: 'LOTPLANCOST',
  group: 'inventory',
  title: { en: 'Cost of an order plan', zh: '订货计划成本' },
  summary: { en: 'Order and holding cost of a plan of orders against the demand of each period.', zh: '按各期需求执行一份订货计划的订货成本与持有成本之和。' },
  inputs: {
    demand: series({ en: 'Demand of each period', zh: '各期需求' }, { en: 'units per period', zh: '件/周期' }, 1, { minimum: 0 }),
    orders: series({ en: 'Orders received in each period', zh: '各期到货' }, { en: 'units per period', zh: '件/周期' }, 1, { minimum: 0 }),
    orderCost: money({ en: 'Cost of one order', zh: '每次订货成本' }, { minimum: 0 }),
    holdingCost: money({ en: 'Holding cost of a unit for one period', zh: '每期单位持有成本' }, { minimum: 0 }),
  },
  result: { label: { en: 'Cost', zh: '成本' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'cost = orders placed × cost of one + Σ stock at the end of each period × holding cost', zh: '成本 = 订货次数 × 每次订货成本 + Σ 各期期末库存 × 单位持有成本' },
  excel: null,
  source: { en: 'Wagner, H. M. and Whitin, T. M. (1958): Dynamic Version of the Economic Lot Size Model. Management Science 5(1).', zh: 'Wagner、Whitin（1958）：经济批量模型的动态形式，《Management Science》第 5 卷第 1 期。' },
  convention: { en: 'Stock at the end of a period is charged. A plan that runs short is refused.', zh: '按期末库存计费。计划不足以满足需求时返回错误值。' },
  examples: [
    {
      inputs: { demand: [90, 120, 80, 70], orders: [210, 0, 150, 0], orderCost: 500, holdingCost: 2 },
      result: 1380,
      steps: { en: '2 × 500 + (120 + 0 + 70 + 0) × 2 = 1,380', zh: '2 × 500 +（120 + 0 + 70 + 0）× 2 = 1,380' },
    },
  ],
  errors: [{ code: 'planShort', input: 'orders' }, { code: 'lengthsDiffer', input: 'orders' }],
  compute({ demand, orders, orderCost, holdingCost }) {
    sameLength(orders, demand, 'orders');
    const stock = new ExactSum();
    const ends = demand.map((wanted, period) => stock.add(orders[period]!).add(-wanted).value);
    if (ends.some((end) => end < 0)) throw new CalcError('planShort', 'orders');
    return orders.filter((order) => order > 0).length * orderCost + sum(ends) * holdingCost;
  },
});
