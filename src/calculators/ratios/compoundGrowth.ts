import { defineCalculator } from '../define';
import { count, ratio } from '../readers';

/**
 * Yearly growth rate that leads from a first to a last value.
 *
 * Units   both values in one unit; the result is a share per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(first, last, steps, perYear), notAbove(first), belowMinimum(last, steps, perYear), notWhole(steps, perYear).
 */
export const calculator = defineCalculator({
  id: 'CAGR',
  group: 'ratios',
  title: { en: 'Compound annual growth rate', zh: '年均复合增长率' },
  summary: { en: 'Yearly growth rate that leads from a first to a last value.', zh: '由期初值到期末值的年均复合增长率。' },
  inputs: {
    first: ratio({ en: 'First value', zh: '期初值' }, { above: 0 }),
    last: ratio({ en: 'Last value', zh: '期末值' }, { minimum: 0 }),
    steps: count({ en: 'Periods between them', zh: '间隔期数' }, { minimum: 1, hint: { en: '36 months have 35 steps between the first and the last.', zh: '36 个月首尾之间为 35 期。' } }),
    perYear: count({ en: 'Periods in a year', zh: '一年期数' }, { minimum: 1, fallback: 1, hint: { en: '12 for months.', zh: '按月为 12。' } }),
  },
  result: { label: { en: 'Compound growth', zh: '复合增长率' }, unit: { en: 'share per year', zh: '比例/年' } },
  formula: { en: 'growth = (last ÷ first)^(periods in a year ÷ periods between) − 1', zh: '增长率 =（期末值 ÷ 期初值）^（一年期数 ÷ 间隔期数）− 1' },
  excel: '(last/first)^(per_year/steps)-1',
  source: { en: 'Standard rate.', zh: '通行指标。' },
  convention: { en: 'Count the steps, not the values.', zh: '按间隔数而非数据个数计算。' },
  examples: [
    {
      inputs: { first: 100, last: 130, steps: 35, perYear: 12 },
      result: 0.09412336432009805,
      steps: { en: '(130 ÷ 100)^(12 ÷ 35) − 1 = 9.41 %', zh: '（130 ÷ 100）^（12 ÷ 35）− 1 = 9.41%' },
    },
  ],
  errors: [],
  compute: ({ first, last, steps, perYear }) => (last / first) ** (perYear / steps) - 1,
});
