import { ExactSum } from '../../math/sum';
import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * What is still open of an invoice or a customer.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(invoiced, received, credited).
 * Accepts negative invoiced: a red invoice.
 * Accepts negative received: a receipt that was taken back.
 * Accepts negative credited: a credit note that was cancelled.
 * Accepts zero: an invoice, receipts and credit notes may each be none.
 */
export const calculator = defineCalculator({
  id: 'OPENBALANCE',
  group: 'receivables',
  title: { en: 'Open balance', zh: '未收余额' },
  summary: { en: 'What is still open of an invoice or a customer.', zh: '发票或客户尚未收回的余额。' },
  inputs: {
    invoiced: money({ en: 'Invoiced', zh: '开票金额' }),
    received: money({ en: 'Received', zh: '已收金额' }),
    credited: money({ en: 'Credit notes', zh: '红字金额' }, { hint: { en: 'As a positive amount.', zh: '填正数。' } }),
  },
  result: { label: { en: 'Open balance', zh: '未收余额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'open balance = invoiced − received − credit notes', zh: '未收余额 = 开票金额 − 已收金额 − 红字金额' },
  excel: 'invoiced-received-credited',
  source: { en: 'Definition of an open item.', zh: '未清项的定义。' },
  convention: { en: 'Below 0 it is money of the customer: an advance or a payment too much.', zh: '负数为客户多付或预付。' },
  examples: [
    {
      inputs: { invoiced: 100, received: 99.99, credited: 0 },
      result: 0.01,
      steps: { en: '100 − 99.99 − 0 = 0.01', zh: '100 − 99.99 − 0 = 0.01' },
    },
  ],
  errors: [],
  compute: ({ invoiced, received, credited }) => new ExactSum().add(invoiced).add(-received).add(-credited).value,
});
