import { defineCalculator } from '../define';
import { choice, money, series } from '../readers';
import { openByOldestFirst } from './fifoOpen/oldestFirst';

export { openByOldestFirst } from './fifoOpen/oldestFirst';
export type { OldestFirst } from './fifoOpen/oldestFirst';

/**
 * What is open of each invoice of one customer when receipts pay the oldest invoice first.
 *
 * Units   invoices and balance in one currency; so is the result.
 * Shapes  invoices: n cells, oldest first; balance, rest: one cell; the result has the n cells of the invoices, n + 1 with the rest.
 * Errors  notANumber(invoices, balance), gapInList(invoices), notOneCell(balance, rest).
 * Accepts negative invoices: a credit note.
 * Accepts negative balance: an advance.
 * Accepts zero: a customer that owes nothing.
 */
export const calculator = defineCalculator({
  id: 'FIFOOPEN',
  group: 'receivables',
  title: { en: 'Open amounts, oldest first', zh: '先进先出未收金额' },
  summary: {
    en: 'What is open of each invoice of a customer when receipts are set against the oldest invoice first.',
    zh: '收款按先进先出冲销最早的发票时，某客户每张发票的未收金额。',
  },
  inputs: {
    invoices: series({ en: 'Invoices, oldest first', zh: '发票金额（由早到晚）' }, { en: 'currency', zh: '元（同一币种）' }),
    balance: money({ en: 'Balance of the customer', zh: '客户余额' }, {
      hint: { en: 'Invoices less receipts and credit notes, up to the as-of date.', zh: '截至截止日期，发票减去收款和红字发票后的余额。' },
    }),
    rest: choice(
      { en: 'One more cell with the rest', zh: '是否另列差额' },
      [
        { id: 'NO', label: { en: 'no', zh: '否' }, aliases: ['FALSE', '0'] },
        { id: 'YES', label: { en: 'yes', zh: '是' }, aliases: ['TRUE', '1'] },
      ],
      'NO',
    ),
  },
  result: { label: { en: 'Open amount of each invoice', zh: '每张发票的未收金额' }, unit: { en: 'currency', zh: '元（同一币种）' }, along: 'invoices' },
  formula: {
    en: 'from the newest invoice back:\nopen = the smaller of the invoice and the balance less all newer invoices, at least 0\nrest = balance − all open amounts',
    zh: '自最近一张发票起倒推：\n未收金额 = 发票金额与（客户余额 − 更晚的发票合计）中的较小者，且不小于 0\n差额 = 客户余额 − 未收金额合计',
  },
  excel: null,
  source: {
    en: 'Common practice for receipts that name no invoice (first in, first out); ERPNext’s accounts receivable report sets receipts and credit notes against terms of payment in the same order.',
    zh: '未指定发票的收款按先进先出冲销的通行做法；ERPNext 应收账款报表以同样顺序冲销收款和红字。',
  },
  convention: {
    en: 'A balance below 0 leaves nothing open. What the balance has beyond all invoices is older than they are and is put on none of them. With “yes” one more cell at the end shows the rest: above 0 it is older than the invoices, below 0 an advance, and all cells add up to the balance. Credit notes among the invoices are not open; the balance holds them already.',
    zh: '余额为负时各发票均已收清。余额超出发票合计的部分早于所列发票，不计入任何一张。填“是”时末尾另列一格差额：正数早于所列发票，负数为预收，各格合计等于客户余额。发票中的红字不作未收，余额已将其扣除。',
  },
  examples: [
    {
      inputs: { invoices: [[100], [200], [150]], balance: 270 },
      result: [[0], [120], [150]],
      steps: {
        en: 'Invoiced 450, received 180. Newest: min(150, 270) = 150; then min(200, 270 − 150) = 120; then nothing is left',
        zh: '发票 450，已收 180。最近一张：min(150, 270) = 150；其次 min(200, 270 − 150) = 120；再早的已收清',
      },
    },
    {
      inputs: { invoices: [[100], [200], [150]], balance: 500, rest: 'YES' },
      result: [[100], [200], [150], [50]],
      steps: { en: '500 − (100 + 200 + 150) = 50: from before these invoices', zh: '500 − (100 + 200 + 150) = 50：早于所列发票' },
    },
  ],
  errors: [],
  compute({ invoices, balance, rest }, warn) {
    const { open, older } = openByOldestFirst(invoices, balance);
    if (rest === 'YES') return [...open, balance < 0 ? balance : older];
    if (older > 0) warn('balanceOlder');
    return [...open];
  },
});
