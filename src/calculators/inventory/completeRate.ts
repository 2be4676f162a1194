import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { series } from '../readers';

/**
 * Share of order lines that a supplier delivered in full.
 *
 * Units   units; the result is a share.
 * Shapes  ordered, received: a row or a column; the result is one value.
 * Errors  lengthsDiffer(received), notANumber(ordered, received), notAbove(ordered), tooFew(ordered, received), belowMinimum(received).
 */
export const calculator = defineCalculator({
  id: 'COMPLETERATE',
  group: 'inventory',
  title: { en: 'Complete-delivery rate', zh: '足量交货率' },
  summary: { en: 'Share of order lines that a supplier delivered in full.', zh: '供应商足量交货的订单行占比。' },
  inputs: {
    ordered: series({ en: 'Quantities ordered', zh: '订货数量' }, { en: 'units', zh: '件（计量单位）' }, 1, { above: 0 }),
    received: series({ en: 'Quantities received', zh: '收货数量' }, { en: 'units', zh: '件（计量单位）' }, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Complete rate', zh: '足量交货率' }, unit: { en: 'share, 0.95 = 95%', zh: '比例，0.95 = 95%' } },
  formula: { en: 'rate = lines with received ≥ ordered ÷ all lines', zh: '足量交货率 = 收货 ≥ 订货的行数 ÷ 全部行数' },
  excel: 'SUMPRODUCT(--(received>=ordered))/ROWS(ordered)',
  source: { en: 'Supplier scorecards; on-time rate has its own function.', zh: '供应商评分卡；按期率另有函数。' },
  convention: { en: 'Every line counts once, whatever its quantity. In the LAMBDA the quantities stand in columns.', zh: '每行计一次，不按数量加权。使用 LAMBDA 时数量须为列。' },
  examples: [
    {
      inputs: { ordered: [10, 20, 30, 40], received: [10, 19, 30, 45] },
      result: 0.75,
      steps: { en: '3 of 4 lines in full: 0.75', zh: '4 行中 3 行足量：0.75' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'received' }],
  compute({ ordered, received }) {
    sameLength(received, ordered, 'received');
    return received.filter((found, line) => found >= ordered[line]!).length / ordered.length;
  },
});
