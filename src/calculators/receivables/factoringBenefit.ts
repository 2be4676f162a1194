import { defineCalculator } from '../define';
import { choice, money, rate } from '../readers';

/**
 * What a factoring contract saves or costs in a year against financing receivables by overdraft.
 *
 * Units   amounts in one currency, rates per year; the result in currency per year.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(sales, receivables, advance, overdraft, factorRate, fee, saving, receivablesCut), belowMinimum(sales, receivables, overdraft, factorRate, fee, saving, receivablesCut), notAbove(advance), aboveMaximum(advance, fee, receivablesCut), notAChoice(what).
 * Accepts zero: a year without sales saves and costs nothing.
 */
export const calculator = defineCalculator({
  id: 'FACTORBENEFIT',
  group: 'receivables',
  title: { en: 'Benefit of factoring over a year', zh: '保理年度净收益' },
  summary: { en: 'What a factoring contract saves or costs in a year against financing receivables by overdraft.', zh: '与用透支为应收账款融资相比，保理合同每年节省或多付的金额。' },
  inputs: {
    sales: money({ en: 'Credit sales of a year', zh: '全年赊销额' }, { minimum: 0 }),
    receivables: money({ en: 'Receivables today', zh: '目前应收账款' }, { minimum: 0 }),
    advance: rate({ en: 'Advance rate', zh: '融资比例' }, { above: 0, maximum: 1 }),
    overdraft: rate({ en: 'Yearly rate of the overdraft', zh: '透支年利率' }, { minimum: 0 }),
    factorRate: rate({ en: 'Yearly rate of the factor', zh: '保理年利率' }, { minimum: 0 }),
    fee: rate({ en: 'Fee on sales', zh: '手续费率（按销售额）' }, { minimum: 0, maximum: 1 }),
    saving: money({ en: 'Administration saved in a year', zh: '每年节省管理费' }, { minimum: 0, fallback: 0 }),
    receivablesCut: rate({ en: 'Cut of receivables by the factor', zh: '应收账款下降比例' }, { minimum: 0, maximum: 1, fallback: 0 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'NET', label: { en: 'net benefit', zh: '净收益' }, aliases: [] },
        { id: 'COST', label: { en: 'cost of the factor', zh: '保理成本' }, aliases: [] },
        { id: 'BENEFIT', label: { en: 'what is saved', zh: '节省合计' }, aliases: [] },
        { id: 'ADVANCE', label: { en: 'advance', zh: '融资款' }, aliases: [] },
        { id: 'EXTRA', label: { en: 'extra interest', zh: '多付利息' }, aliases: [] },
        { id: 'EXTRACOST', label: { en: 'extra interest and fee', zh: '多付利息和手续费' }, aliases: [] },
      ],
      'NET',
    ),
  },
  result: { label: { en: 'Benefit of factoring', zh: '保理净收益' }, unit: { en: 'currency per year', zh: '元/年' } },
  formula: { en: 'new receivables = receivables × (1 − cut); advance = new receivables × advance rate\ncost = advance × factor rate + fee × sales\nsaved = receivables × overdraft rate − (new receivables − advance) × overdraft rate + administration saved\nnet benefit = saved − cost', zh: '新应收账款 = 应收账款 ×（1 − 下降比例）；融资款 = 新应收账款 × 融资比例\n保理成本 = 融资款 × 保理利率 + 销售额 × 手续费率\n节省 = 应收账款 × 透支利率 −（新应收账款 − 融资款）× 透支利率 + 管理费节省\n净收益 = 节省 − 保理成本' },
  excel: null,
  source: { en: 'Evaluation of a factoring offer as in ACCA Financial Management (Kaplan 2017, OpenTuition).', zh: 'ACCA《财务管理》中保理方案评价方法（Kaplan 2017、OpenTuition）。' },
  convention: { en: 'Receivables are financed by overdraft before, and what the factor does not advance after. Extra interest is the advance times the difference of the two rates.', zh: '原应收账款及保理后未融资部分均由透支融资。多付利息 = 融资款 × 两种利率之差。' },
  examples: [
    {
      inputs: { sales: 15_600_000, receivables: 3_800_000, advance: 0.8, overdraft: 0.08, factorRate: 0.09, fee: 0.005, saving: 20_000, receivablesCut: 0.3 },
      result: 11920,
      steps: { en: 'cost 2,128,000 × 9 % + 78,000 = 269,520; saved 304,000 − 42,560 + 20,000 = 281,440; net 11,920', zh: '成本 2,128,000 × 9% + 78,000 = 269,520；节省 304,000 − 42,560 + 20,000 = 281,440；净收益 11,920' },
    },
  ],
  errors: [],
  compute({ sales, receivables, advance, overdraft, factorRate, fee, saving, receivablesCut, what }) {
    const reduced = receivables * (1 - receivablesCut);
    const advanced = reduced * advance;
    const cost = advanced * factorRate + fee * sales;
    const saved = (receivables - reduced + advanced) * overdraft + saving;
    const extra = advanced * (factorRate - overdraft);
    const results: Readonly<Record<string, number>> = { NET: saved - cost, COST: cost, BENEFIT: saved, ADVANCE: advanced, EXTRA: extra, EXTRACOST: extra + fee * sales };
    return results[what]!;
  },
});
