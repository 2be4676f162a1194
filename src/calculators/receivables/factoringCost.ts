import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { choice, days, money, rate } from '../readers';

/**
 * What selling a receivable to a factor costs: cash received now, cost, or cost as a yearly rate.
 *
 * Units   amounts in one currency, rates per year, days; the result is a share or in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  nothingLeft(fee), notANumber(face, advance, rate, days, fee, fixed), belowMinimum(face, rate, fee, fixed), notAbove(advance, days), aboveMaximum(advance, fee), notAChoice(what).
 * Accepts zero fee: some factors take interest only.
 */
export const calculator = defineCalculator({
  id: 'FACTORCOST',
  group: 'receivables',
  title: { en: 'Cost of factoring', zh: '保理成本' },
  summary: { en: 'What selling a receivable to a factor costs: cash received now, cost, or cost as a yearly rate.', zh: '应收账款保理的成本：现在到手金额、总成本或年化成本。' },
  inputs: {
    face: money({ en: 'Face amount', zh: '应收账款面值' }, { minimum: 0 }),
    advance: rate({ en: 'Advance rate', zh: '融资比例' }, { above: 0, maximum: 1, hint: { en: 'Usual: 70 % to 90 %.', zh: '通常为 70%–90%。' } }),
    rate: rate({ en: 'Yearly interest on the advance', zh: '融资年利率' }, { minimum: 0 }),
    days: days({ en: 'Days until the customer pays', zh: '至客户付款天数' }, { above: 0 }),
    fee: rate({ en: 'Fee on the face amount', zh: '手续费率（按面值）' }, { minimum: 0, maximum: 1 }),
    fixed: money({ en: 'Fixed cost', zh: '固定费用' }, { minimum: 0, fallback: 0 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'EAR', label: { en: 'effective yearly rate', zh: '实际年化率' }, aliases: [] },
        { id: 'NET', label: { en: 'cash now', zh: '到手金额' }, aliases: [] },
        { id: 'COST', label: { en: 'cost', zh: '总成本' }, aliases: [] },
        { id: 'SIMPLE', label: { en: 'simple yearly rate', zh: '单利年化率' }, aliases: [] },
      ],
      'EAR',
    ),
  },
  result: { label: { en: 'Cost of factoring', zh: '保理成本' }, unit: { en: 'share or currency', zh: '比例或元' } },
  formula: { en: 'cash now = advance − advance × rate × days ÷ 360 − fee × face − fixed cost\ncost = advance − cash now\neffective yearly rate = (advance ÷ cash now)^(365 ÷ days) − 1\nadvance = face × advance rate', zh: '到手金额 = 融资款 − 融资款 × 年利率 × 天数 ÷ 360 − 面值 × 手续费率 − 固定费用\n总成本 = 融资款 − 到手金额\n实际年化率 =（融资款 ÷ 到手金额）^（365 ÷ 天数）− 1\n融资款 = 面值 × 融资比例' },
  excel: 'CHOOSE(MATCH(what,{"EAR","NET","COST","SIMPLE"},0),(face*advance/(face*advance*(1-rate*days/360)-fee*face-fixed))^(365/days)-1,face*advance*(1-rate*days/360)-fee*face-fixed,face*advance*rate*days/360+fee*face+fixed,(face*advance*rate*days/360+fee*face+fixed)/(face*advance*(1-rate*days/360)-fee*face-fixed)*365/days)',
  source: { en: 'Usual calculation of a discounted advance; interest on 360 days as factors and banks quote it.', zh: '贴现融资的通行算法；利息按 360 天计，与保理商和银行报价一致。' },
  convention: { en: 'Interest and fee are taken off the advance; the rest of the face comes when the customer pays. Compare the effective yearly rate with a bank loan and an early-payment discount. With recourse the receivable stays in the books.', zh: '利息和手续费从融资款中扣除，余款在客户付款时收到。实际年化率可与银行贷款、现金折扣比较。有追索权保理不终止确认应收账款。' },
  examples: [
    {
      inputs: { face: 1_000_000, advance: 0.8, rate: 0.08, days: 60, fee: 0.015 },
      result: 0.21941732438191974,
      steps: { en: '800,000 − 10,666.67 − 15,000 = 774,333.33; (800,000 ÷ 774,333.33)^(365 ÷ 60) − 1 = 21.94 %', zh: '800,000 − 10,666.67 − 15,000 = 774,333.33；（800,000 ÷ 774,333.33）^（365 ÷ 60）− 1 = 21.94%' },
    },
    {
      inputs: { face: 1_000_000, advance: 0.8, rate: 0.08, days: 60, fee: 0.015, what: 'NET' },
      result: 774333.3333333334,
      steps: { en: '800,000 − 800,000 × 8 % × 60 ÷ 360 − 15,000 = 774,333.33', zh: '800,000 − 800,000 × 8% × 60 ÷ 360 − 15,000 = 774,333.33' },
    },
  ],
  errors: [{ code: 'nothingLeft', input: 'fee' }],
  compute({ face, advance, rate, days, fee, fixed, what }) {
    const advanced = face * advance;
    const cost = (advanced * rate * days) / 360 + fee * face + fixed;
    const net = advanced - cost;
    if (what === 'NET') return net;
    if (what === 'COST') return cost;
    if (net <= 0) throw new CalcError('nothingLeft', 'fee');
    return what === 'SIMPLE' ? (cost / net) * (365 / days) : (advanced / net) ** (365 / days) - 1;
  },
});
