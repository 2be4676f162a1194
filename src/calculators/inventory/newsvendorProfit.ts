import { quantileOf } from '../../math/discrete';
import { normalInverse } from '../../math/normal';
import { poisson } from '../../math/poisson';
import { discreteDemandLoss, normalDemandLoss } from './planning/newsvendor';
import { what } from './planning/what';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { moneyPerUnit, optional, units } from '../readers';

/**
 * Expected profit of a single order.
 *
 * Units   prices in one currency per unit; quantities in units; the result in that currency, or in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(prices, mean, deviation), notAbove(cost, price), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'NEWSVENDORPROFIT',
  group: 'inventory',
  title: { en: 'Expected profit of a single order', zh: '单周期订货的期望利润' },
  summary: {
    en: 'Profit of ordering once, from price, cost and salvage value; also what is sold, left over and missing on average.',
    zh: '只订一次货时的期望利润；也可返回期望销量、剩余量和缺货量。',
  },
  inputs: {
    price: moneyPerUnit({ en: 'Selling price', zh: '售价' }, { minimum: 0 }),
    cost: moneyPerUnit({ en: 'Unit cost', zh: '单位成本' }, { minimum: 0 }),
    salvage: moneyPerUnit({ en: 'Salvage value', zh: '残值' }, { minimum: 0 }),
    mean: units({ en: 'Mean demand', zh: '平均需求' }, { above: 0 }),
    deviation: optional(units({ en: 'Standard deviation of demand', zh: '需求标准差' }, { above: 0 }), { en: 'Poisson demand', zh: '泊松需求' }),
    quantity: optional(units({ en: 'Order quantity', zh: '订货量' }, { minimum: 0 }), { en: 'the best one', zh: '最优订货量' }),
    penalty: moneyPerUnit({ en: 'Penalty of a piece too few', zh: '单件缺货违约金' }, { minimum: 0, fallback: 0 }),
    holding: moneyPerUnit({ en: 'Holding cost of a piece left over', zh: '剩余单件持有成本' }, { minimum: 0, fallback: 0 }),
    what: what('PROFIT', 'QUANTITY', 'SOLD', 'LEFT', 'SHORT'),
  },
  result: { label: { en: 'Expected profit', zh: '期望利润' }, unit: { en: 'currency', zh: '元' } },
  formula: {
    en: 'profit = price × sold − cost × quantity + (salvage value − holding cost) × left over − penalty × short',
    zh: '利润 = 售价 × 期望销量 − 成本 × 订货量 +（残值 − 持有成本）× 期望剩余 − 违约金 × 期望缺货',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, newsvendor problem, explicit profit.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，报童模型（利润形式）。',
  },
  convention: { en: 'Demand is normal with a standard deviation, Poisson without one.', zh: '填了标准差时需求按正态分布，否则按泊松分布。' },
  examples: [
    {
      inputs: { price: 1, cost: 0.3, salvage: 0.12, mean: 50, deviation: 8, quantity: 40 },
      result: 27.643868447129613,
      steps: {
        en: 'sold 39.60, left 0.40: 39.60 − 0.3 × 40 + 0.12 × 0.40 = 27.64',
        zh: '期望销量 39.60，剩余 0.40：39.60 − 0.3 × 40 + 0.12 × 0.40 = 27.64',
      },
    },
  ],
  errors: [{ code: 'notAbove', input: 'cost' }, { code: 'notAbove', input: 'price' }],
  compute({ price, cost, salvage, mean, deviation, quantity, penalty, holding, what }) {
    const [under, over] = [price - cost + penalty, cost + holding - salvage];
    if (over <= 0) throw new CalcError('notAbove', 'cost', { limit: salvage - holding, found: cost });
    if (under <= 0) throw new CalcError('notAbove', 'price', { limit: cost - penalty, found: price });
    const ratio = under / (under + over);
    const best = quantity ?? (deviation === null ? quantileOf(poisson(mean), ratio) : mean + normalInverse(ratio) * deviation);
    const short = (deviation === null ? discreteDemandLoss(poisson(mean)) : normalDemandLoss(mean, deviation))(best);
    const [sold, left] = [mean - short, best - mean + short];
    const results = { QUANTITY: best, SOLD: sold, LEFT: left, SHORT: short, PROFIT: price * sold - cost * best + (salvage - holding) * left - penalty * short };
    return results[what];
  },
});
