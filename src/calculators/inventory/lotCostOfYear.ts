import { lotCosts } from './planning/inputs';
import { economicQuantity, lotCost } from './planning/lots';
import { defineCalculator } from '../define';
import { optional, units } from '../readers';

/**
 * Yearly cost of ordering and holding for an order quantity.
 *
 * Units   yearly demand in units, costs in one currency; the result in that currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every input).
 */
export const calculator = defineCalculator({
  id: 'EOQCOST',
  group: 'inventory',
  title: { en: 'Yearly cost of an order quantity', zh: '订货批量的年成本' },
  summary: {
    en: 'What ordering and holding cost in a year for a given order quantity; without one, for the economic one.',
    zh: '给定订货批量下全年的订货成本与持有成本；未给定时按经济订货批量。',
  },
  inputs: {
    ...lotCosts,
    quantity: optional(units({ en: 'Order quantity', zh: '订货批量' }, { above: 0 }), { en: 'the economic order quantity', zh: '经济订货批量' }),
  },
  result: { label: { en: 'Cost a year', zh: '年成本' }, unit: { en: 'currency', zh: '元' } },
  formula: {
    en: 'cost = cost of an order × yearly demand ÷ quantity + holding cost × quantity ÷ 2',
    zh: '年成本 = 每次订货成本 × 年需求量 ÷ 批量 + 单位年持有成本 × 批量 ÷ 2',
  },
  excel: null,
  source: {
    en: 'Harris, F. W. (1913): How many parts to make at once. Factory, The Magazine of Management 10(2).',
    zh: '经济批量模型原文：Harris, F. W.（1913）：How many parts to make at once，Factory, The Magazine of Management 10(2)。',
  },
  convention: { en: 'Cost of the goods themselves is not in it.', zh: '不含货物本身的采购成本。' },
  examples: [
    {
      inputs: { demand: 1300, orderCost: 8, holdingCost: 0.225, quantity: 260 },
      result: 69.25,
      steps: { en: '8 × 1,300 ÷ 260 + 0.225 × 260 ÷ 2 = 40 + 29.25 = 69.25', zh: '8 × 1,300 ÷ 260 + 0.225 × 260 ÷ 2 = 40 + 29.25 = 69.25 元' },
    },
  ],
  errors: [],
  compute: ({ demand, orderCost, holdingCost, quantity }) => lotCost(demand, orderCost, holdingCost, quantity ?? economicQuantity(demand, orderCost, holdingCost)),
});
