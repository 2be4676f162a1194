import { defineCalculator } from '../define';
import { days, money, rate } from '../readers';

/**
 * Yearly interest of an advance on receivables, or what it costs more than another source of money.
 *
 * Units   sales in currency per year, days, rates per year; the result in currency per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(sales, advance, days, rate, otherRate, yearDays), belowMinimum(sales, days, rate, otherRate), notAbove(advance, yearDays), aboveMaximum(advance).
 * Accepts zero sales: no sales, no interest.
 */
export const calculator = defineCalculator({
  id: 'FACTORINTEREST',
  group: 'receivables',
  title: { en: 'Interest of an advance on receivables', zh: '保理融资利息' },
  summary: { en: 'Yearly interest of an advance on receivables, or what it costs more than another source of money.', zh: '保理融资款的年利息，或比其他资金来源多付的利息。' },
  inputs: {
    sales: money({ en: 'Credit sales of a year', zh: '全年赊销额' }, { minimum: 0 }),
    advance: rate({ en: 'Advance rate', zh: '融资比例' }, { above: 0, maximum: 1 }),
    days: days({ en: 'Days until customers pay', zh: '平均收款天数' }, { minimum: 0 }),
    rate: rate({ en: 'Yearly rate of the factor', zh: '保理年利率' }, { minimum: 0 }),
    otherRate: rate({ en: 'Yearly rate of the other source', zh: '其他来源年利率' }, { minimum: 0, fallback: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365 }),
  },
  result: { label: { en: 'Interest', zh: '利息' }, unit: { en: 'currency per year', zh: '元/年' } },
  formula: { en: 'interest = sales × days ÷ days of the year × advance rate × (rate − other rate)', zh: '利息 = 赊销额 × 收款天数 ÷ 全年天数 × 融资比例 ×（保理利率 − 其他利率）' },
  excel: 'sales*days/year_days*advance*(rate-other_rate)',
  source: { en: 'Evaluation of a factoring offer as in ACCA Financial Management (OpenTuition).', zh: 'ACCA《财务管理》中保理方案评价方法（OpenTuition）。' },
  convention: { en: 'The average advance of the year is receivables times the advance rate. Without another rate it is the whole interest.', zh: '全年平均融资款 = 平均应收账款 × 融资比例。未填其他利率时为全部利息。' },
  examples: [
    {
      inputs: { sales: 1_500_000, advance: 0.8, days: 30, rate: 0.14, otherRate: 0.135 },
      result: 493.15068493150693,
      steps: { en: '1,500,000 × 30 ÷ 365 × 0.8 × (14 % − 13.5 %) = 493.15', zh: '1,500,000 × 30 ÷ 365 × 0.8 ×（14% − 13.5%）= 493.15' },
    },
  ],
  errors: [],
  compute: ({ sales, advance, days, rate, otherRate, yearDays }) => ((sales * days) / yearDays) * advance * (rate - otherRate),
});
