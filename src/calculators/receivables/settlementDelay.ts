import { nextWorkday } from '../../math/workdays';
import { day, defineCalculator } from '../define';
import { date, dateList, days, optional } from '../readers';

/**
 * Day on which an open item is likely to be paid: due date and usual delay, moved to the next workday.
 *
 * Units   dates, days; the result is a date.
 * Shapes  holidays: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  notADate(due, asOf, holidays), notANumber(daysLate, roll), aboveMaximum(daysLate, roll), belowMinimum(roll).
 * Accepts negative daysLate: a customer that pays early.
 * Accepts zero: paid on the due date.
 */
export const calculator = defineCalculator({
  id: 'EXPECTEDRECEIPT',
  group: 'receivables',
  title: { en: 'Expected receipt date', zh: '预计收款日' },
  summary: { en: 'Day on which an open item is likely to be paid: due date and usual delay, moved to the next workday.', zh: '某笔款项的预计收款日：到期日加通常延迟，顺延至下一工作日。' },
  inputs: {
    due: date({ en: 'Due date', zh: '到期日' }),
    daysLate: days({ en: 'Usual days late', zh: '通常逾期天数' }, { maximum: 36_500, hint: { en: 'Median days late of the customer; negative when it pays early.', zh: '客户逾期天数的中位数；提前付款为负数。' } }),
    asOf: date({ en: 'As-of date', zh: '截止日期' }),
    roll: days({ en: 'Days from the as-of date when already past', zh: '已过期时顺延天数' }, { minimum: 0, maximum: 36_500, fallback: 7 }),
    holidays: optional(dateList({ en: 'Holidays', zh: '节假日' }), { en: 'weekends only', zh: '仅周末' }),
  },
  result: { label: { en: 'Expected receipt', zh: '预计收款日' }, unit: { en: 'date', zh: '日期' }, format: 'date' },
  formula: { en: 'expected = due date + days late; if that is not after the as-of date: as-of date + roll; then the next workday', zh: '预计收款日 = 到期日 + 逾期天数；不晚于截止日期时为截止日期 + 顺延天数；再顺延至工作日' },
  excel: 'WORKDAY(IF(INT(due)+INT(days_late)>INT(as_of),INT(due)+INT(days_late),INT(as_of)+INT(roll))-1,1,holidays)',
  source: { en: 'Timing of receipts in 13-week cash forecasts.', zh: '13 周现金预测中的收款时点。' },
  convention: { en: 'Part of a day is dropped. Saturday and Sunday are no workdays; in China give the official holidays. Exclude disputed items from the forecast.', zh: '不足一天的部分舍去。周六、周日不是工作日；请填写法定节假日。有争议款项不应列入预测。' },
  examples: [
    {
      inputs: { due: day(2026, 11, 20), daysLate: 8, asOf: day(2026, 11, 21) },
      result: day(2026, 11, 30),
      steps: { en: '20 November + 8 = 28 November, a Saturday: Monday 30 November 2026 (46356)', zh: '11月20日 + 8 = 11月28日（星期六）：11月30日星期一（46356）' },
    },
  ],
  errors: [],
  compute({ due, daysLate, asOf, roll, holidays }) {
    const expected = due + Math.floor(daysLate);
    return nextWorkday(expected > asOf ? expected : asOf + Math.floor(roll), holidays ?? []);
  },
});
