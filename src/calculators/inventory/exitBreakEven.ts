import { defineCalculator } from '../define';
import { money, rate } from '../readers';

/**
 * Longest time for which holding and selling later still brings as much as the best offer of today.
 *
 * Units   currency, shares, rates per year; the result in days.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(lotValue, bestToday, priceShare, costShare, rate, carrying, decay), notAbove(lotValue, carrying), belowMinimum(bestToday, priceShare, costShare, rate, decay), aboveMaximum(decay).
 */
export const calculator = defineCalculator({
  id: 'EXITBREAKEVEN',
  group: 'inventory',
  title: { en: 'Break-even holding time', zh: '持有的盈亏平衡天数' },
  summary: { en: 'Longest time for which holding and selling later still brings as much as the best offer of today.', zh: '继续持有待售仍不低于当前最佳方案的最长天数。' },
  inputs: {
    lotValue: money({ en: 'Value of the lot at cost', zh: '该批成本' }, { above: 0 }),
    bestToday: money({ en: 'Best net recovery today', zh: '当前最佳净回收' }, { minimum: 0 }),
    priceShare: rate({ en: 'Price today, share of cost', zh: '当前售价占成本比例' }, { minimum: 0 }),
    costShare: rate({ en: 'Selling cost, share of cost', zh: '销售费用占成本比例' }, { minimum: 0 }),
    rate: rate({ en: 'Money cost of a year', zh: '资金年成本率' }, { minimum: 0 }),
    carrying: rate({ en: 'Holding cost of a year, without capital', zh: '年持有成本率（不含资金）' }, { above: 0 }),
    decay: rate({ en: 'Price decay in 30 days', zh: '每30天降价比例' }, { minimum: 0, maximum: 1, fallback: 0 }),
  },
  result: { label: { en: 'Break-even', zh: '盈亏平衡天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'largest number of whole days for which the net recovery of holding ≥ best net recovery today', zh: '使持有方案净回收 ≥ 当前最佳净回收的最大整天数' },
  excel: null,
  source: { en: 'Net recovery of an exit option, solved for the days.', zh: '由处置方案净回收公式求解天数。' },
  convention: { en: '0 when holding brings less even today. Recovery falls with every day, so there is one such time; at most 36,500 days.', zh: '当天即不如时为 0。净回收随天数递减，故结果唯一，最多 36,500 天。' },
  examples: [
    {
      inputs: { lotValue: 1_000_000, bestToday: 539_345, priceShare: 0.7, costShare: 0.03, rate: 0.08, carrying: 0.12, decay: 0.02 },
      result: 143,
      steps: { en: 'after 143 days holding brings 539,554 or more, after 144 days less than 539,345: 143 days', zh: '持有 143 天仍不低于 539,345，144 天低于：143 天' },
    },
  ],
  errors: [],
  compute({ lotValue, bestToday, priceShare, costShare, rate, carrying, decay }) {
    const recovery = (days: number): number => lotValue * ((priceShare * (1 - decay) ** (days / 30)) / (1 + (rate * days) / 365) - costShare - (carrying * days) / 365);
    // Holding cost ends it some day; a hundred years are as good as never, and the day after them counts as too late.
    let [low, high] = [0, 36_501];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (recovery(middle) >= bestToday) low = middle;
      else high = middle;
    }
    return low;
  },
});
