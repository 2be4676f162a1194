import { defineCalculator } from '../define';
import { units } from '../readers';

/**
 * Whether an item is out, at risk, to be ordered, in order or in excess.
 *
 * Units   units; the result is a text.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(onHand, position, safetyStock, reorderPoint, orderQuantity), belowMinimum(safetyStock, reorderPoint, orderQuantity).
 * Accepts negative onHand: a book balance below zero.
 * Accepts negative position: more is owed than there is.
 * Accepts zero: nothing on hand is out.
 */
export const calculator = defineCalculator({
  id: 'STOCKSTATUS',
  group: 'inventory',
  title: { en: 'Stock status', zh: '库存状态' },
  summary: { en: 'Whether an item is out, at risk, to be ordered, in order or in excess.', zh: '物料状态：缺货、有缺货风险、应订货、正常或超储。' },
  inputs: {
    onHand: units({ en: 'On hand', zh: '现有库存' }),
    position: units({ en: 'Inventory position', zh: '库存头寸' }),
    safetyStock: units({ en: 'Safety stock', zh: '安全库存' }, { minimum: 0 }),
    reorderPoint: units({ en: 'Reorder point', zh: '再订货点' }, { minimum: 0 }),
    orderQuantity: units({ en: 'Order quantity', zh: '订货量' }, { minimum: 0 }),
  },
  result: { label: { en: 'Status', zh: '状态' }, unit: null },
  formula: { en: 'OUT: on hand ≤ 0; AT RISK: on hand < safety stock; ORDER: position < reorder point; EXCESS: position > reorder point + order quantity; otherwise OK', zh: '缺货：现有 ≤ 0；有风险：现有 < 安全库存；应订货：头寸 < 再订货点；超储：头寸 > 再订货点 + 订货量；其余正常' },
  excel: null,
  source: { en: 'Stock status words of planning programs such as Netstock.', zh: 'Netstock 等计划软件的库存状态。' },
  convention: { en: 'The first that holds is shown.', zh: '显示首个成立的状态。' },
  examples: [
    {
      inputs: { onHand: 80, position: 80, safetyStock: 100, reorderPoint: 300, orderQuantity: 500 },
      result: { en: 'AT RISK', zh: '有风险' },
      steps: { en: '80 < 100: AT RISK', zh: '80 < 100：有风险' },
    },
  ],
  errors: [],
  compute({ onHand, position, safetyStock, reorderPoint, orderQuantity }) {
    if (onHand <= 0) return { en: 'OUT', zh: '缺货' };
    if (onHand < safetyStock) return { en: 'AT RISK', zh: '有风险' };
    if (position < reorderPoint) return { en: 'ORDER', zh: '应订货' };
    return position > reorderPoint + orderQuantity ? { en: 'EXCESS', zh: '超储' } : { en: 'OK', zh: '正常' };
  },
});
