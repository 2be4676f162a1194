import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { choice, days, money, rate } from '../readers';

/**
 * Factoring with reserve and commission over a year’s sales: effective yearly rate, or the amounts behind it.
 *
 * Units   sales in currency per year, days, rates; the result is a share or in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  nothingLeft(reserve), notANumber(creditSales, collectionDays, commission, reserve, rate, yearDays), belowMinimum(creditSales, commission, reserve, rate), notAbove(collectionDays, yearDays), aboveMaximum(commission, reserve), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'FACTOREFFECTIVE',
  group: 'receivables',
  title: { en: 'Effective cost of factoring with reserve', zh: '含保证金保理的实际成本' },
  summary: { en: 'Factoring with reserve and commission over a year’s sales: effective yearly rate, or the amounts behind it.', zh: '按全年赊销计算含保证金和佣金的保理实际年成本率及各项金额。' },
  inputs: {
    creditSales: money({ en: 'Credit sales of a year', zh: '全年赊销额' }, { minimum: 0 }),
    collectionDays: days({ en: 'Days until customers pay', zh: '平均收款天数' }, { above: 0 }),
    commission: rate({ en: 'Commission on sales', zh: '佣金率（按赊销额）' }, { minimum: 0, maximum: 1 }),
    reserve: rate({ en: 'Reserve held back', zh: '保证金比例' }, { minimum: 0, maximum: 1 }),
    rate: rate({ en: 'Yearly interest on the advance', zh: '融资年利率' }, { minimum: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 360 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'RATE', label: { en: 'effective yearly rate', zh: '实际年化率' }, aliases: [] },
        { id: 'RECEIVABLES', label: { en: 'average receivables', zh: '平均应收账款' }, aliases: [] },
        { id: 'AVAILABLE', label: { en: 'advance available', zh: '可融资金额' }, aliases: [] },
        { id: 'COMMISSION', label: { en: 'commission of one turn', zh: '单次佣金' }, aliases: [] },
        { id: 'INTEREST', label: { en: 'interest of one turn', zh: '单次利息' }, aliases: [] },
        { id: 'NET', label: { en: 'cash paid out', zh: '实付金额' }, aliases: [] },
        { id: 'YEARCOMMISSION', label: { en: 'commission of the year', zh: '全年佣金' }, aliases: [] },
        { id: 'YEARINTEREST', label: { en: 'interest of the year', zh: '全年利息' }, aliases: [] },
        { id: 'YEARCOST', label: { en: 'cost of the year', zh: '全年成本' }, aliases: [] },
      ],
      'RATE',
    ),
  },
  result: { label: { en: 'Effective cost', zh: '实际成本' }, unit: { en: 'share or currency', zh: '比例或元' } },
  formula: { en: 'receivables = sales × days ÷ days of the year\navailable = receivables × (1 − reserve − commission)\nyearly cost = sales × commission + available × rate\neffective rate = yearly cost ÷ available', zh: '应收账款 = 赊销额 × 收款天数 ÷ 全年天数\n可融资 = 应收账款 ×（1 − 保证金 − 佣金）\n全年成本 = 赊销额 × 佣金率 + 可融资 × 年利率\n实际年化率 = 全年成本 ÷ 可融资' },
  excel: null,
  source: { en: 'Factoring problems of the Indian CA examination (November 2015) and of Khan and Jain, Financial Services; 360 days.', zh: '印度特许会计师考试（2015年11月）及 Khan、Jain《Financial Services》的保理题；按 360 天。' },
  convention: { en: 'Commission is taken off before the advance; reserve comes back when customers pay and is no cost. The rate is on the advance before interest is taken off.', zh: '佣金在放款前扣除；保证金在客户付款后退回，不计成本。年化率以扣息前融资款为基数。' },
  examples: [
    {
      inputs: { creditSales: 160, collectionDays: 80, commission: 0.02, reserve: 0.1, rate: 0.18 },
      result: 0.2822727272727273,
      steps: { en: '160 × 80 ÷ 360 × 0.88 = 31.289; (3.2 + 5.632) ÷ 31.289 = 28.23 %', zh: '160 × 80 ÷ 360 × 0.88 = 31.289；（3.2 + 5.632）÷ 31.289 = 28.23%' },
    },
  ],
  errors: [{ code: 'nothingLeft', input: 'reserve' }],
  compute({ creditSales, collectionDays, commission, reserve, rate, yearDays, what }) {
    const receivables = (creditSales * collectionDays) / yearDays;
    const available = receivables * (1 - reserve - commission);
    const interest = (available * rate * collectionDays) / yearDays;
    const [yearCommission, yearInterest] = [creditSales * commission, available * rate];
    const amounts: Readonly<Record<string, number>> = {
      RECEIVABLES: receivables,
      AVAILABLE: available,
      COMMISSION: receivables * commission,
      INTEREST: interest,
      NET: available - interest,
      YEARCOMMISSION: yearCommission,
      YEARINTEREST: yearInterest,
      YEARCOST: yearCommission + yearInterest,
    };
    if (what !== 'RATE') return amounts[what]!;
    if (available <= 0) throw new CalcError('nothingLeft', 'reserve');
    return (yearCommission + yearInterest) / available;
  },
});
