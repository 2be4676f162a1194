import { ExactSum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { money, series } from '../readers';

/**
 * How many days of the latest sales receivables amount to, taking month by month off from the newest back.
 *
 * Units   receivables and sales in one currency, days of the months; the result in days.
 * Shapes  sales, days: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  salesTooFew(sales), lengthsDiffer(days), notANumber(receivables, sales, days), belowMinimum(receivables, sales), tooFew(sales, days), notAbove(days).
 */
export const calculator = defineCalculator({
  id: 'DSOCOUNTBACK',
  group: 'receivables',
  title: { en: 'Days sales outstanding, count-back', zh: '倒推法应收账款周转天数' },
  summary: { en: 'How many days of the latest sales receivables amount to, taking month by month off from the newest back.', zh: '从最近月份起逐月倒推，应收账款相当于多少天的销售额。' },
  inputs: {
    receivables: money({ en: 'Receivables at the end', zh: '期末应收账款' }, { minimum: 0, hint: { en: 'Gross of loss allowance.', zh: '未扣除坏账准备。' } }),
    sales: series({ en: 'Sales, newest month first', zh: '各月销售额（由近到远）' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
    days: series({ en: 'Days of each of these months', zh: '各月天数' }, { en: 'days', zh: '天' }, 1, { above: 0 }),
  },
  result: { label: { en: 'Days sales outstanding', zh: '应收账款周转天数' }, unit: { en: 'days', zh: '天' } },
  formula: { en: 'from the newest month back:\nwhile receivables left ≥ sales of the month: add its days, take its sales off\nlast month: add receivables left ÷ sales × its days', zh: '自最近一个月起倒推：\n剩余应收账款 ≥ 当月销售额时：加当月天数，减当月销售额\n最后一个月：加 剩余应收账款 ÷ 当月销售额 × 当月天数' },
  excel: null,
  source: { en: 'Count-back method (exhaustion method) of credit management; the example is that of HighRadius’ academy.', zh: '信用管理中的倒推法（耗尽法）；示例取自 HighRadius 学院。' },
  convention: { en: 'Seasonal sales do not distort it. If receivables exceed the sales of all months given, give more months: nothing is guessed beyond them.', zh: '不受各月销售额起伏的影响。应收账款大于所列月份销售额合计时请补充更早的月份，不作推算。' },
  examples: [
    {
      inputs: { receivables: 1_350_000, sales: [800_000, 700_000], days: [31, 30] },
      result: 54.57142857142857,
      steps: { en: '1,350,000 − 800,000 = 550,000: 31 days; 550,000 ÷ 700,000 × 30 = 23.57 days; together 54.57 days', zh: '1,350,000 − 800,000 = 550,000：31 天；550,000 ÷ 700,000 × 30 = 23.57 天；合计 54.57 天' },
    },
  ],
  errors: [{ code: 'salesTooFew', input: 'sales' }, { code: 'lengthsDiffer', input: 'days' }],
  compute({ receivables, sales, days }) {
    sameLength(days, sales, 'days');
    const left = new ExactSum().add(receivables);
    let counted = 0;
    for (const [month, sold] of sales.entries()) {
      const open = left.value;
      // A month without sales before the last one counted is none of these days.
      if (open <= 0) return counted;
      if (open < sold) return counted + (open / sold) * days[month]!;
      counted += days[month]!;
      left.add(-sold);
    }
    if (left.value > 0) throw new CalcError('salesTooFew', 'sales', { found: sales.length });
    return counted;
  },
});
