import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Cash, securities and receivables for each unit of current liabilities.
 *
 * Units   amounts in one currency; the result is a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(currentLiabilities), notANumber(cash, securities, receivables, currentLiabilities), belowMinimum(cash, securities, receivables, currentLiabilities).
 */
export const calculator = defineCalculator({
  id: 'ACIDTEST',
  group: 'ratios',
  title: { en: 'Quick ratio from its items', zh: '速动比率（按项目）' },
  summary: { en: 'Cash, securities and receivables for each unit of current liabilities.', zh: '货币资金、交易性金融资产和应收款项之和为流动负债的多少倍。' },
  inputs: {
    cash: money({ en: 'Cash', zh: '货币资金' }, { minimum: 0 }),
    securities: money({ en: 'Trading securities', zh: '交易性金融资产' }, { minimum: 0 }),
    receivables: money({ en: 'Receivables', zh: '应收款项' }, { minimum: 0 }),
    currentLiabilities: money({ en: 'Current liabilities', zh: '流动负债' }, { minimum: 0 }),
  },
  result: { label: { en: 'Quick ratio', zh: '速动比率' }, unit: { en: 'times', zh: '倍' } },
  formula: { en: 'quick ratio = (cash + securities + receivables) ÷ current liabilities', zh: '速动比率 =（货币资金 + 交易性金融资产 + 应收款项）÷ 流动负债' },
  excel: '(cash+securities+receivables)/current_liabilities',
  source: { en: 'Acid-test ratio, as FinanceToolkit computes it.', zh: '酸性测试比率，算法同 FinanceToolkit。' },
  convention: { en: 'Built up from the items; equal to the quick ratio by deduction when there are no other current assets.', zh: '由各项目相加；无其他流动资产时与扣除法结果相同。' },
  examples: [
    {
      inputs: { cash: 100, securities: 30, receivables: 30, currentLiabilities: 130 },
      result: 1.2307692307692308,
      steps: { en: '(100 + 30 + 30) ÷ 130 = 1.23', zh: '（100 + 30 + 30）÷ 130 = 1.23' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'currentLiabilities' }],
  compute: ({ cash, securities, receivables, currentLiabilities }) => divide(cash + securities + receivables, currentLiabilities, 'currentLiabilities'),
});
