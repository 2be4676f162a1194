import { CalcError, sameLength } from '../../errors';
import { moneyPerOrder, moneyPerUnit, moneyPerUnitYear, periods, rate, series, units, unitsPerYear } from '../../readers';
import { notFallingOf, notRisingOf } from './lots';
import type { Offer, Steps } from './lots';

/** Inputs that several calculators share: one name, unit and limit wherever they are asked for. */

const yearlyDemand = unitsPerYear({ en: 'Yearly demand', zh: '年需求量' }, { above: 0 });
export const costOfOrder = moneyPerOrder({ en: 'Cost of an order', zh: '每次订货成本' }, { above: 0 });

/** What a single order weighs up. */
export const mismatchCosts = {
  under: moneyPerUnit({ en: 'Cost of a piece too few', zh: '单件缺货损失' }, {
    above: 0,
    hint: { en: 'Lost margin and penalty.', zh: '损失的毛利及违约金。' },
  }),
  over: moneyPerUnit({ en: 'Cost of a piece too many', zh: '单件过剩损失' }, {
    above: 0,
    hint: { en: 'Cost less what is got back, and holding.', zh: '成本减残值，加持有成本。' },
  }),
};

export const normalDemand = {
  mean: units({ en: 'Mean demand', zh: '平均需求' }, { minimum: 0 }),
  deviation: units({ en: 'Standard deviation of demand', zh: '需求标准差' }, { above: 0 }),
};

export const lotCosts = {
  demand: yearlyDemand,
  orderCost: costOfOrder,
  holdingCost: moneyPerUnitYear({ en: 'Holding cost', zh: '单位年持有成本' }, {
    above: 0,
    hint: { en: 'Carrying rate × unit cost; 20 to 30 % of the unit cost is usual.', zh: '持有费率 × 单位成本，费率通常为 20%–30%。' },
  }),
};

/** Prices that fall with the quantity ordered. */
export const discountOffer = {
  demand: yearlyDemand,
  orderCost: costOfOrder,
  rate: rate({ en: 'Carrying rate a year', zh: '年持有费率' }, {
    above: 0,
    hint: { en: 'Capital, storage, insurance and obsolescence; 20 to 30 % is usual.', zh: '资金占用、仓储、保险和贬值之和，通常为 20%–30%。' },
  }),
  breaks: series({ en: 'Quantities from which a price holds', zh: '价格起始数量' }, { en: 'units', zh: '件' }, 1, {
    minimum: 0,
    hint: { en: 'Rising, the first is 0.', zh: '递增，第一个为 0。' },
  }),
  prices: series({ en: 'Prices', zh: '单价' }, { en: 'currency per unit', zh: '元/件' }, 1, {
    above: 0,
    hint: { en: 'Falling: more pieces are cheaper.', zh: '递减：订货越多单价越低。' },
  }),
};

/** The steps of an offer, or what is wrong with them. */
export function discountSteps(breaks: readonly number[], prices: readonly number[]): Steps {
  const early = notRisingOf(breaks);
  if (early !== undefined) throw new CalcError('notRising', 'breaks', { found: early });
  sameLength(prices, breaks, 'prices');
  const dear = notFallingOf(prices);
  if (dear !== undefined) throw new CalcError('notFalling', 'prices', { found: dear });
  return { breaks, prices };
}

/** What was asked of an offer. */
export function ofOffer({ price, cost, quantity }: Offer, what: string): number {
  return what === 'PRICE' ? price : what === 'COST' ? cost : quantity;
}

/** Stock that may fall short over a lead time, at a cost; without that of an order. */
export const backorderModel = {
  holdingCost: moneyPerUnitYear({ en: 'Holding cost', zh: '单位年持有成本' }, { above: 0 }),
  backorderCost: moneyPerUnitYear({ en: 'Backorder cost', zh: '单位年欠货成本' }, { above: 0 }),
  demand: yearlyDemand,
  deviation: unitsPerYear({ en: 'Standard deviation of yearly demand', zh: '年需求标准差' }, { above: 0 }),
  leadTime: periods({ en: 'Lead time in years', zh: '提前期（年）' }, {
    above: 0,
    hint: { en: '30 days are 30/365.', zh: '30 天即 30/365。' },
  }),
};
