import { day, defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { choice, dateList, optional, series } from '../readers';
import { daysStatistic, lateStatistic } from './daysLate/statistic';

/**
 * How many days after the due date customers pay, over paid invoices: weighted mean, median or 80th percentile.
 *
 * Units   dates; amounts in one currency; the result in days.
 * Shapes  dueDates, paidDates, amounts: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(amounts), lengthsDiffer(paidDates, amounts), notADate(dueDates, paidDates), notANumber(amounts), belowMinimum(amounts), tooFew(amounts), notAChoice(statistic, early).
 * Accepts zero amounts: an item of no amount weighs nothing; amounts that are all 0 are refused.
 */
export const calculator = defineCalculator({
  id: 'DAYSLATE',
  group: 'receivables',
  title: { en: 'Days late', zh: '付款逾期天数' },
  summary: { en: 'How many days after the due date customers pay, over paid invoices: weighted mean, median or 80th percentile.', zh: '客户在到期日之后多少天付款，按已付款发票统计：加权平均、中位数或 80 分位数。' },
  inputs: {
    dueDates: dateList({ en: 'Due dates', zh: '到期日' }),
    paidDates: dateList({ en: 'Payment dates', zh: '付款日期' }, { en: 'A partial payment is an item of its own.', zh: '分次付款各为一笔。' }),
    amounts: optional(series({ en: 'Amounts paid', zh: '付款金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }), { en: 'every item counts the same', zh: '各笔权重相同' }),
    statistic: lateStatistic,
    early: choice(
      { en: 'Payment before the due date', zh: '提前付款' },
      [
        { id: 'NEGATIVE', label: { en: 'counts as days early', zh: '计为负天数' }, aliases: [] },
        { id: 'ZERO', label: { en: 'counts as on time', zh: '计为零' }, aliases: ['0'] },
      ],
      'NEGATIVE',
    ),
  },
  result: { label: { en: 'Days late', zh: '逾期天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'days late of an item = payment date − due date\nweighted mean = Σ amount × days late ÷ Σ amount', zh: '每笔逾期天数 = 付款日期 − 到期日\n加权平均 = Σ 金额 × 逾期天数 ÷ Σ 金额' },
  excel: null,
  source: { en: 'Usual measure of payment behaviour; single items as in the IBM Watson data set of invoices (DaysLate).', zh: '付款行为的通行指标；单笔定义与 IBM Watson 发票数据集（DaysLate）一致。' },
  convention: { en: 'Paid before the due date is a negative number of days unless you choose to count it as on time. Weighted by amounts; median and 80th percentile take every item once (PERCENTILE.INC).', zh: '提前付款为负天数，可改为按零计。平均数按金额加权；中位数和 80 分位数各笔计一次（同 PERCENTILE.INC）。' },
  examples: [
    {
      inputs: { dueDates: [day(2026, 3, 1), day(2026, 3, 1)], paidDates: [day(2026, 3, 11), day(2026, 2, 27)], amounts: [300, 100] },
      result: 7,
      steps: { en: '(300 × 10 + 100 × (−2)) ÷ 400 = 7 days', zh: '（300 × 10 + 100 ×（−2））÷ 400 = 7 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'amounts' }, { code: 'lengthsDiffer', input: 'paidDates' }, { code: 'lengthsDiffer', input: 'amounts' }],
  compute({ dueDates, paidDates, amounts, statistic, early }) {
    sameLength(paidDates, dueDates, 'paidDates');
    if (amounts !== null) sameLength(amounts, dueDates, 'amounts');
    const late = paidDates.map((paid, item) => paid - dueDates[item]!);
    const found = daysStatistic(early === 'ZERO' ? late.map((one) => Math.max(0, one)) : late, amounts, statistic);
    if (found === null) throw new CalcError('divisionByZero', 'amounts');
    return found;
  },
});
