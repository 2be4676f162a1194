import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { series } from '../readers';

/**
 * Quantity times unit cost of all items together.
 *
 * Units   units, currency per unit; the result in currency.
 * Shapes  quantities, unitCosts: a row or a column; the result is one value.
 * Errors  lengthsDiffer(unitCosts), notANumber(quantities, unitCosts), belowMinimum(quantities, unitCosts), tooFew(quantities, unitCosts).
 * Accepts zero: nothing there has no value.
 */
export const calculator = defineCalculator({
  id: 'INVENTORYVALUE',
  group: 'inventory',
  title: { en: 'Inventory value', zh: '存货金额' },
  summary: { en: 'Quantity times unit cost of all items together.', zh: '全部物料数量乘单价之和。' },
  inputs: {
    quantities: series({ en: 'Quantities', zh: '各物料数量' }, { en: 'units', zh: '件（计量单位）' }, 1, { minimum: 0 }),
    unitCosts: series({ en: 'Unit costs', zh: '单位成本' }, { en: 'currency per unit', zh: '元/件' }, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Value', zh: '金额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'value = Σ quantity × unit cost', zh: '金额 = Σ 数量 × 单位成本' },
  excel: 'SUMPRODUCT(quantities,unit_costs)',
  source: { en: 'Standard definition.', zh: '通行定义。' },
  convention: { en: 'At cost.', zh: '按成本。' },
  examples: [
    {
      inputs: { quantities: [1_000, 500], unitCosts: [120, 154] },
      result: 197000,
      steps: { en: '120,000 + 77,000 = 197,000', zh: '120,000 + 77,000 = 197,000' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'unitCosts' }],
  compute({ quantities, unitCosts }) {
    sameLength(unitCosts, quantities, 'unitCosts');
    return sum(quantities.map((quantity, item) => quantity * unitCosts[item]!));
  },
});
