import { lotCosts } from './planning/inputs';
import { economicQuantity } from './planning/lots';
import { defineCalculator } from '../define';

/**
 * Economic order quantity.
 *
 * Units   yearly demand in units, costs in one currency; the result in units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(every input).
 */
export const calculator = defineCalculator({
  id: 'EOQ',
  group: 'inventory',
  title: { en: 'Economic order quantity', zh: '经济订货批量' },
  summary: { en: 'The order quantity with the least yearly cost of ordering and holding.', zh: '使全年订货成本与持有成本之和最低的订货批量。' },
  inputs: {
    ...lotCosts,
  },
  result: { label: { en: 'Order quantity', zh: '订货批量' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'EOQ = √( 2 × yearly demand × cost of an order ÷ holding cost )', zh: '经济订货批量 = √( 2 × 年需求量 × 每次订货成本 ÷ 单位年持有成本 )' },
  excel: 'SQRT(2*demand*order_cost/holding_cost)',
  source: {
    en: 'Harris, F. W. (1913): How many parts to make at once. Factory, The Magazine of Management 10(2).',
    zh: '经济批量模型原文：Harris, F. W.（1913）：How many parts to make at once，Factory, The Magazine of Management 10(2)。',
  },
  convention: {
    en: 'Certain, even demand; no discounts, no shortages. The cost is flat around the result: 20 % more or less costs about 2 %. It is a guide, minimum order quantity and shelf life come first.',
    zh: '假定需求稳定均匀，无折扣、不缺货。成本曲线在最优点附近很平缓：批量偏差 20% 时成本约增加 2%。仅供参考，最小起订量和保质期优先。',
  },
  examples: [
    {
      inputs: { demand: 1300, orderCost: 8, holdingCost: 0.225 },
      result: 304.0467800264368,
      steps: { en: '√(2 × 1,300 × 8 ÷ 0.225) = √92,444 = 304.05 units', zh: '√(2 × 1,300 × 8 ÷ 0.225) = √92,444 = 304.05 件' },
    },
  ],
  errors: [],
  compute: ({ demand, orderCost, holdingCost }) => economicQuantity(demand, orderCost, holdingCost),
});
