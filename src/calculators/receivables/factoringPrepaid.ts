import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { choice, count, money, rate } from '../readers';

/**
 * Cost of an advance from which commission and interest are taken off at once: paid out, rate of the period, yearly rate.
 *
 * Units   amounts in one currency, rates; the result is a share or in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  nothingLeft(commission), notANumber(maximumAdvance, advance, commission, rate, turns), belowMinimum(maximumAdvance, commission, rate, turns), notAbove(advance), aboveMaximum(advance, commission), notWhole(turns), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'FACTORPREPAID',
  group: 'receivables',
  title: { en: 'Factoring with charges taken off at once', zh: '预扣费用的保理' },
  summary: { en: 'Cost of an advance from which commission and interest are taken off at once: paid out, rate of the period, yearly rate.', zh: '佣金和利息预先扣除的保理：实付金额、期间成本率和年化率。' },
  inputs: {
    maximumAdvance: money({ en: 'Highest advance', zh: '最高融资额' }, { minimum: 0 }),
    advance: rate({ en: 'Advance rate', zh: '融资比例' }, { above: 0, maximum: 1 }),
    commission: rate({ en: 'Commission on receivables', zh: '佣金率（按应收账款）' }, { minimum: 0, maximum: 1 }),
    rate: rate({ en: 'Yearly interest', zh: '年利率' }, { minimum: 0 }),
    turns: count({ en: 'Periods in a year', zh: '一年期数' }, { minimum: 1, fallback: 4 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'YEARRATE', label: { en: 'yearly rate', zh: '年化率' }, aliases: [] },
        { id: 'PERIODRATE', label: { en: 'rate of the period', zh: '期间成本率' }, aliases: [] },
        { id: 'RECEIVABLES', label: { en: 'receivables', zh: '应收账款' }, aliases: [] },
        { id: 'COMMISSION', label: { en: 'commission', zh: '佣金' }, aliases: [] },
        { id: 'INTEREST', label: { en: 'interest', zh: '利息' }, aliases: [] },
        { id: 'NET', label: { en: 'cash paid out', zh: '实付金额' }, aliases: [] },
      ],
      'YEARRATE',
    ),
  },
  result: { label: { en: 'Cost of factoring', zh: '保理成本' }, unit: { en: 'share or currency', zh: '比例或元' } },
  formula: { en: 'receivables = highest advance ÷ advance rate; commission = receivables × rate\ninterest = highest advance × yearly rate ÷ periods\nrate of the period = interest ÷ (highest advance − commission)\nyearly rate = (1 + rate of the period)^periods − 1', zh: '应收账款 = 最高融资额 ÷ 融资比例；佣金 = 应收账款 × 佣金率\n利息 = 最高融资额 × 年利率 ÷ 期数\n期间成本率 = 利息 ÷（最高融资额 − 佣金）\n年化率 =（1 + 期间成本率）^ 期数 − 1' },
  excel: null,
  source: { en: 'Khan and Jain, Financial Management, question on advance factoring with recourse (Q 11.I.19).', zh: 'Khan、Jain《Financial Management》保理融资例题（Q 11.I.19）。' },
  convention: { en: 'As in the textbook, interest is set against the advance after commission, before interest is taken off; commission is not part of the rate.', zh: '按教材口径：利息除以扣除佣金、未扣利息的融资款；佣金不计入成本率。' },
  examples: [
    {
      inputs: { maximumAdvance: 42, advance: 0.8, commission: 0.02, rate: 0.25 },
      result: 0.28213559909243413,
      steps: { en: '52.5 × 2 % = 1.05; 42 × 25 % ÷ 4 = 2.625; 2.625 ÷ 40.95 = 6.41 %; 1.0641⁴ − 1 = 28.21 %', zh: '52.5 × 2% = 1.05；42 × 25% ÷ 4 = 2.625；2.625 ÷ 40.95 = 6.41%；1.0641⁴ − 1 = 28.21%' },
    },
  ],
  errors: [{ code: 'nothingLeft', input: 'commission' }],
  compute({ maximumAdvance, advance, commission, rate, turns, what }) {
    const receivables = maximumAdvance / advance;
    const charged = receivables * commission;
    const interest = (maximumAdvance * rate) / turns;
    const amounts: Readonly<Record<string, number>> = { RECEIVABLES: receivables, COMMISSION: charged, INTEREST: interest, NET: maximumAdvance - charged - interest };
    const amount = amounts[what];
    if (amount !== undefined) return amount;
    if (maximumAdvance <= charged) throw new CalcError('nothingLeft', 'commission');
    const period = interest / (maximumAdvance - charged);
    return what === 'PERIODRATE' ? period : (1 + period) ** turns - 1;
  },
});
