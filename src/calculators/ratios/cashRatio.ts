import { defineCalculator } from '../define';
import { divide } from '../errors';
import { money } from '../readers';

/**
 * Cash and trading securities for each unit of current liabilities.
 *
 * Units   amounts in one currency; the result is a quotient.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  divisionByZero(currentLiabilities), notANumber(cash, securities, currentLiabilities), belowMinimum(cash, securities, currentLiabilities).
 */
export const calculator = defineCalculator({
  id: 'CASHRATIO',
  group: 'ratios',
  title: { en: 'Cash ratio', zh: '现金比率' },
  summary: { en: 'Cash and trading securities for each unit of current liabilities.', zh: '货币资金和交易性金融资产之和为流动负债的多少倍。' },
  inputs: {
    cash: money({ en: 'Cash', zh: '货币资金' }, { minimum: 0 }),
    securities: money({ en: 'Trading securities', zh: '交易性金融资产' }, { minimum: 0 }),
    currentLiabilities: money({ en: 'Current liabilities', zh: '流动负债' }, { minimum: 0 }),
  },
  result: { label: { en: 'Cash ratio', zh: '现金比率' }, unit: { en: 'times', zh: '倍' } },
  formula: { en: 'cash ratio = (cash + securities) ÷ current liabilities', zh: '现金比率 =（货币资金 + 交易性金融资产）÷ 流动负债' },
  excel: '(cash+securities)/current_liabilities',
  source: { en: 'Standard ratio.', zh: '通行指标。' },
  convention: { en: 'Restricted cash does not count.', zh: '受限资金不计入。' },
  examples: [
    {
      inputs: { cash: 400_000, securities: 200_000, currentLiabilities: 1_500_000 },
      result: 0.4,
      steps: { en: '(400,000 + 200,000) ÷ 1,500,000 = 0.4', zh: '（400,000 + 200,000）÷ 1,500,000 = 0.4' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'currentLiabilities' }],
  compute: ({ cash, securities, currentLiabilities }) => divide(cash + securities, currentLiabilities, 'currentLiabilities'),
});
