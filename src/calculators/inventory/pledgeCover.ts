import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money, units } from '../readers';

/**
 * Loan for each unit of today’s value of pledged stock; a margin call comes when it exceeds what was agreed.
 *
 * Units   currency, units; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(price), notANumber(loan, quantity, price), belowMinimum(loan, quantity, price).
 */
export const calculator = defineCalculator({
  id: 'PLEDGELTV',
  group: 'inventory',
  title: { en: 'Loan to value of a pledge', zh: '质押率' },
  summary: { en: 'Loan for each unit of today’s value of pledged stock; a margin call comes when it exceeds what was agreed.', zh: '贷款占质押物现值的比例，超过约定即须追加。' },
  inputs: {
    loan: money({ en: 'Loan', zh: '贷款余额' }, { minimum: 0 }),
    quantity: units({ en: 'Quantity pledged', zh: '质押数量' }, { minimum: 0 }),
    price: money({ en: 'Price today', zh: '当前单价' }, { minimum: 0 }),
  },
  result: { label: { en: 'Loan to value', zh: '质押率' }, unit: { en: 'share, 0.5 = 50%', zh: '比例，0.5 = 50%' } },
  formula: { en: 'loan to value = loan ÷ (quantity × price)', zh: '质押率 = 贷款 ÷（数量 × 单价）' },
  excel: 'loan/(quantity*price)',
  source: { en: 'Pledge of goods, usual covenant.', zh: '动产质押的通行约定。' },
  convention: { en: 'At market price, not at cost.', zh: '按市价而非成本。' },
  examples: [
    {
      inputs: { loan: 350_000, quantity: 1_000, price: 500 },
      result: 0.7,
      steps: { en: '350,000 ÷ (1,000 × 500) = 0.7', zh: '350,000 ÷（1,000 × 500）= 0.7' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'price' }],
  compute: ({ loan, quantity, price }) => divide(loan, quantity * price, 'price'),
});
