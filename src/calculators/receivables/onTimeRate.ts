import { sum } from '../../math/sum';
import { day, defineCalculator } from '../define';
import { divide, sameLength } from '../errors';
import { dateList, days, optional, series } from '../readers';

/**
 * Share of paid invoices, by number or by value, that were paid by the due date or within a grace period.
 *
 * Units   dates; amounts in one currency; grace in days; the result is a share.
 * Shapes  dueDates, paidDates, amounts: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(amounts), lengthsDiffer(paidDates, amounts), notADate(dueDates, paidDates), notANumber(amounts, grace), belowMinimum(amounts, grace), tooFew(amounts).
 * Accepts zero amounts: an item of no amount weighs nothing; amounts that are all 0 are refused.
 */
export const calculator = defineCalculator({
  id: 'ONTIMERATE',
  group: 'receivables',
  title: { en: 'On-time rate', zh: '按期付款率' },
  summary: { en: 'Share of paid invoices, by number or by value, that were paid by the due date or within a grace period.', zh: '在到期日或宽限期内付款的发票占比，按笔数或按金额。' },
  inputs: {
    dueDates: dateList({ en: 'Due dates', zh: '到期日' }),
    paidDates: dateList({ en: 'Payment dates', zh: '付款日期' }),
    amounts: optional(series({ en: 'Amounts', zh: '金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }), { en: 'share of the number of items', zh: '按笔数计算' }),
    grace: days({ en: 'Days of grace', zh: '宽限天数' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'On-time rate', zh: '按期付款率' }, unit: { en: 'share, 0.8 = 80%', zh: '比例，0.8 = 80%' } },
  formula: { en: 'on-time rate = items with payment date − due date ≤ grace ÷ all items', zh: '按期付款率 = 付款日期 − 到期日 ≤ 宽限天数的发票 ÷ 全部发票' },
  excel: null,
  source: { en: 'Usual measure of payment behaviour in credit management.', zh: '信用管理中付款行为的通行指标。' },
  convention: { en: 'Paid on the due date is on time; no grace unless you give it. By number of items, or by value when amounts are given.', zh: '到期日当天付款视为按期；未填宽限天数时为 0。未填金额时按笔数，填写金额时按金额。' },
  examples: [
    {
      inputs: { dueDates: [day(2026, 3, 1), day(2026, 3, 1), day(2026, 3, 1), day(2026, 3, 1)], paidDates: [day(2026, 2, 20), day(2026, 3, 1), day(2026, 3, 2), day(2026, 3, 31)] },
      result: 0.5,
      steps: { en: '2 of 4 by the due date: 2 ÷ 4 = 0.5', zh: '4 笔中 2 笔按期：2 ÷ 4 = 0.5' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'amounts' }, { code: 'lengthsDiffer', input: 'paidDates' }, { code: 'lengthsDiffer', input: 'amounts' }],
  compute({ dueDates, paidDates, amounts, grace }) {
    sameLength(paidDates, dueDates, 'paidDates');
    if (amounts !== null) sameLength(amounts, dueDates, 'amounts');
    const weights = amounts ?? dueDates.map(() => 1);
    return divide(sum(weights.filter((_, item) => paidDates[item]! - dueDates[item]! <= grace)), sum(weights), 'amounts');
  },
});
