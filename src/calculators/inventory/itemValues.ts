import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { series } from '../readers';

/**
 * Quantity times unit cost of each item, for example to class items by value.
 *
 * Units   units, currency per unit; the result in currency.
 * Shapes  quantities, unitCosts: a row or a column; the result lies as quantities.
 * Errors  lengthsDiffer(unitCosts), notANumber(quantities, unitCosts), belowMinimum(quantities, unitCosts), tooFew(quantities, unitCosts).
 * Accepts zero: an item that is not there has no value.
 */
export const calculator = defineCalculator({
  id: 'ITEMVALUES',
  group: 'inventory',
  title: { en: 'Value of each item', zh: '各物料金额' },
  summary: { en: 'Quantity times unit cost of each item, for example to class items by value.', zh: '各物料数量乘单价，例如用于按金额分类。' },
  inputs: {
    quantities: series({ en: 'Quantities', zh: '各物料数量' }, { en: 'units', zh: '件（计量单位）' }, 1, { minimum: 0 }),
    unitCosts: series({ en: 'Unit costs', zh: '单位成本' }, { en: 'currency per unit', zh: '元/件' }, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Values', zh: '金额' }, unit: { en: 'currency', zh: '元（同一币种）' }, along: 'quantities' },
  formula: { en: 'value = quantity × unit cost', zh: '金额 = 数量 × 单位成本' },
  excel: null,
  source: { en: 'Annual usage value; Dickie, H. F. (1951): ABC Inventory Analysis Shoots for Dollars.', zh: '年耗用金额；Dickie, H. F.（1951）：ABC 库存分析。' },
  convention: { en: 'Usage of twelve months for classes, stock on hand for the inventory value.', zh: '分类用全年耗用量，存货金额用现有库存。' },
  examples: [
    {
      inputs: { quantities: [[1_000], [500]], unitCosts: [[120], [154]] },
      result: [[120000], [77000]],
      steps: { en: '1,000 × 120 = 120,000; 500 × 154 = 77,000', zh: '1,000 × 120 = 120,000；500 × 154 = 77,000' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'unitCosts' }],
  compute({ quantities, unitCosts }) {
    sameLength(unitCosts, quantities, 'unitCosts');
    return quantities.map((quantity, item) => quantity * unitCosts[item]!);
  },
});
