import { defineCalculator } from '../define';
import { divide } from '../errors';
import { choice, days, money, rate } from '../readers';

/**
 * Effective yearly rate of a loan on pledged stock with fee and supervision.
 *
 * Units   currency, shares, days; the result is a share or in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(stockValue), notANumber(stockValue, advance, rate, days, fee, supervision), belowMinimum(stockValue, rate, fee, supervision), notAbove(advance, days), aboveMaximum(advance, fee), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'PLEDGECOST',
  group: 'inventory',
  title: { en: 'Cost of pledging stock', zh: '存货质押融资成本' },
  summary: { en: 'Effective yearly rate of a loan on pledged stock with fee and supervision.', zh: '含手续费和监管费的存货质押贷款实际年化率。' },
  inputs: {
    stockValue: money({ en: 'Value of the stock', zh: '质押物价值' }, { minimum: 0 }),
    advance: rate({ en: 'Loan to value', zh: '质押率' }, { above: 0, maximum: 1 }),
    rate: rate({ en: 'Yearly interest', zh: '贷款年利率' }, { minimum: 0 }),
    days: days({ en: 'Days of the loan', zh: '贷款天数' }, { above: 0 }),
    fee: rate({ en: 'Fee on the loan', zh: '手续费率（按贷款额）' }, { minimum: 0, maximum: 1 }),
    supervision: rate({ en: 'Supervision a year, share of the stock', zh: '年监管费率（按质押物价值）' }, { minimum: 0, fallback: 0 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'EAR', label: { en: 'effective yearly rate', zh: '实际年化率' }, aliases: [] },
        { id: 'NET', label: { en: 'cash now', zh: '到手金额' }, aliases: [] },
        { id: 'BACK', label: { en: 'to be paid back', zh: '到期偿还' }, aliases: [] },
      ],
      'EAR',
    ),
  },
  result: { label: { en: 'Cost of the pledge', zh: '质押成本' }, unit: { en: 'share or currency', zh: '比例或元' } },
  formula: { en: 'cash now = loan × (1 − fee); paid back = loan × (1 + rate × days ÷ 360) + value × supervision × days ÷ 360\neffective rate = (paid back ÷ cash now)^(365 ÷ days) − 1; loan = value × loan to value', zh: '到手金额 = 贷款 ×（1 − 手续费率）；到期偿还 = 贷款 ×（1 + 年利率 × 天数 ÷ 360）+ 价值 × 监管费率 × 天数 ÷ 360\n实际年化率 =（到期偿还 ÷ 到手金额）^（365 ÷ 天数）− 1；贷款 = 价值 × 质押率' },
  excel: 'CHOOSE(MATCH(what,{"EAR","NET","BACK"},0),((1+rate*days/360+supervision*days/360/advance)/(1-fee))^(365/days)-1,stock_value*advance*(1-fee),stock_value*(advance*(1+rate*days/360)+supervision*days/360))',
  source: { en: 'Usual calculation of an effective borrowing rate; interest on 360 days.', zh: '实际借款利率的通行算法；利息按 360 天。' },
  convention: { en: 'Pledged stock stays in the books and keeps its price risk: net realisable value is still tested, and a margin call may come.', zh: '质押存货仍在账上，价格风险未转移：仍须测试跌价，并可能追加质押。' },
  examples: [
    {
      inputs: { stockValue: 700_000, advance: 0.5, rate: 0.07, days: 180, fee: 0.015, supervision: 0.01 },
      result: 0.12738812213962847,
      steps: { en: '344,750 now, 365,750 back: (365,750 ÷ 344,750)^(365 ÷ 180) − 1 = 12.74 %', zh: '到手 344,750，偿还 365,750：（365,750 ÷ 344,750）^（365 ÷ 180）− 1 = 12.74%' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'stockValue' }],
  compute({ stockValue, advance, rate, days, fee, supervision, what }) {
    const loan = stockValue * advance;
    const net = loan * (1 - fee);
    const back = loan * (1 + (rate * days) / 360) + (stockValue * supervision * days) / 360;
    if (what === 'NET') return net;
    return what === 'BACK' ? back : divide(back, net, 'stockValue') ** (365 / days) - 1;
  },
});
