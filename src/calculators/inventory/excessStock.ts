import { defineCalculator } from '../define';
import { money, units } from '../readers';

/**
 * Stock beyond the reorder point and one order, in money.
 *
 * Units   units, currency per unit; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(position, reorderPoint, orderQuantity, unitCost), belowMinimum(reorderPoint, orderQuantity, unitCost).
 * Accepts negative position: more is owed than there is.
 * Accepts zero: no stock is no excess.
 */
export const calculator = defineCalculator({
  id: 'EXCESS',
  group: 'inventory',
  title: { en: 'Excess stock', zh: '超储' },
  summary: { en: 'Stock beyond the reorder point and one order, in money.', zh: '超过再订货点加一次订货量的库存金额。' },
  inputs: {
    position: units({ en: 'Inventory position', zh: '库存头寸' }, { hint: { en: 'On hand plus on order less backorders and reserved.', zh: '现有加在途，减欠单和预留。' } }),
    reorderPoint: units({ en: 'Reorder point', zh: '再订货点' }, { minimum: 0 }),
    orderQuantity: units({ en: 'Order quantity', zh: '订货量' }, { minimum: 0 }),
    unitCost: money({ en: 'Cost of a unit', zh: '单位成本' }, { minimum: 0, fallback: 1, hint: { en: 'Leave out for units.', zh: '省略时结果为数量。' } }),
  },
  result: { label: { en: 'Excess', zh: '超储金额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'excess = (position − reorder point − order quantity), at least 0, × cost of a unit', zh: '超储 =（库存头寸 − 再订货点 − 订货量，不小于 0）× 单位成本' },
  excel: 'MAX(0,position-reorder_point-order_quantity)*unit_cost',
  source: { en: 'Order-up-to logic of min/max planning.', zh: '最高最低库存控制原理。' },
  convention: { en: 'Against what is needed until the order after next. A horizon in days is another way: on hand less demand of that time.', zh: '以最高库存为界。也可按天数界定：现有库存减该期间需求。' },
  examples: [
    {
      inputs: { position: 1_500, reorderPoint: 400, orderQuantity: 600, unitCost: 12 },
      result: 6000,
      steps: { en: '(1,500 − 400 − 600) × 12 = 6,000', zh: '（1,500 − 400 − 600）× 12 = 6,000' },
    },
  ],
  errors: [],
  compute: ({ position, reorderPoint, orderQuantity, unitCost }) => Math.max(0, position - reorderPoint - orderQuantity) * unitCost,
});
