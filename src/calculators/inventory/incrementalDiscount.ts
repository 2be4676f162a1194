import { discountOffer, discountSteps, ofOffer } from './planning/inputs';
import { incrementalOffer } from './planning/lots';
import { what } from './planning/what';
import { defineCalculator } from '../define';

/**
 * Order quantity with discounts on further pieces.
 *
 * Units   yearly demand in units, costs and prices in one currency; the result in units, or in that currency.
 * Shapes  breaks and prices one row or column each; every other input one cell or a range; the result has its shape.
 * Errors  notAbove(demand, orderCost, rate, prices), belowMinimum(breaks), notRising(breaks), lengthsDiffer(prices), notFalling(prices), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'EOQINCREMENTAL',
  group: 'inventory',
  title: { en: 'Order quantity with discounts on further pieces', zh: '超额折扣的订货批量' },
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
    en: 'for each step: √( 2 × (cost of an order + what the steps below cost more) × yearly demand ÷ (rate × price) ), if it lies in the step; the cheapest of them',
    zh: '各档：√( 2 ×（每次订货成本 + 前面各档多付的金额）× 年需求量 ÷（费率 × 单价）)，须落在该档内；取年成本最低者',
  },
  excel: null,
  source: {
    en: 'Snyder, L. V.; Shen, Z.-J. M.: Fundamentals of Supply Chain Theory, incremental discounts.',
    zh: 'Snyder、Shen：Fundamentals of Supply Chain Theory，超额（增量）折扣。',
  },
  convention: {
    en: 'A price holds only for the pieces of its step. PRICE gives the price of the last piece, COST the yearly cost with the goods.',
    zh: '各档价格只适用于该档内的数量。填 PRICE 返回最后一件的单价，填 COST 返回含货款的年成本。',
  },
  examples: [
    {
      inputs: { demand: 2400, orderCost: 150, rate: 0.25, breaks: [0, 300, 600], prices: [100, 90, 80] },
      result: 1481.8906842274164,
      steps: {
        en: 'third step: extra cost per order 10 × 300 + 10 × 600 = 9,000; √(2 × (150 + 9,000) × 2,400 ÷ (0.25 × 80)) = 1481.89 units, with the least yearly cost',
        zh: '第三档：每次订货附加成本 10 × 300 + 10 × 600 = 9,000；√(2 ×（150 + 9,000）× 2,400 ÷（0.25 × 80））= 1481.89 件，年成本最低',
      },
    },
  ],
  errors: [{ code: 'notRising', input: 'breaks' }, { code: 'lengthsDiffer', input: 'prices' }, { code: 'notFalling', input: 'prices' }],
  compute({ demand, orderCost, rate, breaks, prices, what }) {
    return ofOffer(incrementalOffer(demand, orderCost, rate, discountSteps(breaks, prices)), what);
  },
});
