import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { money } from '../readers';

/**
 * What a customer could owe if nothing more were paid: open items, deliveries, orders and notes less deposits.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(open, delivered, orders, notes, deposits), belowMinimum(delivered, orders, notes, deposits).
 * Accepts negative open: an advance of the customer.
 * Accepts zero: a customer that owes nothing.
 */
export const calculator = defineCalculator({
  id: 'CREDITEXPOSURE',
  group: 'receivables',
  title: { en: 'Credit exposure', zh: '信用占用' },
  summary: { en: 'What a customer could owe if nothing more were paid: open items, deliveries, orders and notes less deposits.', zh: '客户在不再付款时可能欠付的金额：未收款、已发货未开票、在手订单和票据，减保证金。' },
  inputs: {
    open: money({ en: 'Open receivables', zh: '未收应收账款' }, { hint: { en: 'Less what is paid but not applied.', zh: '减未核销收款。' } }),
    delivered: money({ en: 'Delivered, not invoiced', zh: '已发货未开票' }, { minimum: 0, fallback: 0 }),
    orders: money({ en: 'Open orders', zh: '在手订单' }, { minimum: 0, fallback: 0 }),
    notes: money({ en: 'Commercial notes not yet due', zh: '未到期商业承兑汇票' }, { minimum: 0, fallback: 0 }),
    deposits: money({ en: 'Deposits', zh: '保证金' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Exposure', zh: '信用占用' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'exposure = open + delivered + orders + notes − deposits', zh: '信用占用 = 未收应收账款 + 已发货未开票 + 在手订单 + 未到期商业承兑汇票 − 保证金' },
  excel: 'open+delivered+orders+notes-deposits',
  source: { en: 'Credit management of Microsoft Dynamics 365 Finance (balance, delivery notes, open orders).', zh: 'Microsoft Dynamics 365 Finance 信用管理（余额、发货单、未结订单）。' },
  convention: { en: 'Leave out what your company does not count. Bank acceptances are usually left out, commercial acceptances are not.', zh: '贵公司不计入的项目可省略。银行承兑汇票通常不计，商业承兑汇票计入。' },
  examples: [
    {
      inputs: { open: 500_000, delivered: 80_000, orders: 120_000, notes: 0, deposits: 50_000 },
      result: 650000,
      steps: { en: '500,000 + 80,000 + 120,000 + 0 − 50,000 = 650,000', zh: '500,000 + 80,000 + 120,000 + 0 − 50,000 = 650,000' },
    },
  ],
  errors: [],
  compute: ({ open, delivered, orders, notes, deposits }) => sum([open, delivered, orders, notes, -deposits]),
});
