import { bothOf, listOf } from './planning/pair';
import { mostPieces, piecesOf } from './planning/pieces';
import { sSCost, sSPolicy } from './planning/policies';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { moneyPerOrder, moneyPerUnit, optional, units, unitsPerPeriod } from '../readers';

/**
 * Best lower and upper level of a periodic review, Poisson demand.
 *
 * Units   demand in pieces, costs of one period in one currency; the result in pieces, or in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every cost, mean, high), notWhole(low, high), lengthsDiffer(high), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'MINMAXPOISSON',
  group: 'inventory',
  title: { en: 'Lower and upper stock level', zh: '最低与最高库存（泊松需求）' },
  summary: {
    en: 'The level at or below which to order, and the level to order up to, with the least cost of a period.',
    zh: '每周期检查一次时，成本最低的订货触发水平 (s) 和目标库存 (S)。',
  },
  inputs: {
    orderCost: moneyPerOrder({ en: 'Cost of an order', zh: '每次订货成本' }, { above: 0 }),
    holdingCost: moneyPerUnit({ en: 'Holding cost of a period', zh: '单位周期持有成本' }, { above: 0 }),
    backorderCost: moneyPerUnit({ en: 'Backorder cost of a period', zh: '单位周期欠货成本' }, { above: 0 }),
    mean: unitsPerPeriod({ en: 'Mean demand over lead time and one period', zh: '提前期加一个周期的平均需求' }, { above: 0 }),
    what: what('POINT', 'LEVEL', 'COST'),
    low: optional(units({ en: 'Lower level', zh: '最低库存' }, { whole: true }), { en: 'the best one', zh: '最优值' }),
    high: optional(units({ en: 'Upper level', zh: '最高库存' }, { whole: true }), { en: 'the best one', zh: '最优值' }),
  },
  result: { label: { en: 'Lower level', zh: '最低库存' }, unit: { en: 'pieces', zh: '件' } },
  formula: {
    en: 'cost = ( cost of an order + sum over demand j of m(j) × cost of the place high − j ) ÷ sum of m(j), j < high − low\nm: renewals of demand; cost of a place = holding cost × expected stock + backorder cost × expected backorders',
    zh: '周期成本 =（每次订货成本 + Σ m(j) × 库存位置 S − j 的成本）÷ Σ m(j)，j < S − s\nm 为需求的更新函数；库存位置的成本 = 持有成本 × 期望库存 + 欠货成本 × 期望欠货',
  },
  excel: null,
  source: {
    en: 'Zheng, Y.-S.; Federgruen, A. (1991): Finding optimal (s, S) policies is about as simple as evaluating a single policy. Operations Research 39(4).',
    zh: '(s, S) 策略的求解算法：Zheng, Y.-S.；Federgruen, A.（1991）：Finding optimal (s, S) policies is about as simple as evaluating a single policy，Operations Research 39(4)。',
  },
  convention: {
    en: 'Orders when the position is at or below the lower level at a review. Give both levels, or neither.',
    zh: '检查时库存位置不高于 s 即订货至 S。两个水平须同时填写或同时省略。',
  },
  examples: [
    {
      inputs: { orderCost: 5, holdingCost: 1, backorderCost: 4, mean: 6 },
      result: 4,
      steps: {
        en: 'lower level 4 and upper level 10 cost 8.03 a period, less than their neighbours',
        zh: '最低库存 4、最高库存 10 的周期成本为 8.03，低于相邻组合',
      },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'high' }, { code: 'notAbove', input: 'high' }, { code: 'policyTooLarge', input: 'mean' }],
  compute({ orderCost, holdingCost, backorderCost, mean, what, low, high }) {
    const costs = { orderCost, holdingCost, backorderCost };
    sameLength(listOf(high), listOf(low), 'high');
    const given = bothOf(low, high);
    if (given !== null && given[1] <= given[0]) throw new CalcError('notAbove', 'high', { limit: given[0], found: given[1] });
    const pieces = given === null ? piecesOf(costs, mean, mean) : Math.max(given[1] - given[0], mean);
    if (pieces > mostPieces) throw new CalcError('policyTooLarge', 'mean', { found: pieces, limit: mostPieces });
    const policy = given === null ? sSPolicy(costs, mean) : { low: given[0], high: given[1], cost: sSCost(costs, mean, ...given) };
    return what === 'COST' ? policy.cost : what === 'LEVEL' ? policy.high : policy.low;
  },
});
