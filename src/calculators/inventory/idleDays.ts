import { day, defineCalculator } from '../define';
import { CalcError } from '../errors';
import { date, optional } from '../readers';

/**
 * Days since the last issue of an item, or since its last receipt when it was never issued.
 *
 * Units   dates; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  missing(lastIssue), afterAsOf(lastIssue), notADate(asOf, lastIssue, lastReceipt).
 */
export const calculator = defineCalculator({
  id: 'IDLEDAYS',
  group: 'inventory',
  title: { en: 'Days without use', zh: '呆滞天数' },
  summary: { en: 'Days since the last issue of an item, or since its last receipt when it was never issued.', zh: '自最近出库以来的天数；从未出库时自最近入库起算。' },
  inputs: {
    asOf: date({ en: 'As-of date', zh: '截止日期' }),
    lastIssue: optional(date({ en: 'Last issue', zh: '最近出库日期' }), { en: 'never issued', zh: '从未出库' }),
    lastReceipt: optional(date({ en: 'Last receipt', zh: '最近入库日期' }), { en: 'not known', zh: '不详' }),
  },
  result: { label: { en: 'Days without use', zh: '呆滞天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'days = as-of date − last issue, otherwise − last receipt', zh: '天数 = 截止日期 − 最近出库日期，无出库时减最近入库日期' },
  excel: 'INT(as_of)-IF(ISBLANK(last_issue),INT(last_receipt),INT(last_issue))',
  source: { en: 'Dead-stock rules; bands of 90, 180 and 365 days are usual.', zh: '呆滞库存规则；常用界限为 90、180、365 天。' },
  convention: { en: 'Only issues to use or sale count, no transfers. Neither date: an error, since nothing is known.', zh: '只计领用和销售出库，不含调拨。两个日期均缺时返回错误值。' },
  examples: [
    {
      inputs: { asOf: day(2026, 11, 30), lastIssue: day(2026, 5, 30) },
      result: 184,
      steps: { en: '30 November − 30 May = 184 days', zh: '11月30日 − 5月30日 = 184 天' },
    },
  ],
  errors: [{ code: 'missing', input: 'lastIssue' }, { code: 'afterAsOf', input: 'lastIssue' }],
  compute({ asOf, lastIssue, lastReceipt }, warn) {
    const last = lastIssue ?? lastReceipt;
    if (last === null) throw new CalcError('missing', 'lastIssue');
    if (last > asOf) throw new CalcError('afterAsOf', 'lastIssue');
    if (lastIssue === null) warn('neverIssued');
    return asOf - last;
  },
});
