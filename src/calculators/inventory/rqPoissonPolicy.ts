import { bothOf, listOf } from './planning/pair';
import { mostPieces, piecesOf } from './planning/pieces';
import { rqPoisson, rqPoissonCost } from './planning/policies';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { moneyPerOrder, moneyPerUnitYear, optional, periods, units, unitsPerYear } from '../readers';

/**
 * Best reorder point and order quantity, Poisson demand.
 *
 * Units   yearly demand in pieces, costs in one currency, lead time in years; the result in pieces, or in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every cost, demand, leadTime), notWhole(reorderPoint, quantity), belowMinimum(quantity), lengthsDiffer(quantity), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'RQPOISSON',
  group: 'inventory',
  title: { en: 'Reorder point and order quantity, few pieces', zh: '再订货点与订货批量（泊松需求）' },
  summary: {
    en: 'Reorder point and order quantity with the least yearly cost when demand is single pieces; with COST, the cost of these or of given ones.',
    zh: '需求为单件、服从泊松分布时成本最低的再订货点和批量；填 COST 返回年成本。',
  },
  inputs: {
    orderCost: moneyPerOrder({ en: 'Cost of an order', zh: '每次订货成本' }, { above: 0 }),
    holdingCost: moneyPerUnitYear({ en: 'Holding cost', zh: '单位年持有成本' }, { above: 0 }),
    backorderCost: moneyPerUnitYear({ en: 'Backorder cost', zh: '单位年欠货成本' }, { above: 0 }),
    demand: unitsPerYear({ en: 'Yearly demand', zh: '年需求量' }, { above: 0 }),
    leadTime: periods({ en: 'Lead time in years', zh: '提前期（年）' }, {
      above: 0,
      hint: { en: '30 days are 30/365.', zh: '30 天即 30/365。' },
    }),
    what: what('POINT', 'QUANTITY', 'COST'),
    reorderPoint: optional(units({ en: 'Reorder point', zh: '再订货点' }, { whole: true }), { en: 'the best one', zh: '最优值' }),
    quantity: optional(units({ en: 'Order quantity', zh: '订货批量' }, { minimum: 1, whole: true }), { en: 'the best one', zh: '最优值' }),
  },
  result: { label: { en: 'Reorder point', zh: '再订货点' }, unit: { en: 'pieces', zh: '件' } },
  formula: {
    en: 'cost = ( cost of an order × yearly demand + sum of the cost of the places reorder point + 1 … reorder point + quantity ) ÷ quantity',
    zh: '年成本 =（每次订货成本 × 年需求量 + 库存位置 再订货点 + 1 至 再订货点 + 批量 的成本之和）÷ 批量',
  },
  excel: null,
  source: {
    en: 'Federgruen, A.; Zheng, Y.-S. (1992): An efficient algorithm for computing an optimal (r, Q) policy in continuous review stochastic inventory systems. Operations Research 40(4).',
    zh: '(r, Q) 策略的求解算法：Federgruen, A.；Zheng, Y.-S.（1992）：An efficient algorithm for computing an optimal (r, Q) policy in continuous review stochastic inventory systems，Operations Research 40(4)。',
  },
  convention: {
    en: 'Orders when the position falls to the reorder point. Give both reorder point and quantity, or neither.',
    zh: '库存位置降到再订货点时订货。再订货点与批量须同时填写或同时省略。',
  },
  examples: [
    {
      inputs: { orderCost: 100, holdingCost: 20, backorderCost: 150, demand: 1.5, leadTime: 2 },
      result: 3,
      steps: { en: 'reorder point 3 and quantity 5 cost 107.92 a year, less than their neighbours', zh: '再订货点 3、批量 5 的年成本为 107.92，低于相邻组合' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'quantity' }, { code: 'policyTooLarge', input: 'demand' }],
  compute({ orderCost, holdingCost, backorderCost, demand, leadTime, what, reorderPoint, quantity }) {
    const costs = { orderCost, holdingCost, backorderCost };
    const leadTimeMean = demand * leadTime;
    sameLength(listOf(quantity), listOf(reorderPoint), 'quantity');
    const pair = bothOf(reorderPoint, quantity);
    const given = pair === null ? null : { reorderPoint: pair[0], quantity: pair[1] };
    const pieces = given === null ? piecesOf(costs, demand, leadTimeMean) : Math.max(given.quantity, leadTimeMean);
    if (pieces > mostPieces) throw new CalcError('policyTooLarge', 'demand', { found: pieces, limit: mostPieces });
    const policy = given === null ? rqPoisson(costs, demand, leadTimeMean) : { ...given, cost: rqPoissonCost(costs, demand, leadTimeMean, given) };
    return what === 'COST' ? policy.cost : what === 'QUANTITY' ? policy.quantity : policy.reorderPoint;
  },
});
