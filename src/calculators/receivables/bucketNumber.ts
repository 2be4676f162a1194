import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { days, series } from '../readers';

/**
 * Number of the bucket a number of days falls into: how many of the limits it has passed.
 *
 * Units   days and limits in days; the result is a whole number.
 * Shapes  limits: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  limitsNotRising(limits), notANumber(days, limits), belowMinimum(limits), tooFew(limits).
 * Accepts negative days: not yet due.
 * Accepts zero: due today, and the limit 0 parts what is due from what is not.
 */
export const calculator = defineCalculator({
  id: 'BUCKETNUMBER',
  group: 'receivables',
  title: { en: 'Bucket number', zh: '区间序号' },
  summary: { en: 'Number of the bucket a number of days falls into: how many of the limits it has passed.', zh: '某天数所属区间的序号，即已超过的上限个数。' },
  inputs: {
    days: days({ en: 'Days', zh: '天数' }, { hint: { en: 'Days past due or of age.', zh: '逾期天数或账龄天数。' } }),
    limits: series({ en: 'Last day of each bucket, rising', zh: '各区间上限（递增）' }, { en: 'days', zh: '天' }, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Bucket number', zh: '区间序号' }, unit: null },
  formula: { en: 'number = how many limits are smaller than the days', zh: '序号 = 小于该天数的上限个数' },
  excel: 'SUMPRODUCT(--(limits<days))',
  source: { en: 'Bounds of Odoo’s aged partner balance (OCA) and of ERPNext’s accounts receivable report.', zh: 'Odoo（OCA）往来账龄表和 ERPNext 应收账款报表的区间界限。' },
  convention: { en: 'Buckets are closed at the top: exactly 30 days do not pass the limit 30. With 0 as the first limit, not yet due is bucket 0 and 1–30 is bucket 1.', zh: '区间含上限：恰为 30 天不超过上限 30。首个上限填 0 时，0 为未到期，1 为 1–30天。' },
  examples: [
    {
      inputs: { days: 31, limits: [0, 30, 60, 90] },
      result: 2,
      steps: { en: '31 is beyond 0 and 30: 2', zh: '31 超过 0 和 30：2' },
    },
  ],
  errors: [{ code: 'limitsNotRising', input: 'limits' }],
  compute({ days, limits }) {
    limits.forEach((limit, place) => {
      if (place > 0 && limit <= limits[place - 1]!) throw new CalcError('limitsNotRising', 'limits', { found: limit });
    });
    return limits.filter((limit) => limit < days).length;
  },
});
