import { defineCalculator } from '../define';
import { CalcError, divide } from '../errors';
import { money } from '../readers';

/**
 * Share of what was due to suppliers in a week that was paid.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  partAboveWhole(paid), divisionByZero(due), notANumber(paid, due), belowMinimum(paid, due).
 */
export const calculator = defineCalculator({
  id: 'PAYMENTPROGRESS',
  group: 'payables',
  title: { en: 'Payment progress', zh: '供应商付款进度' },
  summary: { en: 'Share of what was due to suppliers in a week that was paid.', zh: '本周到期应付供应商款项中已支付的比例。' },
  inputs: {
    paid: money({ en: 'Paid of it', zh: '已支付' }, { minimum: 0 }),
    due: money({ en: 'Due in the week', zh: '本周到期' }, { minimum: 0 }),
  },
  result: { label: { en: 'Progress', zh: '付款进度' }, unit: { en: 'share, 0.9 = 90%', zh: '比例，0.9 = 90%' } },
  formula: { en: 'progress = paid ÷ due', zh: '付款进度 = 已支付 ÷ 到期' },
  excel: 'paid/due',
  source: { en: 'Weekly indicator set by your company.', zh: '贵公司规定的周指标。' },
  convention: { en: 'Only payments of items that were due in the week count.', zh: '只计本周到期款项的付款。' },
  examples: [
    {
      inputs: { paid: 450_000, due: 500_000 },
      result: 0.9,
      steps: { en: '450,000 ÷ 500,000 = 0.9', zh: '450,000 ÷ 500,000 = 0.9' },
    },
  ],
  errors: [{ code: 'partAboveWhole', input: 'paid' }, { code: 'divisionByZero', input: 'due' }],
  compute({ paid, due }) {
    if (paid > due) throw new CalcError('partAboveWhole', 'paid', { found: paid, limit: due });
    return divide(paid, due, 'due');
  },
});
