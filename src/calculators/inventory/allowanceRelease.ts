import { defineCalculator } from '../define';
import { CalcError, divide } from '../errors';
import { money, units } from '../readers';

/**
 * Part of a write-down allowance that goes with the quantity sold.
 *
 * Units   currency, units; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  partAboveWhole(sold), divisionByZero(quantity), notANumber(allowance, sold, quantity), belowMinimum(allowance, sold, quantity).
 */
export const calculator = defineCalculator({
  id: 'NRVRELEASE',
  group: 'inventory',
  title: { en: 'Allowance released by sale', zh: '随销售转销的跌价准备' },
  summary: { en: 'Part of a write-down allowance that goes with the quantity sold.', zh: '随已售数量转销的存货跌价准备。' },
  inputs: {
    allowance: money({ en: 'Allowance before the sale', zh: '销售前跌价准备' }, { minimum: 0 }),
    sold: units({ en: 'Quantity sold', zh: '已售数量' }, { minimum: 0 }),
    quantity: units({ en: 'Quantity before the sale', zh: '销售前数量' }, { minimum: 0 }),
  },
  result: { label: { en: 'Released', zh: '转销金额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'released = allowance × quantity sold ÷ quantity before', zh: '转销 = 跌价准备 × 已售数量 ÷ 销售前数量' },
  excel: 'allowance*sold/quantity',
  source: { en: 'IAS 2, 34; in China CAS 1, application guidance.', zh: 'IAS 2 第 34 段；企业会计准则第1号应用指南。' },
  convention: { en: 'Released by sale it lowers the cost of sales; it is no reversal.', zh: '转销冲减销售成本，不是转回。' },
  examples: [
    {
      inputs: { allowance: 1_000, sold: 30, quantity: 100 },
      result: 300,
      steps: { en: '1,000 × 30 ÷ 100 = 300', zh: '1,000 × 30 ÷ 100 = 300' },
    },
  ],
  errors: [{ code: 'partAboveWhole', input: 'sold' }, { code: 'divisionByZero', input: 'quantity' }],
  compute({ allowance, sold, quantity }) {
    if (sold > quantity) throw new CalcError('partAboveWhole', 'sold', { found: sold, limit: quantity });
    return divide(allowance * sold, quantity, 'quantity');
  },
});
