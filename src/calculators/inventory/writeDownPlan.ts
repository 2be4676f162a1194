import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { days, limitList, money, series } from '../readers';

/**
 * Planning estimate of a write-down by age of stock.
 *
 * Units   currency, days; the result in currency.
 * Shapes  limits, shares: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  lengthsDiffer(shares), notANumber(value, age, limits, shares), belowMinimum(value, age, shares), tooFew(limits, shares), aboveMaximum(shares).
 * Accepts zero: new stock is not written down.
 */
export const calculator = defineCalculator({
  id: 'WRITEDOWN',
  group: 'inventory',
  title: { en: 'Write-down by age, for planning', zh: '按库龄估算跌价' },
  summary: { en: 'Planning estimate of a write-down by age of stock.', zh: '按库龄估算的跌价金额（计划用）。' },
  inputs: {
    value: money({ en: 'Inventory value', zh: '库存金额' }, { minimum: 0 }),
    age: days({ en: 'Age of the stock', zh: '库龄' }, { minimum: 0 }),
    limits: limitList({ en: 'Days from which each share applies', zh: '各比例起始天数' }, { en: 'days', zh: '天' }, [365, 730]),
    shares: series({ en: 'Shares written down', zh: '跌价比例' }, { en: 'share, 50% = 0.5', zh: '比例，50% = 0.5' }, 1, { minimum: 0, maximum: 1, fallback: [0.5, 1] }),
  },
  result: { label: { en: 'Write-down', zh: '跌价金额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'write-down = value × share of the last limit that the age exceeds, 0 below all', zh: '跌价金额 = 库存金额 × 库龄已超过的最后一档比例，未超过任何一档为 0' },
  excel: 'value*IF(SUMPRODUCT(--(limits<age))=0,0,INDEX(shares,MAX(1,SUMPRODUCT(--(limits<age)))))',
  source: { en: 'Usual planning matrix: 50 % after one year, 100 % after two.', zh: '常用计划口径：一年以上 50%，两年以上 100%。' },
  convention: { en: 'An estimate for planning only: the books need the net realisable value.', zh: '仅供计划参考；账务处理须按可变现净值。' },
  examples: [
    {
      inputs: { value: 10_000, age: 400 },
      result: 5000,
      steps: { en: '400 days exceed 365: 10,000 × 50 % = 5,000', zh: '400 天超过 365 天：10,000 × 50% = 5,000' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'shares' }],
  compute({ value, age, limits, shares }) {
    sameLength(shares, limits, 'shares');
    const passed = limits.filter((limit) => limit < age).length;
    return passed === 0 ? 0 : value * shares[passed - 1]!;
  },
});
