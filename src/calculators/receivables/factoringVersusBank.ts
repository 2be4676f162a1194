import { defineCalculator } from '../define';
import { choice, money, rate } from '../readers';

/**
 * Monthly cost of financing credit sales by a factor, or by a bank loan.
 *
 * Units   sales in currency per month, rates; the result in currency per month.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(monthlySales, advance, factorInterest, factorCommission, bankRate, bankFee, saving, badDebts), belowMinimum(monthlySales, factorInterest, factorCommission, bankRate, bankFee, saving, badDebts), notAbove(advance), aboveMaximum(advance, factorCommission, bankFee, badDebts), notAChoice(what).
 * Accepts zero: no sales, no cost.
 */
export const calculator = defineCalculator({
  id: 'FACTORVERSUSBANK',
  group: 'receivables',
  title: { en: 'Factor or bank loan', zh: '保理或银行贷款' },
  summary: { en: 'Monthly cost of financing credit sales by a factor, or by a bank loan.', zh: '以保理或银行贷款为月赊销额融资的每月成本。' },
  inputs: {
    monthlySales: money({ en: 'Monthly credit sales', zh: '月赊销额' }, { minimum: 0 }),
    advance: rate({ en: 'Share financed', zh: '融资比例' }, { above: 0, maximum: 1 }),
    factorInterest: rate({ en: 'Factor’s interest per month on the advance', zh: '保理月利率（按融资款）' }, { minimum: 0 }),
    factorCommission: rate({ en: 'Factor’s commission on sales', zh: '保理佣金率（按销售额）' }, { minimum: 0, maximum: 1 }),
    bankRate: rate({ en: 'Yearly rate of the bank', zh: '银行年利率' }, { minimum: 0 }),
    bankFee: rate({ en: 'Bank’s processing fee on sales', zh: '银行手续费率（按销售额）' }, { minimum: 0, maximum: 1 }),
    saving: money({ en: 'Administration saved in a month by the factor', zh: '保理每月节省管理费' }, { minimum: 0, fallback: 0 }),
    badDebts: rate({ en: 'Bad debts the factor bears', zh: '由保理商承担的坏账率' }, { minimum: 0, maximum: 1, fallback: 0 }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'DIFFERENCE', label: { en: 'factor less bank', zh: '保理减银行' }, aliases: [] },
        { id: 'FACTOR', label: { en: 'cost of the factor', zh: '保理成本' }, aliases: [] },
        { id: 'BANK', label: { en: 'cost of the bank', zh: '银行成本' }, aliases: [] },
      ],
      'DIFFERENCE',
    ),
  },
  result: { label: { en: 'Monthly cost', zh: '每月成本' }, unit: { en: 'currency per month', zh: '元/月' } },
  formula: { en: 'factor = (interest × share + commission) × sales − administration saved − bad debts × sales\nbank = (yearly rate ÷ 12 × share + processing fee + bad debts) × sales\ndifference = factor + bad debts × sales − bank', zh: '保理 =（月利率 × 融资比例 + 佣金率）× 销售额 − 管理费节省 − 坏账率 × 销售额\n银行 =（年利率 ÷ 12 × 融资比例 + 手续费率 + 坏账率）× 销售额\n差额 = 保理 + 坏账率 × 销售额 − 银行' },
  excel: null,
  source: { en: 'Case of R Ltd. in a presentation on working-capital management.', zh: '营运资本管理案例（R 公司）。' },
  convention: { en: 'The case takes bad debts off the cost of the factor and adds them to the cost of the bank as well: twice. The two costs follow it; the difference counts them once.', zh: '该案例既从保理成本中扣除坏账，又在银行成本中加计坏账，属重复计算。两项成本从该案例，差额只计一次。' },
  examples: [
    {
      inputs: { monthlySales: 400_000, advance: 0.9, factorInterest: 0.02, factorCommission: 0.04, bankRate: 0.18, bankFee: 0.02, saving: 1_800, badDebts: 0.01 },
      result: 4000,
      steps: { en: 'factor 7,200 + 16,000 − 1,800 − 4,000 = 17,400; bank 5,400 + 8,000 + 4,000 = 17,400; 17,400 + 4,000 − 17,400 = 4,000', zh: '保理 7,200 + 16,000 − 1,800 − 4,000 = 17,400；银行 5,400 + 8,000 + 4,000 = 17,400；17,400 + 4,000 − 17,400 = 4,000' },
    },
  ],
  errors: [],
  compute({ monthlySales, advance, factorInterest, factorCommission, bankRate, bankFee, saving, badDebts, what }) {
    const lost = badDebts * monthlySales;
    const factor = (factorInterest * advance + factorCommission) * monthlySales - saving - lost;
    const bank = ((bankRate / 12) * advance + bankFee) * monthlySales + lost;
    return what === 'FACTOR' ? factor : what === 'BANK' ? bank : factor + lost - bank;
  },
});
