import { powerPolicy } from './planning/policies';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { moneyPerOrder, moneyPerUnit, units, unitsPerPeriod } from '../readers';

/**
 * Lower and upper level of a periodic review by the power approximation, normal demand.
 *
 * Units   demand in units, costs of one period in one currency; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every number), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'MINMAXPOWER',
  group: 'inventory',
  title: { en: 'Lower and upper stock level, approximated', zh: '最低与最高库存（幂近似）' },
  summary: { en: 'Lower and upper stock level for larger demand, by a formula fitted to the best ones.', zh: '需求较大时，用拟合公式近似求最低库存和最高库存。' },
  inputs: {
    orderCost: moneyPerOrder({ en: 'Cost of an order', zh: '每次订货成本' }, { above: 0 }),
    holdingCost: moneyPerUnit({ en: 'Holding cost of a period', zh: '单位周期持有成本' }, { above: 0 }),
    backorderCost: moneyPerUnit({ en: 'Backorder cost of a period', zh: '单位周期欠货成本' }, { above: 0 }),
    mean: unitsPerPeriod({ en: 'Mean demand over lead time and one period', zh: '提前期加一个周期的平均需求' }, { above: 0 }),
    deviation: units({ en: 'Standard deviation over the same time', zh: '同期需求标准差' }, { above: 0 }),
    what: what('POINT', 'LEVEL'),
  },
  result: { label: { en: 'Lower level', zh: '最低库存' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'Q = 1.30 × mean^0.494 × (cost of an order ÷ holding cost)^0.506 × (1 + σ² ÷ mean²)^0.116\nz = √( Q × holding cost ÷ (σ × backorder cost) )\nlower = 0.973 × mean + σ × (0.183 ÷ z + 1.063 − 2.192 × z); upper = lower + Q',
    zh: 'Q = 1.30 × 均值^0.494 ×（每次订货成本 ÷ 持有成本）^0.506 ×（1 + σ² ÷ 均值²）^0.116\nz = √( Q × 持有成本 ÷（σ × 欠货成本）)\n最低库存 = 0.973 × 均值 + σ ×（0.183 ÷ z + 1.063 − 2.192 × z）；最高库存 = 最低库存 + Q',
  },
  excel: null,
  source: {
    en: 'Ehrhardt, R.; Mosier, C. (1984): A revision of the power approximation for computing (s, S) policies. Management Science 30(5).',
    zh: '幂近似法的修订：Ehrhardt, R.；Mosier, C.（1984）：A revision of the power approximation for computing (s, S) policies，Management Science 30(5)。',
  },
  convention: { en: 'Without the paper’s cap for small Q, as in Snyder and Shen.', zh: '未采用原文对小批量的上限，与 Snyder、Shen 一致。' },
  examples: [
    {
      inputs: { orderCost: 2.5, holdingCost: 0.18, backorderCost: 0.7, mean: 50, deviation: 8 },
      result: 40.19461695647407,
      steps: {
        en: 'Q = 34.10, z = 1.0469; 0.973 × 50 + 8 × (0.1748 + 1.063 − 2.2949) = 40.19 units',
        zh: 'Q = 34.10，z = 1.0469；0.973 × 50 + 8 ×（0.1748 + 1.063 − 2.2949）= 40.19 件',
      },
    },
  ],
  errors: [],
  compute({ orderCost, holdingCost, backorderCost, mean, deviation, what }) {
    const { low, high } = powerPolicy({ orderCost, holdingCost, backorderCost }, mean, deviation);
    return what === 'LEVEL' ? high : low;
  },
});
