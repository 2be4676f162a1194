import { sum } from '../../math/sum';
import { day, defineCalculator } from '../define';
import { sameLength } from '../errors';
import { dateList, rate, series } from '../readers';

/**
 * What payments on given days are worth on the day of the first.
 *
 * Units   rate per year, currency, dates; the result in currency.
 * Shapes  flows, dates: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  lengthsDiffer(dates), notANumber(rate, flows), notAbove(rate), tooFew(flows), notADate(dates).
 * Accepts negative flows: a payment made.
 * Accepts zero: nothing is discounted at a rate of 0.
 */
export const calculator = defineCalculator({
  id: 'PRESENTVALUEDATES',
  group: 'cash',
  title: { en: 'Present value of dated payments', zh: '按日期计算的现值' },
  summary: { en: 'What payments on given days are worth on the day of the first.', zh: '在给定日期收付的款项在首笔日期的现值。' },
  inputs: {
    rate: rate({ en: 'Rate of a year', zh: '年利率' }, { above: -1 }),
    flows: series({ en: 'Payments', zh: '收付款' }, { en: 'currency', zh: '元（同一币种）' }),
    dates: dateList({ en: 'Dates of the payments', zh: '收付日期' }),
  },
  result: { label: { en: 'Present value', zh: '现值' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'present value = Σ payment ÷ (1 + rate)^((date − first date) ÷ 365)', zh: '现值 = Σ 收付款 ÷（1 + 年利率）^（（日期 − 首笔日期）÷ 365）' },
  excel: 'SUMPRODUCT(flows/(1+rate)^((INT(dates)-INT(INDEX(dates,1)))/365))',
  source: { en: 'Discounted cash flow; Excel’s XNPV.', zh: '现金流量折现；同 Excel 的 XNPV。' },
  convention: { en: 'A year is 365 days. Later rows may be dated before the first; they are then compounded.', zh: '全年按 365 天。日期早于首笔的款项按复利计算终值。' },
  examples: [
    {
      inputs: { rate: 0.1, flows: [-1000, 1100], dates: [day(2026, 1, 1), day(2027, 1, 1)] },
      result: 0,
      steps: { en: '−1,000 + 1,100 ÷ 1.1^(365 ÷ 365) = 0', zh: '−1,000 + 1,100 ÷ 1.1^（365 ÷ 365）= 0' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'dates' }],
  compute({ rate, flows, dates }) {
    sameLength(dates, flows, 'dates');
    return sum(flows.map((flow, item) => flow / (1 + rate) ** ((dates[item]! - dates[0]!) / 365)));
  },
});
