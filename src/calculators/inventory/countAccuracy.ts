import { defineCalculator } from '../define';
import { sameLength } from '../errors';
import { rate, series } from '../readers';

/**
 * Share of counts that agree with the book within a tolerance.
 *
 * Units   units; the result is a share.
 * Shapes  book, counted: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  lengthsDiffer(counted), notANumber(book, counted, tolerance), belowMinimum(book, counted, tolerance), tooFew(book, counted).
 * Accepts zero: an item that is not there and not in the book agrees.
 */
export const calculator = defineCalculator({
  id: 'COUNTACCURACY',
  group: 'inventory',
  title: { en: 'Inventory record accuracy', zh: '库存账实相符率' },
  summary: { en: 'Share of counts that agree with the book within a tolerance.', zh: '盘点数与账面数在容差内相符的比例。' },
  inputs: {
    book: series({ en: 'Book quantities', zh: '账面数量' }, { en: 'units', zh: '件（计量单位）' }, 1, { minimum: 0 }),
    counted: series({ en: 'Counted quantities', zh: '盘点数量' }, { en: 'units', zh: '件（计量单位）' }, 1, { minimum: 0 }),
    tolerance: rate({ en: 'Tolerance', zh: '容差比例' }, { minimum: 0, fallback: 0, hint: { en: 'Usual: A 1 %, B 3 %, C 5 %.', zh: '常用：A 1%、B 3%、C 5%。' } }),
  },
  result: { label: { en: 'Accuracy', zh: '账实相符率' }, unit: { en: 'share, 0.98 = 98%', zh: '比例，0.98 = 98%' } },
  formula: { en: 'accuracy = counts with size of difference ≤ tolerance × book ÷ all counts', zh: '账实相符率 = 差异绝对值 ≤ 容差 × 账面的次数 ÷ 全部次数' },
  excel: 'SUMPRODUCT(--(ABS(counted-book)<=tolerance*book))/ROWS(book)',
  source: { en: 'Inventory record accuracy, APICS Dictionary.', zh: '库存记录准确率，APICS 词典。' },
  convention: { en: 'Differences are never netted against each other. In the LAMBDA the quantities stand in columns.', zh: '差异不得相互抵销。使用 LAMBDA 时数量须为列。' },
  examples: [
    {
      inputs: { book: [100, 200, 50, 10], counted: [100, 198, 53, 10], tolerance: 0.01 },
      result: 0.75,
      steps: { en: '0, 2 ≤ 2, 3 > 0.5, 0: 3 ÷ 4 = 0.75', zh: '0、2 ≤ 2、3 > 0.5、0：3 ÷ 4 = 0.75' },
    },
  ],
  errors: [{ code: 'lengthsDiffer', input: 'counted' }],
  compute({ book, counted, tolerance }) {
    sameLength(counted, book, 'counted');
    return counted.filter((found, item) => Math.abs(found - book[item]!) <= tolerance * book[item]!).length / book.length;
  },
});
