import { defineCalculator } from '../define';
import { choice, count, money, rate } from '../readers';

/**
 * What an amount today and equal payments grow to.
 *
 * Units   rate per period, currency; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(rate, times, payment, present), notAbove(rate), belowMinimum(times), notWhole(times), notAChoice(due).
 * Accepts negative payment: paid in.
 * Accepts negative present: paid in.
 * Accepts zero: nothing grows at a rate of 0.
 */
export const calculator = defineCalculator({
  id: 'FUTUREVALUE',
  group: 'cash',
  title: { en: 'Future value of payments', zh: '终值' },
  summary: { en: 'What an amount today and equal payments grow to.', zh: '现有金额与等额收付款在若干期后的终值。' },
  inputs: {
    rate: rate({ en: 'Rate of a period', zh: '每期利率' }, { above: -1 }),
    times: count({ en: 'Number of periods', zh: '期数' }),
    payment: money({ en: 'Payment of each period', zh: '每期收付款' }, { hint: { en: 'Paid in is negative, as in Excel’s FV.', zh: '投入为负数，同 Excel 的 FV。' } }),
    present: money({ en: 'Amount today', zh: '现有金额' }, { fallback: 0 }),
    due: choice(
      { en: 'Payments at the', zh: '付款时点' },
      [
        { id: 'END', label: { en: 'end of a period', zh: '期末' }, aliases: ['0'] },
        { id: 'BEGIN', label: { en: 'beginning of a period', zh: '期初' }, aliases: ['1'] },
      ],
      'END',
    ),
  },
  result: { label: { en: 'Future value', zh: '终值' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'future value = −(amount × (1 + rate)^n + payment × ((1 + rate)^n − 1) ÷ rate × (1 + rate if at the beginning))', zh: '终值 = −（现有金额 ×（1 + 利率）^ n + 每期金额 ×（（1 + 利率）^ n − 1）÷ 利率 ×（期初付款时乘 1 + 利率））' },
  excel: '-(present*(1+rate)^times+payment*IF(rate=0,times,((1+rate)^times-1)/IF(rate=0,1,rate))*IF(due="BEGIN",1+rate,1))',
  source: { en: 'Compound interest; Excel’s FV.', zh: '复利；同 Excel 的 FV。' },
  convention: { en: 'Signs as in Excel: what is paid in is negative, what comes back is positive.', zh: '符号同 Excel：投入为负，收回为正。' },
  examples: [
    {
      inputs: { rate: 0.005, times: 10, payment: -200, present: -500, due: 'BEGIN' },
      result: 2581.4033740601362,
      steps: { en: '500 × 1.0511 + 200 × 10.228 × 1.005 = 2,581.40', zh: '500 × 1.0511 + 200 × 10.228 × 1.005 = 2,581.40（2,581.4）' },
    },
  ],
  errors: [],
  compute({ rate, times, payment, present, due }) {
    const grown = (1 + rate) ** times;
    const payments = rate === 0 ? times : (grown - 1) / rate;
    return -(present * grown + payment * payments * (due === 'BEGIN' ? 1 + rate : 1));
  },
});
