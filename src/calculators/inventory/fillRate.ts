import { fillRateOf } from './planning/policies';
import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * Share of demand served from stock with a given safety stock.
 *
 * Units   safety stock, standard deviation and order quantity in the same units; the result a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notAbove(deviation, quantity).
 * Accepts negative safetyStock: the reorder point lies below the mean demand.
 */
export const calculator = defineCalculator({
  id: 'FILLRATE',
  group: 'inventory',
  title: { en: 'Fill rate', zh: '满足率' },
  summary: { en: 'Share of demand that is served from stock, given safety stock and order quantity.', zh: '给定安全库存和订货批量时，由库存直接满足的需求比例。' },
  inputs: {
    safetyStock: units({ en: 'Safety stock', zh: '安全库存' }),
    deviation: units({ en: 'Standard deviation of demand over the lead time', zh: '提前期内需求标准差' }, { above: 0 }),
    quantity: units({ en: 'Order quantity', zh: '订货批量' }, { above: 0 }),
  },
  result: { label: { en: 'Fill rate', zh: '满足率' }, unit: { en: 'share', zh: '比例' } },
  formula: {
    en: 'fill rate = 1 − standard deviation × G(safety stock ÷ standard deviation) ÷ order quantity',
    zh: '满足率 = 1 − 标准差 × G(安全库存 ÷ 标准差) ÷ 订货批量',
  },
  excel: '1-(deviation*NORM.S.DIST(safety_stock/deviation,FALSE)-safety_stock*(1-NORM.S.DIST(safety_stock/deviation,TRUE)))/quantity',
  source: {
    en: 'Chopra, S.; Meindl, P.: Supply Chain Management, evaluating the fill rate of a replenishment policy.',
    zh: 'Chopra、Meindl：《供应链管理》，给定补货策略时产品满足率的计算。',
  },
  convention: { en: 'Shortages are counted once, at the end of a cycle.', zh: '缺货在每个周期末计一次。' },
  examples: [
    {
      inputs: { safetyStock: 1000, deviation: 707.1067811865476, quantity: 10000 },
      result: 0.9974872729169993,
      steps: {
        en: '1 − 707.11 × G(1.4142) ÷ 10,000 = 1 − 25.13 ÷ 10,000 = 0.9975',
        zh: '1 − 707.11 × G(1.4142) ÷ 10,000 = 1 − 25.13 ÷ 10,000 = 0.9975',
      },
    },
  ],
  errors: [],
  compute: ({ safetyStock, deviation, quantity }) => fillRateOf(safetyStock, deviation, quantity),
});
