import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * How much more an order quantity costs than the economic one.
 *
 * Units   both quantities in the same units; the result a ratio.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(quantity, economic).
 */
export const calculator = defineCalculator({
  id: 'EOQCOSTRATIO',
  group: 'inventory',
  title: { en: 'Cost ratio of an order quantity', zh: '订货批量的成本比' },
  summary: { en: 'Yearly cost of an order quantity, divided by that of the economic order quantity.', zh: '实际批量的年成本与经济订货批量年成本之比。' },
  inputs: {
    quantity: units({ en: 'Order quantity', zh: '订货批量' }, { above: 0 }),
    economic: units({ en: 'Economic order quantity', zh: '经济订货批量' }, { above: 0 }),
  },
  result: { label: { en: 'Cost ratio', zh: '成本比' }, unit: null },
  formula: { en: 'ratio = ½ × ( quantity ÷ EOQ + EOQ ÷ quantity )', zh: '成本比 = ½ × ( 批量 ÷ 经济批量 + 经济批量 ÷ 批量 )' },
  excel: '(quantity/economic+economic/quantity)/2',
  source: {
    en: 'Harris, F. W. (1913): How many parts to make at once. Factory, The Magazine of Management 10(2).',
    zh: '经济批量模型原文：Harris, F. W.（1913）：How many parts to make at once，Factory, The Magazine of Management 10(2)。',
  },
  convention: { en: 'Ordering and holding only, not the goods.', zh: '仅含订货成本与持有成本，不含货款。' },
  examples: [
    {
      inputs: { quantity: 7200, economic: 6000 },
      result: 1.0166666666666666,
      steps: { en: '½ × (1.2 + 0.8333) = 1.02: a fifth more costs under 2 % more', zh: '½ × (1.2 + 0.8333) = 1.02：批量多两成，成本只增加不到 2%' },
    },
  ],
  errors: [],
  compute: ({ quantity, economic }) => (quantity / economic + economic / quantity) / 2,
});
