import { ExactSum } from '../../math/sum';
import { day, defineCalculator } from '../define';
import { sameLength } from '../errors';
import { date, dateList, limitList, optional, series, textList } from '../readers';
import { bucketIndex, bucketLabels, defaultLimits } from './ageBucket';
import { ageDays } from './ageDays';
import type { Value } from '../define';

/**
 * Open amounts by customer and aging bucket, with totals.
 *
 * Units   dates, amounts in one currency; the result in currency.
 * Shapes  dates, amounts, limits, keys: n cells; every other input one cell; the result is a table.
 * Errors  lengthsDiffer(amounts, keys), notADate(asOf, dates), notANumber(amounts, limits), tooFew(amounts, limits), notAText(keys).
 * Accepts negative amounts: credits stand in the bucket of their own date.
 * Accepts zero: an amount of nothing adds nothing.
 */
export const calculator = defineCalculator({
  id: 'AGING',
  group: 'receivables',
  title: { en: 'Aging table', zh: '账龄表' },
  summary: { en: 'Open amounts by customer and aging bucket, with totals.', zh: '按客户和账龄区间汇总的未收金额表，含合计。' },
  inputs: {
    asOf: date({ en: 'As-of date', zh: '截止日期' }),
    dates: dateList({ en: 'Due, invoice or posting dates', zh: '起算日' }),
    amounts: series({ en: 'Open amounts', zh: '未收金额' }, { en: 'currency', zh: '元（同一币种）' }),
    limits: limitList({ en: 'Last day of each bucket', zh: '各区间上限' }, { en: 'days', zh: '天' }, defaultLimits),
    keys: optional(textList({ en: 'Customers or other keys', zh: '客户或其他分组' }), { en: 'one line for all', zh: '不分组，只列一行' }),
  },
  result: { label: { en: 'Aging table', zh: '账龄表' }, unit: { en: 'currency', zh: '元（同一币种）' }, table: true },
  formula: { en: 'amount of a key in a bucket = Σ open amounts of its items whose age lies in the bucket', zh: '某组某区间金额 = Σ 该组中账龄落在该区间的未收金额' },
  excel: null,
  source: { en: 'Default buckets of QuickBooks accounts receivable aging; same bounds as the aging bucket of one item.', zh: 'QuickBooks 应收账款账龄表的默认区间；界限与单笔账龄区间函数相同。' },
  convention: { en: 'First line: names of the buckets; last column and last line: totals. Keys in the order in which they first appear. Items dated after the as-of date are not yet due. Credits stand in the bucket of their own date.', zh: '首行为区间名称，末列和末行为合计。分组按首次出现的顺序排列。晚于截止日期的款项列入未到期。红字列入其自身日期所属区间。' },
  examples: [
    {
      inputs: { asOf: day(2026, 11, 30), dates: [day(2026, 12, 15), day(2026, 11, 10), day(2026, 8, 1)], amounts: [100, 200, 50], keys: ['A', 'B', 'A'] },
      result: [['', ...bucketLabels(defaultLimits), { en: 'Total', zh: '合计' }], ['A', 100, 0, 0, 0, 50, 150], ['B', 0, 200, 0, 0, 0, 200], [{ en: 'Total', zh: '合计' }, 100, 200, 0, 0, 50, 350]],
      steps: { en: '15 December is to come: not yet due; 10 November is 20 days: 1–30; 1 August is 121 days: 91+', zh: '12月15日未到：未到期；11月10日为 20 天：1–30天；8月1日为 121 天：91天以上' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'amounts' }, { code: 'lengthsDiffer', input: 'keys' }],
  compute({ asOf, dates, amounts, limits, keys }) {
    sameLength(amounts, dates, 'amounts');
    if (keys !== null) sameLength(keys, dates, 'keys');
    const buckets = limits.length + 2;
    const lines = new Map<string, ExactSum[]>();
    const lineOf = (key: string): ExactSum[] => {
      const known = lines.get(key);
      if (known !== undefined) return known;
      const fresh = Array.from({ length: buckets + 1 }, () => new ExactSum());
      lines.set(key, fresh);
      return fresh;
    };
    const total = Array.from({ length: buckets + 1 }, () => new ExactSum());
    dates.forEach((from, item) => {
      const bucket = bucketIndex(limits, ageDays(asOf, from));
      for (const line of keys === null ? [total] : [lineOf(keys[item]!), total]) for (const place of [bucket, buckets]) line[place]!.add(amounts[item]!);
    });
    const totalWord = { en: 'Total', zh: '合计' };
    const cells = (name: Value, line: readonly ExactSum[]): Value[] => [name, ...line.map((cell) => cell.value)];
    return [['', ...bucketLabels(limits), totalWord], ...[...lines].map(([key, line]) => cells(key, line)), cells(totalWord, total)];
  },
});
