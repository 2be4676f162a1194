import { orderQuantity } from './planning/orders';
import { defineCalculator } from '../define';
import { optional, units } from '../readers';

/**
 * Quantity to order, with minimum, multiple and maximum.
 *
 * Units   every quantity in the same units.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(minimum, multiple, maximum).
 * Accepts negative position: more is owed than there is.
 * Accepts negative target: a target may allow backorders.
 * Accepts zero: nothing there and nothing wanted orders nothing.
 */
export const calculator = defineCalculator({
  id: 'ORDERQTY',
  group: 'inventory',
  title: { en: 'Order quantity', zh: '建议订货量' },
  summary: {
    en: 'What to order to come from the inventory position to the target, within minimum order quantity and multiple.',
    zh: '从当前库存位置补到目标库存应订的数量，按最小起订量和包装倍数取整。',
  },
  inputs: {
    position: units({ en: 'Inventory position', zh: '库存位置' }, {
      hint: { en: 'On hand and on order, less backorders and reservations.', zh: '现有库存 + 在途 − 欠货 − 预留。' },
    }),
    target: units({ en: 'Target level', zh: '目标库存' }),
    minimum: units({ en: 'Minimum order quantity', zh: '最小起订量' }, { minimum: 0, fallback: 0 }),
    multiple: units({ en: 'Order multiple', zh: '包装倍数' }, { minimum: 0, fallback: 0 }),
    maximum: optional(units({ en: 'Maximum stock', zh: '最高库存' }, { minimum: 0 }), { en: 'no maximum', zh: '不设上限' }),
  },
  result: { label: { en: 'Order quantity', zh: '建议订货量' }, unit: { en: 'units', zh: '件' } },
  formula: {
    en: 'missing = target − position; 0 if nothing is missing\norder quantity = missing, at least the minimum, then up to the next multiple',
    zh: '缺口 = 目标库存 − 库存位置；无缺口时为 0\n订货量 = 缺口，不低于最小起订量，再向上取整到包装倍数',
  },
  excel: null,
  source: { en: 'Usual order of the rules in planning systems; none of them changes another silently.', zh: '计划系统通行的取整顺序；各规则不会悄悄互相改动。' },
  convention: {
    en: 'Minimum before multiple. Stock above its maximum keeps the order and is told.',
    zh: '先满足最小起订量，再按包装倍数取整。若因此超过最高库存，订货量不变并给出提示。',
  },
  examples: [
    {
      inputs: { position: 400, target: 1000, minimum: 500, multiple: 144 },
      result: 720,
      steps: {
        en: '1,000 − 400 = 600, above the minimum of 500; up to 5 × 144 = 720 units',
        zh: '1,000 − 400 = 600，高于最小起订量 500；取 5 × 144 = 720 件',
      },
    },
  ],
  errors: [],
  compute({ position, target, minimum, multiple, maximum }, warn) {
    const quantity = orderQuantity(position, target, minimum, multiple);
    if (maximum !== null && quantity > 0 && position + quantity > maximum) warn('orderAboveMaximum');
    return quantity;
  },
});
