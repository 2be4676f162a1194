import { defineCalculator } from '../define';
import { CalcError, divide } from '../errors';
import { money } from '../readers';

/**
 * Share of what could be collected in the period that was collected.
 *
 * Units   all amounts in one currency; the result is a share.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  partAboveWhole(endCurrent), divisionByZero(sales), notANumber(begin, sales, endTotal, endCurrent), belowMinimum(begin, sales, endTotal, endCurrent).
 * Accepts zero begin: a first month begins with nothing.
 */
export const calculator = defineCalculator({
  id: 'CEI',
  group: 'receivables',
  title: { en: 'Collection effectiveness index', zh: '收款效率指数' },
  summary: { en: 'Share of what could be collected in the period that was collected.', zh: '本期可收款项中实际收回的比例。' },
  inputs: {
    begin: money({ en: 'Receivables at the beginning', zh: '期初应收账款' }, { minimum: 0 }),
    sales: money({ en: 'Credit sales of the period', zh: '本期赊销额' }, { minimum: 0, hint: { en: 'Of the same period: for one month, of one month.', zh: '须与期初、期末为同一期间；按月计算时取一个月。' } }),
    endTotal: money({ en: 'Receivables at the end', zh: '期末应收账款' }, { minimum: 0 }),
    endCurrent: money({ en: 'Of these, not yet due', zh: '其中：未到期' }, { minimum: 0 }),
  },
  result: { label: { en: 'Collection effectiveness', zh: '收款效率' }, unit: { en: 'share, 0.65 = 65%', zh: '比例，0.65 = 65%' } },
  formula: { en: 'CEI = (beginning + sales − end) ÷ (beginning + sales − end not yet due)', zh: '收款效率指数 =（期初 + 赊销额 − 期末）÷（期初 + 赊销额 − 期末未到期）' },
  excel: '(begin+sales-end_total)/(begin+sales-end_current)',
  source: { en: 'Credit Research Foundation, Collection Effectiveness Index.', zh: 'Credit Research Foundation “Collection Effectiveness Index”指标。' },
  convention: { en: 'Beginning, sales and end belong to one period: sources that divide the sales of N months by N mix an old balance with one month of sales. Take one month, or the whole period. As a share; times 100 gives the index.', zh: '期初、销售额、期末属于同一期间；有的资料将 N 个月的销售额除以 N，与更早的期初数不配。请按单月或整个期间计算。结果为比例，乘 100 即为指数。' },
  examples: [
    {
      inputs: { begin: 1_200_000, sales: 800_000, endTotal: 1_350_000, endCurrent: 1_000_000 },
      result: 0.65,
      steps: { en: '(1,200,000 + 800,000 − 1,350,000) ÷ (1,200,000 + 800,000 − 1,000,000) = 650,000 ÷ 1,000,000 = 0.65', zh: '（1,200,000 + 800,000 − 1,350,000）÷（1,200,000 + 800,000 − 1,000,000）= 650,000 ÷ 1,000,000 = 0.65' },
    },
  ],
  errors: [{ code: 'partAboveWhole', input: 'endCurrent' }, { code: 'divisionByZero', input: 'sales' }],
  compute({ begin, sales, endTotal, endCurrent }) {
    if (endCurrent > endTotal) throw new CalcError('partAboveWhole', 'endCurrent', { found: endCurrent, limit: endTotal });
    return divide(begin + sales - endTotal, begin + sales - endCurrent, 'sales');
  },
});
