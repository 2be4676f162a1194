import { ExactSum } from '../../math/sum';
import { day, defineCalculator } from '../define';
import { sameLength } from '../errors';
import { date, dateList, money, series } from '../readers';

/**
 * What was open of an invoice on a day, from the payments and credits applied to it up to that day.
 *
 * Units   dates; amounts in one currency; so is the result.
 * Shapes  appliedDates, appliedAmounts: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  lengthsDiffer(appliedAmounts), notADate(asOf, documentDate, appliedDates), notANumber(amount, appliedAmounts), tooFew(appliedAmounts).
 * Accepts negative amount: a red invoice.
 * Accepts negative appliedAmounts: an application that was taken back.
 * Accepts zero: an application of nothing changes nothing.
 */
export const calculator = defineCalculator({
  id: 'OPENAMOUNT',
  group: 'receivables',
  title: { en: 'Open amount as of a date', zh: '截止日未收金额' },
  summary: { en: 'What was open of an invoice on a day, from the payments and credits applied to it up to that day.', zh: '某日某张发票的未收金额，只计截至该日的核销。' },
  inputs: {
    asOf: date({ en: 'As-of date', zh: '截止日期' }),
    documentDate: date({ en: 'Invoice date', zh: '发票日期' }),
    amount: money({ en: 'Invoice amount', zh: '发票金额' }),
    appliedDates: dateList({ en: 'Dates of applications', zh: '核销日期' }, { en: 'The later of receipt date and invoice date.', zh: '收款日期与发票日期中较晚者。' }),
    appliedAmounts: series({ en: 'Amounts applied', zh: '核销金额' }, { en: 'currency', zh: '元（同一币种）' }),
  },
  result: { label: { en: 'Open amount', zh: '未收金额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'open = amount − Σ applications dated up to the as-of date; 0 before the invoice date', zh: '未收金额 = 发票金额 − Σ 截止日期前（含当日）的核销金额；发票日期之前为 0' },
  excel: 'IF(INT(document_date)>INT(as_of),0,amount-SUMPRODUCT((INT(applied_dates)<=INT(as_of))*applied_amounts))',
  source: { en: 'Balance as of a date, as in Microsoft Dynamics 365 Finance.', zh: 'Microsoft Dynamics 365 Finance 的“截至日期余额”。' },
  convention: { en: 'An application after the as-of date never changes the result: a past month-end can be repeated at any time.', zh: '截止日期之后的核销不影响结果，过去的月末数随时可以重现。' },
  examples: [
    {
      inputs: { asOf: day(2026, 3, 31), documentDate: day(2026, 1, 15), amount: 1000, appliedDates: [day(2026, 2, 10), day(2026, 4, 5)], appliedAmounts: [400, 600] },
      result: 600,
      steps: { en: '1,000 − 400 = 600; the 600 of 5 April come later', zh: '1,000 − 400 = 600；4月5日的 600 在截止日期之后' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'appliedAmounts' }],
  compute({ asOf, documentDate, amount, appliedDates, appliedAmounts }) {
    sameLength(appliedAmounts, appliedDates, 'appliedAmounts');
    if (documentDate > asOf) return 0;
    return new ExactSum().add(amount).addAll(appliedAmounts.flatMap((applied, item) => (appliedDates[item]! <= asOf ? [-applied] : []))).value;
  },
});
