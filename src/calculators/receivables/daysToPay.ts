import { day, defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { dateList, optional, series } from '../readers';
import { daysStatistic, lateStatistic } from './daysLate/statistic';

/**
 * How long customers take from invoice to payment, over paid invoices.
 *
 * Units   dates; amounts in one currency; the result in days.
 * Shapes  invoiceDates, paidDates, amounts: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(amounts), lengthsDiffer(paidDates, amounts), notADate(invoiceDates, paidDates), notANumber(amounts), belowMinimum(amounts), tooFew(amounts), notAChoice(statistic).
 * Accepts zero amounts: an item of no amount weighs nothing; amounts that are all 0 are refused.
 */
export const calculator = defineCalculator({
  id: 'DAYSTOPAY',
  group: 'receivables',
  title: { en: 'Days to pay', zh: '付款天数' },
  summary: { en: 'How long customers take from invoice to payment, over paid invoices.', zh: '客户从开票到付款所用的天数，按已付款发票统计。' },
  inputs: {
    invoiceDates: dateList({ en: 'Invoice dates', zh: '发票日期' }),
    paidDates: dateList({ en: 'Payment dates', zh: '付款日期' }, { en: 'A partial payment is an item of its own.', zh: '分次付款各为一笔。' }),
    amounts: optional(series({ en: 'Amounts paid', zh: '付款金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }), { en: 'every item counts the same', zh: '各笔权重相同' }),
    statistic: lateStatistic,
  },
  result: { label: { en: 'Days to pay', zh: '付款天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'weighted mean = Σ amount × (payment date − invoice date) ÷ Σ amount', zh: '加权平均 = Σ 金额 ×（付款日期 − 发票日期）÷ Σ 金额' },
  excel: null,
  source: { en: 'Oracle Receivables, “True DSO”: the real number of days to collect, weighted by amounts.', zh: 'Oracle 应收款管理 “True DSO”（实际收款天数，按金额加权）。' },
  convention: { en: 'Paid items of the last twelve months are usual. The mean is weighted by amounts; median and 80th percentile take every item once (PERCENTILE.INC).', zh: '通常取最近 12 个月已付款的发票。平均数按金额加权；中位数和 80 分位数各笔计一次（同 PERCENTILE.INC）。' },
  examples: [
    {
      inputs: { invoiceDates: [day(2026, 1, 5), day(2026, 1, 10)], paidDates: [day(2026, 2, 4), day(2026, 3, 1)], amounts: [300, 100] },
      result: 35,
      steps: { en: '(300 × 30 + 100 × 50) ÷ 400 = 35 days', zh: '（300 × 30 + 100 × 50）÷ 400 = 35 天' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'amounts' }, { code: 'lengthsDiffer', input: 'paidDates' }, { code: 'lengthsDiffer', input: 'amounts' }],
  compute({ invoiceDates, paidDates, amounts, statistic }) {
    sameLength(paidDates, invoiceDates, 'paidDates');
    if (amounts !== null) sameLength(amounts, invoiceDates, 'amounts');
    const found = daysStatistic(paidDates.map((paid, item) => paid - invoiceDates[item]!), amounts, statistic);
    if (found === null) throw new CalcError('divisionByZero', 'amounts');
    return found;
  },
});
