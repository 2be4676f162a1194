import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { choice, rate, series } from '../readers';

/**
 * What payments one period apart are worth today.
 *
 * Units   rate per period, currency; the result in currency.
 * Shapes  flows: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  notANumber(rate, flows), notAbove(rate), tooFew(flows), notAChoice(first).
 * Accepts negative flows: a payment made.
 * Accepts zero: nothing is discounted at a rate of 0.
 */
export const calculator = defineCalculator({
  id: 'PRESENTVALUE',
  group: 'cash',
  title: { en: 'Present value of payments', zh: '现值' },
  summary: { en: 'What payments one period apart are worth today.', zh: '等间隔收付款在当日的现值。' },
  inputs: {
    rate: rate({ en: 'Rate of a period', zh: '每期利率' }, { above: -1 }),
    flows: series({ en: 'Payments, one period apart', zh: '各期收付款' }, { en: 'currency', zh: '元（同一币种）' }),
    first: choice(
      { en: 'First payment', zh: '首笔时点' },
      [
        { id: 'NOW', label: { en: 'today', zh: '当日' }, aliases: ['0'] },
        { id: 'END', label: { en: 'after one period', zh: '一期之后' }, aliases: ['1'] },
      ],
      'NOW',
    ),
  },
  result: { label: { en: 'Present value', zh: '现值' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'present value = Σ payment k ÷ (1 + rate)^k, k from 0, or from 1 when the first comes after one period', zh: '现值 = Σ 第 k 期收付款 ÷（1 + 利率）^ k，k 自 0 起；首笔在一期之后时自 1 起' },
  excel: null,
  source: { en: 'Discounted cash flow.', zh: '现金流量折现。' },
  convention: { en: 'The first payment is today and is not discounted, unless you say otherwise; Excel’s NPV takes it one period later.', zh: '未填时首笔为当日，不折现；Excel 的 NPV 将其视为一期之后。' },
  examples: [
    {
      inputs: { rate: 0.1, flows: [-10_000, 2_000, 4_000, 8_000] },
      result: 1134.4853493613819,
      steps: { en: '−10,000 + 1,818.18 + 3,305.79 + 6,010.52 = 1,134.49 (1,134.485)', zh: '−10,000 + 1,818.18 + 3,305.79 + 6,010.52 = 1,134.49（1,134.485）' },
    },
  ],
  errors: [],
  compute: ({ rate, flows, first }) => sum(flows.map((flow, period) => flow / (1 + rate) ** (first === 'END' ? period + 1 : period))),
});
