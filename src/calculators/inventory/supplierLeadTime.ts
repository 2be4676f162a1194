import { mean, standardDeviation } from '../../math/statistics';
import { day, defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { choice, dateList } from '../readers';

/**
 * Mean or standard deviation of the days from order to receipt.
 *
 * Units   dates; the result in days.
 * Shapes  orderDates, receiptDates: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  beforeOrder(receiptDates), tooFew(orderDates), lengthsDiffer(receiptDates), notADate(orderDates, receiptDates), notAChoice(what).
 */
export const calculator = defineCalculator({
  id: 'SUPPLIERLEAD',
  group: 'inventory',
  title: { en: 'Lead time of a supplier', zh: '供应商提前期' },
  summary: { en: 'Mean or standard deviation of the days from order to receipt.', zh: '自订货至收货天数的平均值或标准差。' },
  inputs: {
    orderDates: dateList({ en: 'Order dates', zh: '订货日期' }),
    receiptDates: dateList({ en: 'Receipt dates', zh: '收货日期' }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'MEAN', label: { en: 'mean', zh: '平均值' }, aliases: [] },
        { id: 'DEVIATION', label: { en: 'standard deviation', zh: '标准差' }, aliases: ['SD'] },
      ],
      'MEAN',
    ),
  },
  result: { label: { en: 'Lead time', zh: '提前期' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'lead time of a line = receipt date − order date; mean, or standard deviation of a sample (n − 1)', zh: '单行提前期 = 收货日期 − 订货日期；平均值或样本标准差（n − 1）' },
  excel: null,
  source: { en: 'Inputs of safety stock, from the receipts themselves.', zh: '安全库存公式所需参数，由收货记录计算。' },
  convention: { en: 'Every line counts once. At least two lines for the deviation, a dozen to trust it.', zh: '每行计一次。标准差至少需要两行，十二行以上较可靠。' },
  examples: [
    {
      inputs: { orderDates: [day(2026, 1, 5), day(2026, 2, 2), day(2026, 3, 2)], receiptDates: [day(2026, 1, 15), day(2026, 2, 14), day(2026, 3, 16)] },
      result: 12,
      steps: { en: '10, 12 and 14 days: 36 ÷ 3 = 12', zh: '10、12、14 天：36 ÷ 3 = 12' },
    },
  ],
  errors: [{ code: 'beforeOrder', input: 'receiptDates' }, { code: 'tooFew', input: 'orderDates' }, { code: 'lengthsDiffer', input: 'receiptDates' }],
  compute({ orderDates, receiptDates, what }) {
    sameLength(receiptDates, orderDates, 'receiptDates');
    const times = receiptDates.map((received, line) => {
      if (received < orderDates[line]!) throw new CalcError('beforeOrder', 'receiptDates');
      return received - orderDates[line]!;
    });
    if (what === 'MEAN') return mean(times);
    if (times.length < 2) throw new CalcError('tooFew', 'orderDates', { expected: 2, found: times.length });
    return standardDeviation(times);
  },
});
