import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { choice, money, periods, rate } from '../readers';

/**
 * Cash a factor pays when fee and reserve are held back and interest is discounted from the advance.
 *
 * Units   amounts in one currency, rate per month, months; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  nothingLeft(reserve), notANumber(receivables, fee, reserve, monthlyRate, months), belowMinimum(receivables, fee, reserve, monthlyRate, months), aboveMaximum(fee, reserve), notAChoice(what).
 * Accepts zero: no receivables, no advance.
 */
export const calculator = defineCalculator({
  id: 'FACTORDISCOUNTED',
  group: 'receivables',
  title: { en: 'Discounted advance of a factor', zh: '保理贴现融资款' },
  summary: { en: 'Cash a factor pays when fee and reserve are held back and interest is discounted from the advance.', zh: '扣除手续费和保证金、利息贴现后保理商实际支付的金额。' },
  inputs: {
    receivables: money({ en: 'Receivables', zh: '应收账款' }, { minimum: 0 }),
    fee: rate({ en: 'Fee', zh: '手续费率' }, { minimum: 0, maximum: 1 }),
    reserve: rate({ en: 'Reserve held back', zh: '保证金比例' }, { minimum: 0, maximum: 1 }),
    monthlyRate: rate({ en: 'Interest per month', zh: '月利率' }, { minimum: 0 }),
    months: periods({ en: 'Months until customers pay', zh: '至收款月数' }, { minimum: 0 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'ADVANCE', label: { en: 'advance paid', zh: '实付金额' }, aliases: [] },
        { id: 'AVAILABLE', label: { en: 'available before interest', zh: '扣息前金额' }, aliases: [] },
        { id: 'INTEREST', label: { en: 'interest', zh: '利息' }, aliases: [] },
      ],
      'ADVANCE',
    ),
  },
  result: { label: { en: 'Advance', zh: '融资款' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'available = receivables × (1 − fee − reserve)\nadvance = available ÷ (1 + monthly rate × months)\ninterest = available − advance', zh: '扣息前金额 = 应收账款 ×（1 − 手续费率 − 保证金比例）\n实付金额 = 扣息前金额 ÷（1 + 月利率 × 月数）\n利息 = 扣息前金额 − 实付金额' },
  excel: 'receivables*(1-fee-reserve)*CHOOSE(MATCH(what,{"ADVANCE","AVAILABLE","INTEREST"},0),1/(1+monthly_rate*months),1,monthly_rate*months/(1+monthly_rate*months))',
  source: { en: 'Discounted advance as in textbook questions on receivables financing.', zh: '应收账款融资教材中的贴现融资算法。' },
  convention: { en: 'The advance with its interest makes what is available: 90,000 ÷ 1.02, not 90,000 × 0.98.', zh: '融资款加利息等于扣息前金额：90,000 ÷ 1.02，而非 90,000 × 0.98。' },
  examples: [
    {
      inputs: { receivables: 100_000, fee: 0.04, reserve: 0.06, monthlyRate: 0.01, months: 2 },
      result: 88235.29411764706,
      steps: { en: '100,000 × 0.9 = 90,000; 90,000 ÷ 1.02 = 88,235.29', zh: '100,000 × 0.9 = 90,000；90,000 ÷ 1.02 = 88,235.29' },
    },
  ],
  errors: [{ code: 'nothingLeft', input: 'reserve' }],
  compute({ receivables, fee, reserve, monthlyRate, months, what }) {
    if (fee + reserve > 1) throw new CalcError('nothingLeft', 'reserve');
    const available = receivables * (1 - fee - reserve);
    const advance = available / (1 + monthlyRate * months);
    return what === 'AVAILABLE' ? available : what === 'INTEREST' ? available - advance : advance;
  },
});
