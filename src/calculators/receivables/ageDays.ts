import { day, defineCalculator } from '../define';
import { date } from '../readers';

/** Days from a date to the as-of date: later minus earlier, so positive when the date is past. */
export function ageDays(asOf: number, from: number): number {
  return asOf - from;
}

/**
 * Age of an item on the as-of date.
 *
 * Units   two dates; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notADate(asOf, date).
 */
export const calculator = defineCalculator({
  id: 'AGEDAYS',
  group: 'receivables',
  title: { en: 'Age in days', zh: '账龄天数' },
  summary: {
    en: 'Days from a due, invoice or posting date to the as-of date; negative when the date is still to come.',
    zh: '从到期日、开票日或入账日到截止日期的天数；日期在截止日期之后时为负数。',
  },
  inputs: {
    asOf: date({ en: 'As-of date', zh: '截止日期' }),
    date: date({ en: 'Due, invoice or posting date', zh: '起算日' }, { en: 'From the due date the result is days past due.', zh: '以到期日起算为逾期天数，以入账日起算为账龄。' }),
  },
  result: { label: { en: 'Age', zh: '天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'age = as-of date − date', zh: '天数 = 截止日期 − 起算日' },
  excel: 'INT(as_of)-INT(date)',
  source: {
    en: 'Aging criterion of Microsoft Dynamics 365 Finance, “Customer aging report” (document, due or transaction date).',
    zh: 'Microsoft Dynamics 365 Finance “客户账龄报表”的账龄标准（单据日期、到期日或交易日期）。',
  },
  convention: {
    en: 'Whole calendar days; a time of day is dropped. The first and the last day are not both counted.',
    zh: '按整日历日计算，不计时刻；首尾两日只计一日（算头不算尾）。',
  },
  examples: [
    {
      inputs: { asOf: day(2026, 11, 30), date: day(2026, 10, 31) },
      result: 30,
      steps: { en: '30 November − 31 October = 30 days', zh: '11月30日 − 10月31日 = 30 天' },
    },
    {
      inputs: { asOf: day(2026, 11, 30), date: day(2026, 12, 15) },
      result: -15,
      steps: { en: '30 November − 15 December = −15: due in 15 days', zh: '11月30日 − 12月15日 = −15：15 天后到期' },
    },
  ],
  errors: [],
  compute: ({ asOf, date }) => ageDays(asOf, date),
});
