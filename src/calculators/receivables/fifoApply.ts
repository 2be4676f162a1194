import { ExactSum } from '../../math/sum';
import { defineCalculator } from '../define';
import { series } from '../readers';
import { openByOldestFirst } from './fifoOpen/oldestFirst';

/**
 * What is left open of each item when receipts and credits pay the oldest first.
 *
 * Units   amounts in one currency; so is the result.
 * Shapes  openAmounts, credits: a row or a column; the result lies as openAmounts.
 * Errors  notANumber(openAmounts, credits), belowMinimum(openAmounts, credits), tooFew(openAmounts, credits).
 * Accepts zero openAmounts: an item that is paid already.
 * Accepts lengths credits: receipts are as many as there were, whatever the number of items.
 */
export const calculator = defineCalculator({
  id: 'FIFOAPPLY',
  group: 'receivables',
  title: { en: 'Receipts applied, oldest first', zh: '收款按先进先出核销' },
  summary: { en: 'What is left open of each item when receipts and credits pay the oldest first.', zh: '收款和红字按先进先出核销后，每笔款项的未收金额。' },
  inputs: {
    openAmounts: series({ en: 'Open amounts, oldest first', zh: '未收金额（由早到晚）' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
    credits: series({ en: 'Receipts and credit notes', zh: '收款和红字' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0, hint: { en: 'As positive amounts.', zh: '填正数。' } }),
  },
  result: { label: { en: 'Open amount of each item', zh: '每笔未收金额' }, unit: { en: 'currency', zh: '元（同一币种）' }, along: 'openAmounts' },
  formula: { en: 'credits pay item after item, the oldest first;\nopen = amount − what was paid of it, at least 0', zh: '收款自最早一笔起依次核销；\n未收金额 = 金额 − 已核销金额，且不小于 0' },
  excel: null,
  source: { en: 'Common practice for receipts that name no invoice; ERPNext’s accounts receivable report sets receipts and credit notes against terms of payment in the same order.', zh: '未指定发票的收款按先进先出核销的通行做法；ERPNext 应收账款报表以同样顺序冲销。' },
  convention: { en: 'Credits beyond all items leave everything paid; the rest is an advance and stands nowhere here.', zh: '收款超出合计时各笔均已收清，多出部分为预收，不在此列示。' },
  examples: [
    {
      inputs: { openAmounts: [[60], [100], [40]], credits: [[40], [100]] },
      result: [[0], [20], [40]],
      steps: { en: '40 + 100 = 140: 60 of the first, 80 of the second; 100 − 80 = 20 stay open', zh: '40 + 100 = 140：第一笔 60，第二笔 80；100 − 80 = 20 仍未收' },
    },
  ],
  errors: [],
  compute({ openAmounts, credits }, warn) {
    const total = new ExactSum().addAll(openAmounts).addAll(credits.map((credit) => -credit)).value;
    if (total < 0) warn('creditsLeft');
    return [...openByOldestFirst(openAmounts, total).open];
  },
});
