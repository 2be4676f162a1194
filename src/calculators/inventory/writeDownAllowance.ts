import { defineCalculator } from '../define';
import { money, units } from '../readers';

/**
 * Allowance that brings stock from cost down to net realisable value.
 *
 * Units   units, currency per unit; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(quantity, unitCost, netRealisableValue), belowMinimum(quantity, unitCost).
 * Accepts negative netRealisableValue: disposal costs more than it brings.
 * Accepts zero: no stock needs no allowance.
 */
export const calculator = defineCalculator({
  id: 'NRVALLOWANCE',
  group: 'inventory',
  title: { en: 'Required write-down allowance', zh: '应有存货跌价准备' },
  summary: { en: 'Allowance that brings stock from cost down to net realisable value.', zh: '使存货由成本降至可变现净值所需的跌价准备。' },
  inputs: {
    quantity: units({ en: 'Quantity', zh: '结存数量' }, { minimum: 0 }),
    unitCost: money({ en: 'Cost of a unit', zh: '单位成本' }, { minimum: 0 }),
    netRealisableValue: money({ en: 'Net realisable value of a unit', zh: '单位可变现净值' }),
  },
  result: { label: { en: 'Required allowance', zh: '应有跌价准备' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'allowance = quantity × (cost − net realisable value), at least 0', zh: '跌价准备 = 数量 ×（单位成本 − 单位可变现净值），不小于 0' },
  excel: 'quantity*MAX(0,unit_cost-net_realisable_value)',
  source: { en: 'IAS 2, 9 and 28–33; in China CAS 1, articles 15–19.', zh: 'IAS 2 第 9、28–33 段；企业会计准则第1号第十五至十九条。' },
  convention: { en: 'Item by item; groups only for many cheap or related items. Material is not written down when its product sells at or above cost.', zh: '逐项计提，数量多、单价低或相关的存货可合并。用于生产的材料，产成品不低于成本时不计提。' },
  examples: [
    {
      inputs: { quantity: 100, unitCost: 50, netRealisableValue: 40 },
      result: 1000,
      steps: { en: '100 × (50 − 40) = 1,000', zh: '100 ×（50 − 40）= 1,000' },
    },
  ],
  errors: [],
  compute: ({ quantity, unitCost, netRealisableValue }) => quantity * Math.max(0, unitCost - netRealisableValue),
});
