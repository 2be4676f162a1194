import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { units } from '../readers';

/**
 * What a supplier should deliver now: up to the maximum when stock is at or below the minimum.
 *
 * Units   units; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  belowMinimum(maximum, minimum), notANumber(stock, minimum, maximum).
 * Accepts negative stock: more is owed than there is.
 * Accepts zero: an empty place is filled.
 */
export const calculator = defineCalculator({
  id: 'VMIORDER',
  group: 'inventory',
  title: { en: 'Delivery of vendor-managed stock', zh: 'VMI 补货量' },
  summary: { en: 'What a supplier should deliver now: up to the maximum when stock is at or below the minimum.', zh: '供应商当前应补货的数量：库存不高于下限时补至上限。' },
  inputs: {
    stock: units({ en: 'On hand and in transit', zh: '现有加在途' }),
    minimum: units({ en: 'Minimum', zh: '最低库存' }, { minimum: 0 }),
    maximum: units({ en: 'Maximum', zh: '最高库存' }, { minimum: 0 }),
  },
  result: { label: { en: 'Delivery', zh: '补货量' }, unit: { en: 'units', zh: '件' } },
  formula: { en: 'delivery = maximum − stock when stock ≤ minimum, otherwise 0', zh: '库存 ≤ 最低库存时补货量 = 最高库存 − 库存，否则为 0' },
  excel: 'IF(stock<=minimum,maximum-stock,0)',
  source: { en: 'Min/max control of vendor-managed inventory.', zh: 'VMI 最高最低库存控制。' },
  convention: { en: 'Exactly at the minimum is delivered.', zh: '恰等于下限时补货。' },
  examples: [
    {
      inputs: { stock: 900, minimum: 1_182, maximum: 1_882 },
      result: 982,
      steps: { en: '900 ≤ 1,182: 1,882 − 900 = 982', zh: '900 ≤ 1,182：1,882 − 900 = 982' },
    },
  ],
  errors: [{ code: 'belowMinimum', input: 'maximum' }],
  compute({ stock, minimum, maximum }) {
    if (maximum < minimum) throw new CalcError('belowMinimum', 'maximum', { limit: minimum, found: maximum });
    return stock <= minimum ? maximum - stock : 0;
  },
});
