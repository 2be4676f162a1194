import { mean } from '../../../math/statistics';
import { median, percentile } from '../../../math/order';
import { sum } from '../../../math/sum';
import { choice } from '../../readers';

/** How the days of many items become one number. */
export const lateStatistic = choice(
  { en: 'Statistic', zh: '统计方法' },
  [
    { id: 'MEAN', label: { en: 'weighted mean', zh: '加权平均' }, aliases: ['WAVG', 'average', '平均'] },
    { id: 'MEDIAN', label: { en: 'median', zh: '中位数' }, aliases: [] },
    { id: 'P80', label: { en: '80th percentile', zh: '80分位数' }, aliases: [] },
  ],
  'MEAN',
);

/** Null when the weights add up to nothing. */
export function daysStatistic(days: readonly number[], weights: readonly number[] | null, statistic: string): number | null {
  if (statistic === 'MEDIAN') return median(days);
  if (statistic === 'P80') return percentile(days, 0.8);
  if (weights === null) return mean(days);
  const total = sum(weights);
  return total === 0 ? null : sum(days.map((day, item) => day * weights[item]!)) / total;
}
