import type { Words } from '../../texts/words';
import { day, defineCalculator } from '../define';
import { CalcError } from '../errors';
import { date, limitList, optional, textList } from '../readers';
import { ageDays } from './ageDays';

/** Days at which a bucket ends and the next begins. */
export const defaultLimits: readonly number[] = Object.freeze([30, 60, 90]);

/** Which bucket a number of days belongs to: 0 not past (0 days or fewer), j above the limit before and up to limit j, the last one beyond all limits. */
export function bucketIndex(limits: readonly number[], days: number): number {
  if (days <= 0) return 0;
  const within = limits.findIndex((limit) => days <= limit);
  return within === -1 ? limits.length + 1 : within + 1;
}

/** Names of the buckets: Current, 1–30, 31–60, 61–90, 91+. One more than there are intervals between limits: limits.length + 2. */
export function bucketLabels(limits: readonly number[]): Words[] {
  const between = limits.map((limit, index) => {
    const first = (limits[index - 1] ?? 0) + 1;
    const range = first === limit ? `${limit}` : `${first}–${limit}`;
    return { en: range, zh: `${range}天` };
  });
  const beyond = (limits.at(-1) ?? 0) + 1;
  return [{ en: 'Current', zh: '未到期' }, ...between, { en: `${beyond}+`, zh: `${beyond}天以上` }];
}

/**
 * The aging bucket of an item on the as-of date.
 *
 * Units   two dates; limits in days; the result is a text.
 * Shapes  asOf, date: one cell or a range; limits: n cells; labels: n + 2 cells; the result has the shape of the range.
 * Errors  notADate(asOf, date), limitsNotRising(limits), lengthsDiffer(labels).
 */
export const calculator = defineCalculator({
  id: 'AGEBUCKET',
  group: 'receivables',
  title: { en: 'Aging bucket', zh: '账龄区间' },
  summary: {
    en: 'Aging bucket of an item on the as-of date: Current, 1–30, 31–60, 61–90 or 91+, or buckets of your own.',
    zh: '某笔款项在截止日期所属的账龄区间：未到期、1–30天、31–60天、61–90天、91天以上，或自定义区间。',
  },
  inputs: {
    asOf: date({ en: 'As-of date', zh: '截止日期' }),
    date: date({ en: 'Due, invoice or posting date', zh: '起算日' }),
    limits: limitList({ en: 'Last day of each bucket', zh: '各区间上限' }, { en: 'days', zh: '天' }, defaultLimits),
    labels: optional(textList({ en: 'Names of the buckets', zh: '区间名称' }), {
      en: 'Current, 1–30, 31–60 … after the limits, in the language of Excel; name them yourself when a workbook is used in two languages',
      zh: '按上限自动命名（未到期、1–30天……），语言随 Excel 界面；两种语言的用户共用一个工作簿时请自行命名',
    }),
  },
  result: { label: { en: 'Bucket', zh: '区间' }, unit: null },
  formula: {
    en: 'age = as-of date − date\nage ≤ 0: the first bucket\nlimit before < age ≤ limit: the bucket of that limit\nage > last limit: the last bucket',
    zh: '天数 = 截止日期 − 起算日\n天数 ≤ 0：第一个区间\n前一上限 < 天数 ≤ 上限：该上限的区间\n天数 > 最后上限：最后一个区间',
  },
  excel: 'INDEX(labels,IF(INT(as_of)-INT(date)<=0,1,2+IFERROR(MATCH(INT(as_of)-INT(date)-1,limits,1),0)))',
  source: {
    en: 'Default buckets of QuickBooks accounts receivable aging; same bounds in Odoo’s aged partner balance (OCA).',
    zh: 'QuickBooks 应收账款账龄表的默认区间；Odoo（OCA）往来账龄表的界限相同。',
  },
  convention: {
    en: 'Buckets are closed at the top: exactly 30 days is 1–30. Due today is not yet due. No day can fall between two buckets or into two.',
    zh: '区间含上限：恰为 30 天归入 1–30天；当天到期视为未到期。任何天数都只属于一个区间。',
  },
  examples: [
    {
      inputs: { asOf: day(2026, 11, 30), date: day(2026, 10, 31) },
      result: { en: '1–30', zh: '1–30天' },
      steps: { en: '30 November − 31 October = 30 days; 0 < 30 ≤ 30', zh: '11月30日 − 10月31日 = 30 天；0 < 30 ≤ 30' },
    },
    {
      inputs: { asOf: day(2026, 11, 30), date: day(2026, 8, 31), limits: [30, 60, 90] },
      result: { en: '91+', zh: '91天以上' },
      steps: { en: '30 November − 31 August = 91 days; 91 > 90', zh: '11月30日 − 8月31日 = 91 天；91 > 90' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'labels' }],
  compute({ asOf, date, limits, labels }) {
    if (labels !== null && labels.length !== limits.length + 2) {
      throw new CalcError('lengthsDiffer', 'labels', { expected: limits.length + 2, found: labels.length });
    }
    const bucket = bucketIndex(limits, ageDays(asOf, date));
    return (labels ?? bucketLabels(limits))[bucket]!;
  },
});
