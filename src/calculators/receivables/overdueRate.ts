import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide, sameLength } from '../errors';
import { days, series } from '../readers';

/**
 * Share of open receivables that are past due, or past due by more than so many days.
 *
 * Units   amounts in one currency, ages in days; the result is a share.
 * Shapes  amounts, daysPastDue: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(amounts), lengthsDiffer(daysPastDue), notANumber(amounts, daysPastDue, beyond), tooFew(amounts, daysPastDue), belowMinimum(beyond).
 * Accepts negative amounts: credit notes stand among open items.
 * Accepts negative daysPastDue: not yet due.
 */
export const calculator = defineCalculator({
  id: 'OVERDUERATE',
  group: 'receivables',
  title: { en: 'Overdue rate', zh: '逾期率' },
  summary: { en: 'Share of open receivables that are past due, or past due by more than so many days.', zh: '未收应收账款中已逾期的占比，或逾期超过若干天的占比。' },
  inputs: {
    amounts: series({ en: 'Open amounts', zh: '未收金额' }, { en: 'currency', zh: '元（同一币种）' }),
    daysPastDue: series({ en: 'Days past due', zh: '逾期天数' }, { en: 'days', zh: '天' }, 1, { hint: { en: 'As-of date less due date; negative when not yet due.', zh: '截止日期减到期日；未到期为负数。' } }),
    beyond: days({ en: 'Count what is late by more than', zh: '逾期超过' }, { minimum: 0, fallback: 0 }),
  },
  result: { label: { en: 'Overdue rate', zh: '逾期率' }, unit: { en: 'share, 0.08 = 8%', zh: '比例，0.08 = 8%' } },
  formula: { en: 'overdue rate = Σ open amounts with days past due > limit ÷ Σ open amounts', zh: '逾期率 = Σ 逾期天数超过界限的未收金额 ÷ Σ 未收金额' },
  excel: 'SUMPRODUCT(amounts*(days_past_due>beyond))/SUM(amounts)',
  source: { en: 'Usual quality ratio of receivables management.', zh: '应收账款管理的通行质量指标。' },
  convention: { en: 'By value, of gross open items. Give only positive items: credits and unapplied receipts among them lower both sides. With 90 it is the share over 90 days. Due today is not overdue.', zh: '按金额、以未收原值计算。建议只列正数款项：红字和未核销收款会同时减少分子和分母。界限填 90 即为逾期 90 天以上占比。当天到期不算逾期。' },
  examples: [
    {
      inputs: { amounts: [600, 300, 100], daysPastDue: [-10, 5, 95] },
      result: 0.4,
      steps: { en: '(300 + 100) ÷ 1,000 = 0.4', zh: '（300 + 100）÷ 1,000 = 0.4' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'amounts' }, { code: 'lengthsDiffer', input: 'daysPastDue' }],
  compute({ amounts, daysPastDue, beyond }) {
    sameLength(daysPastDue, amounts, 'daysPastDue');
    return divide(sum(amounts.filter((_, item) => daysPastDue[item]! > beyond)), sum(amounts), 'amounts');
  },
});
