import { fillRateFactor } from './planning/safety';
import { defineCalculator } from '../define';
import { serviceLevel, units, yesOrNo } from '../readers';

/**
 * Safety stock for a share of demand served from stock, by the unit normal loss.
 *
 * Units   standard deviation, order quantity and result in the same units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notServiceLevel(fillRate), notAbove(deviation, quantity), notAChoice(lostSales).
 */
export const calculator = defineCalculator({
  id: 'SAFETYSTOCKFILL',
  group: 'inventory',
  title: { en: 'Safety stock for a fill rate', zh: '按满足率计算的安全库存' },
  summary: {
    en: 'Stock kept so that the wanted share of demand is served from stock, given how much is ordered at a time.',
    zh: '在给定订货批量下，使由库存满足的需求比例达到目标满足率所需的安全库存。',
  },
  inputs: {
    deviation: units({ en: 'Standard deviation of demand over the lead time', zh: '提前期内需求标准差' }, {
      above: 0,
      hint: { en: 'As LEADTIMESD gives it.', zh: '可用 LEADTIMESD 计算。' },
    }),
    quantity: units({ en: 'Order quantity', zh: '订货批量' }, { above: 0 }),
    fillRate: serviceLevel({ en: 'Fill rate', zh: '满足率' }, { en: 'Share of demand served from stock.', zh: '由库存直接满足的需求比例。' }),
    lostSales: yesOrNo({ en: 'Unserved demand is lost', zh: '未满足的需求流失' }),
  },
  result: { label: { en: 'Safety stock', zh: '安全库存' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'safety stock = k × standard deviation, where G(k) = (1 − fill rate) × order quantity ÷ standard deviation\nG(k) = φ(k) − k × (1 − Φ(k)); with lost sales (1 − fill rate) ÷ fill rate instead of (1 − fill rate)',
    zh: '安全库存 = k × 标准差，其中 G(k) = (1 − 满足率) × 订货批量 ÷ 标准差\nG(k) = φ(k) − k × (1 − Φ(k))；需求流失时以 (1 − 满足率) ÷ 满足率 代替 (1 − 满足率)',
  },
  excel: null,
  source: {
    en: 'Silver, E. A.; Pyke, D. F.; Peterson, R.: Inventory Management and Production Planning and Scheduling (fill rate P2); Chopra, S.; Meindl, P.: Supply Chain Management, safety inventory for a fill rate.',
    zh: 'Silver、Pyke、Peterson：Inventory Management and Production Planning and Scheduling（满足率 P2）；Chopra、Meindl：《供应链管理》，按产品满足率确定安全库存。',
  },
  convention: {
    en: 'Fill rate, not cycle service level: large orders need less. A negative result is shown as it is: keep none.',
    zh: '满足率不同于周期服务水平：订货批量越大，所需安全库存越少。结果为负时如实显示，表示无需安全库存。',
  },
  examples: [
    {
      inputs: { deviation: 110.679718105893, quantity: 1000, fillRate: 0.98 },
      result: 61.67724674479,
      steps: {
        en: 'G(k) = 0.02 × 1,000 ÷ 110.68 = 0.1807, k = 0.5573; 0.5573 × 110.68 = 61.68 units',
        zh: 'G(k) = 0.02 × 1,000 ÷ 110.68 = 0.1807，k = 0.5573；0.5573 × 110.68 = 61.68 件',
      },
    },
    {
      inputs: { deviation: 110.679718105893, quantity: 1000, fillRate: 0.95 },
      result: -11.235718256,
      steps: {
        en: 'G(k) = 0.05 × 1,000 ÷ 110.68 = 0.4518, k = −0.1015; −0.1015 × 110.68 = −11.24 units: keep none',
        zh: 'G(k) = 0.05 × 1,000 ÷ 110.68 = 0.4518，k = −0.1015；−0.1015 × 110.68 = −11.24 件，无需安全库存',
      },
    },
  ],
  errors: [],
  compute({ deviation, quantity, fillRate, lostSales }, warn) {
    const factor = fillRateFactor(deviation, quantity, fillRate, lostSales === 'YES');
    if (factor < 0) warn('fillRateReached');
    return factor * deviation;
  },
});
