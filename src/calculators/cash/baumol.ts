import { defineCalculator } from '../define';
import { choice, money, rate } from '../readers';

/**
 * Amount to sell or withdraw each time when cash is used up evenly.
 *
 * Units   amounts in one currency, rate of the period; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(total, transferCost, rate), belowMinimum(total, transferCost), notAbove(rate), notAChoice(what).
 * Accepts zero total: no need, no transfer.
 */
export const calculator = defineCalculator({
  id: 'BAUMOL',
  group: 'cash',
  title: { en: 'Baumol cash model', zh: '鲍莫尔现金模型' },
  summary: { en: 'Amount to sell or withdraw each time when cash is used up evenly.', zh: '现金均匀支用时每次转换的最佳金额。' },
  inputs: {
    total: money({ en: 'Cash needed in the period', zh: '期间现金需求总额' }, { minimum: 0 }),
    transferCost: money({ en: 'Cost of one transfer', zh: '每次转换成本' }, { minimum: 0 }),
    rate: rate({ en: 'Interest rate of the period', zh: '期间利率' }, { above: 0 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'TRANSFER', label: { en: 'amount of a transfer', zh: '每次转换金额' }, aliases: ['C'] },
        { id: 'MEAN', label: { en: 'mean balance', zh: '平均余额' }, aliases: ['AVG'] },
        { id: 'COST', label: { en: 'cost of the period', zh: '期间总成本' }, aliases: [] },
      ],
      'TRANSFER',
    ),
  },
  result: { label: { en: 'Amount', zh: '金额' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'transfer = √(2 × transfer cost × cash needed ÷ rate); mean balance = transfer ÷ 2\ncost = transfer cost × cash needed ÷ transfer + rate × transfer ÷ 2', zh: '每次转换金额 = √(2 × 转换成本 × 现金需求 ÷ 利率)；平均余额 = 每次转换金额 ÷ 2\n总成本 = 转换成本 × 现金需求 ÷ 每次转换金额 + 利率 × 每次转换金额 ÷ 2' },
  excel: 'CHOOSE(MATCH(what,{"TRANSFER","MEAN","COST"},0),SQRT(2*transfer_cost*total/rate),SQRT(2*transfer_cost*total/rate)/2,SQRT(2*transfer_cost*total*rate))',
  source: { en: 'Baumol, W. J. (1952): The Transactions Demand for Cash. Quarterly Journal of Economics 66(4), 545–556.', zh: 'Baumol, W. J.（1952）：现金的交易需求，《Quarterly Journal of Economics》第 66 卷第 4 期。' },
  convention: { en: 'Cash needed and rate are of the same period. No safety balance: add it.', zh: '现金需求与利率须为同一期间。不含安全余额，请另加。' },
  examples: [
    {
      inputs: { total: 1_000_000, transferCost: 20, rate: 0.09 },
      result: 21081.851067789197,
      steps: { en: '√(2 × 20 × 1,000,000 ÷ 0.09) = 21,081.85', zh: '√(2 × 20 × 1,000,000 ÷ 0.09) = 21,081.85' },
    },
  ],
  errors: [],
  compute({ total, transferCost, rate, what }) {
    const transfer = Math.sqrt((2 * transferCost * total) / rate);
    // At the best transfer both parts of the cost are equal.
    return what === 'MEAN' ? transfer / 2 : what === 'COST' ? transfer * rate : transfer;
  },
});
