import { percentile } from '../../math/order';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { count, optional, series, serviceLevel } from '../readers';

/**
 * Cash that would have covered the worst net outflow over some days in nearly all past cases.
 *
 * Units   currency per day; the result in currency.
 * Shapes  netFlows: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  tooFew(netFlows), notANumber(netFlows, horizon), belowMinimum(horizon), notWhole(horizon), notServiceLevel(level).
 * Accepts negative netFlows: a net outflow.
 */
export const calculator = defineCalculator({
  id: 'CASHFLOOR',
  group: 'cash',
  title: { en: 'Cash floor from past outflows', zh: '历史净流出确定的现金下限' },
  summary: { en: 'Cash that would have covered the worst net outflow over some days in nearly all past cases.', zh: '在绝大多数历史情形下足以覆盖若干天最大累计净流出的现金。' },
  inputs: {
    netFlows: series({ en: 'Daily net cash flows', zh: '每日净现金流' }, { en: 'currency', zh: '元（同一币种）' }, 2, { hint: { en: 'Workdays one after another; outflow negative.', zh: '按工作日逐日列示；流出为负数。' } }),
    horizon: count({ en: 'Workdays looked ahead', zh: '考察的工作日数' }, { minimum: 1, fallback: 10 }),
    level: optional(serviceLevel({ en: 'Share of cases covered', zh: '覆盖比例' }), { en: '0.95', zh: '0.95' }),
  },
  result: { label: { en: 'Cash floor', zh: '现金下限' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'for each day: worst = the largest cumulative net outflow within the next workdays, at least 0\nfloor = the level-quantile of these (PERCENTILE.INC)', zh: '对每一天：最大值 = 其后若干工作日内累计净流出的最大值，不小于 0\n现金下限 = 上述各值的分位数（PERCENTILE.INC）' },
  excel: null,
  source: { en: 'Historical simulation of cash needs.', zh: '现金需求的历史模拟法。' },
  convention: { en: 'Ten workdays and 95 % unless you say otherwise. Days near the end, which have no full horizon after them, are left out. Use at least a year.', zh: '未填时为 10 个工作日、95%。期末不足完整考察期的日期不计。建议使用一年以上数据。' },
  examples: [
    {
      inputs: { netFlows: [-10, -20, 50, -40, 5, -5], horizon: 2, level: 0.5 },
      result: 20,
      steps: { en: 'worst net outflow of two days from each day on: 30, 20, 0, 40, 0; the middle of them is 20', zh: '各日起两天内最大累计净流出：30、20、0、40、0；中位数为 20' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'netFlows' }],
  compute({ netFlows, horizon, level }) {
    if (netFlows.length < horizon) throw new CalcError('tooFew', 'netFlows', { expected: horizon, found: netFlows.length });
    const worst: number[] = [];
    for (let start = 0; start + horizon <= netFlows.length; start += 1) {
      let total = 0;
      let least = 0;
      for (const flow of netFlows.slice(start, start + horizon)) {
        total += flow;
        least = Math.min(least, total);
      }
      worst.push(-least);
    }
    return percentile(worst, level ?? 0.95);
  },
});
