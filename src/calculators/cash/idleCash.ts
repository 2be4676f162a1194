import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { limitList, money, series } from '../readers';

/**
 * How much cash can be invested for each of some horizons without falling below a buffer.
 *
 * Units   amounts in one currency, days; the result in currency.
 * Shapes  balances, horizons: a row or a column; every other input one cell; the result lies as horizons.
 * Errors  tooFew(balances, horizons), notANumber(balances, buffer, horizons), belowMinimum(buffer).
 * Accepts negative balances: overdrawn.
 * Accepts zero: nothing to keep, nothing to invest.
 * Accepts lengths horizons: as many horizons as are asked for.
 */
export const calculator = defineCalculator({
  id: 'IDLECASH',
  group: 'cash',
  title: { en: 'Idle cash ladder', zh: '闲置资金阶梯' },
  summary: { en: 'How much cash can be invested for each of some horizons without falling below a buffer.', zh: '在不低于备付金的前提下，各期限可用于理财的资金。' },
  inputs: {
    balances: series({ en: 'Forecast balances day by day', zh: '逐日预测余额' }, { en: 'currency', zh: '元（同一币种）' }, 2, { hint: { en: 'The first is today.', zh: '首个为当日。' } }),
    buffer: money({ en: 'Buffer to keep', zh: '备付金' }, { minimum: 0 }),
    horizons: limitList({ en: 'Days to invest', zh: '投资天数' }, { en: 'days', zh: '天' }, [7, 14, 30, 90]),
  },
  result: { label: { en: 'Idle cash', zh: '可投资金额' }, unit: { en: 'currency', zh: '元（同一币种）' }, along: 'horizons' },
  formula: { en: 'idle for h days = the smallest balance from today to day h − buffer, at least 0', zh: '可投资 h 天的金额 = 当日至第 h 天余额的最小值 − 备付金，且不小于 0' },
  excel: null,
  source: { en: 'Laddering of short-term investments; 7 and 14 days are set by your company, editable.', zh: '短期投资阶梯配置；7 天、14 天为贵公司规定，可修改。' },
  convention: { en: 'The balance of the last day counts: the money is back at its end. Amounts are not to be added: what can be invested for 30 days is part of what can be invested for 7.', zh: '含最后一天的余额。各期限金额不可相加：可投 30 天的包含在可投 7 天之内。' },
  examples: [
    {
      inputs: { balances: [100, 90, 80, 120, 60, 70], buffer: 50, horizons: [[1], [3], [5]] },
      result: [[40], [30], [10]],
      steps: { en: 'min(100, 90) − 50 = 40; min to day 3 is 80: 30; min to day 5 is 60: 10', zh: '前 1 天最小 90：40；前 3 天最小 80：30；前 5 天最小 60：10' },
    },
  ],
  errors: [{ code: 'tooFew', input: 'balances' }],
  compute({ balances, buffer, horizons }) {
    const longest = horizons.at(-1)!;
    if (balances.length <= longest) throw new CalcError('tooFew', 'balances', { expected: longest + 1, found: balances.length });
    return horizons.map((horizon) => Math.max(0, balances.slice(0, horizon + 1).reduce((least, balance) => Math.min(least, balance), Infinity) - buffer));
  },
});
