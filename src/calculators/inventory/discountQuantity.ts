import { discountOffer, discountSteps, ofOffer } from './planning/inputs';
import { allUnitsOffer } from './planning/lots';
import { what } from './planning/what';
import { defineCalculator } from '../define';

/**
 * Order quantity with discounts on all pieces.
 *
 * Units   yearly demand in units, costs and prices in one currency; the result in units, or in that currency.
 * Shapes  breaks and prices one row or column each; every other input one cell or a range; the result has its shape.
 * Errors  notAbove(demand, orderCost, rate, prices), belowMinimum(breaks), notRising(breaks), lengthsDiffer(prices), notFalling(prices), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'EOQDISCOUNT',
  group: 'inventory',
  title: { en: 'Order quantity with discounts on all pieces', zh: '全额折扣的订货批量' },
  summary: {
    en: 'The order quantity with the least yearly cost of goods, orders and stock when larger orders are cheaper.',
    zh: '订货越多单价越低时，使货款、订货与持有成本合计最低的订货批量。',
  },
  inputs: {
    ...discountOffer,
    what: what('QUANTITY', 'PRICE', 'COST'),
  },
  result: { label: { en: 'Order quantity', zh: '订货批量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'for each price: EOQ with holding cost = rate × price, raised to where the price begins; the cheapest of them',
    zh: '各单价下：持有成本 = 费率 × 单价，求经济批量并提高到该价格起始数量；取年成本最低者',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, all-units discounts.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，全额折扣。',
  },
  convention: {
    en: 'The price of the step reached holds for every piece. PRICE gives that price, COST the yearly cost with the goods.',
    zh: '达到的价格档适用于全部数量。填 PRICE 返回该单价，填 COST 返回含货款的年成本。',
  },
  examples: [
    {
      inputs: { demand: 1300, orderCost: 8, rate: 0.3, breaks: [0, 400, 800], prices: [0.75, 0.72, 0.68] },
      result: 800,
      steps: {
        en: 'at 0.72: EOQ 310, raised to 400; at 0.68: EOQ 319, raised to 800 with a yearly cost of 884 + 13 + 81.60 = 978.60, the least: 800 units',
        zh: '单价 0.72 时经济批量 310，提高到 400；单价 0.68 时经济批量 319，提高到 800，年成本 884 + 13 + 81.60 = 978.60 最低：800 件',
      },
    },
  ],
  errors: [{ code: 'notRising', input: 'breaks' }, { code: 'lengthsDiffer', input: 'prices' }, { code: 'notFalling', input: 'prices' }],
  compute({ demand, orderCost, rate, breaks, prices, what }) {
    return ofOffer(allUnitsOffer(demand, orderCost, rate, discountSteps(breaks, prices)), what);
  },
});
