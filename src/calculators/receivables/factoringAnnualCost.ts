import { defineCalculator } from '../define';
import { divide } from '../errors';
import { choice, money, rate } from '../readers';

/**
 * Yearly cost of factoring a steady monthly volume, in currency or as a rate on the money advanced.
 *
 * Units   receivables in currency per month, rates; the result is a share or in currency per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(monthlyReceivables), notANumber(monthlyReceivables, advance, rate, fee, saving), belowMinimum(monthlyReceivables, rate, fee, saving), notAbove(advance), aboveMaximum(advance, fee), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'FACTORANNUALCOST',
  group: 'receivables',
  title: { en: 'Yearly cost of a factoring contract', zh: '保理合同年成本' },
  summary: { en: 'Yearly cost of factoring a steady monthly volume, in currency or as a rate on the money advanced.', zh: '每月固定金额办理保理的年成本，或其占融资款的比率。' },
  inputs: {
    monthlyReceivables: money({ en: 'Receivables factored each month', zh: '每月保理金额' }, { minimum: 0 }),
    advance: rate({ en: 'Advance rate', zh: '融资比例' }, { above: 0, maximum: 1 }),
    rate: rate({ en: 'Yearly interest on the advance', zh: '融资年利率' }, { minimum: 0 }),
    fee: rate({ en: 'Fee on receivables', zh: '手续费率' }, { minimum: 0, maximum: 1 }),
    saving: money({ en: 'Saved in a year', zh: '每年节省费用' }, { minimum: 0, fallback: 0 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'RATE', label: { en: 'yearly rate', zh: '年化率' }, aliases: [] },
        { id: 'COST', label: { en: 'yearly cost', zh: '年成本' }, aliases: [] },
      ],
      'RATE',
    ),
  },
  result: { label: { en: 'Yearly cost', zh: '年成本' }, unit: { en: 'share or currency', zh: '比例或元' } },
  formula: { en: 'cost = advance × rate + 12 × receivables × fee − saved\nrate = cost ÷ advance\nadvance = receivables × advance rate', zh: '年成本 = 融资款 × 年利率 + 12 × 每月保理金额 × 手续费率 − 节省\n年化率 = 年成本 ÷ 融资款\n融资款 = 每月保理金额 × 融资比例' },
  excel: 'CHOOSE(MATCH(what,{"RATE","COST"},0),(monthly_receivables*advance*rate+12*monthly_receivables*fee-saving)/(monthly_receivables*advance),monthly_receivables*advance*rate+12*monthly_receivables*fee-saving)',
  source: { en: 'CPA examination item on annual factoring cost.', zh: '注册会计师（美国）考试题中保理年成本的算法。' },
  convention: { en: 'Receivables turn over once a month, so one month’s advance stands all year and the fee is paid twelve times.', zh: '应收账款每月周转一次：融资款全年占用一个月金额，手续费每年支付 12 次。' },
  examples: [
    {
      inputs: { monthlyReceivables: 100_000, advance: 0.8, rate: 0.1, fee: 0.02, saving: 18_000 },
      result: 0.175,
      steps: { en: '80,000 × 10 % + 12 × 2,000 − 18,000 = 14,000; 14,000 ÷ 80,000 = 17.5 %', zh: '80,000 × 10% + 12 × 2,000 − 18,000 = 14,000；14,000 ÷ 80,000 = 17.5%' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'monthlyReceivables' }],
  compute({ monthlyReceivables, advance, rate, fee, saving, what }) {
    const advanced = monthlyReceivables * advance;
    const cost = advanced * rate + 12 * monthlyReceivables * fee - saving;
    return what === 'COST' ? cost : divide(cost, advanced, 'monthlyReceivables');
  },
});
