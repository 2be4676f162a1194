import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError } from '../errors';
import { series } from '../readers';

/**
 * Annualised yield of a money-market fund from its daily income per 10,000 units.
 *
 * Units   currency per 10,000 units; the result is a share per year.
 * Shapes  incomes: a row or a column; the result is one value.
 * Errors  notAbove(incomes), notANumber(incomes), tooFew(incomes).
 * Accepts negative incomes: a day with a loss.
 * Accepts zero: a day without income.
 */
export const calculator = defineCalculator({
  id: 'FUNDYIELD',
  group: 'cash',
  title: { en: '7-day annualised yield of a money fund', zh: '货币基金七日年化收益率' },
  summary: { en: 'Annualised yield of a money-market fund from its daily income per 10,000 units.', zh: '由每日万份收益计算的货币基金年化收益率。' },
  inputs: {
    incomes: series({ en: 'Daily income per 10,000 units', zh: '每日万份收益' }, { en: 'currency per 10,000 units', zh: '元/万份' }),
  },
  result: { label: { en: 'Annualised yield', zh: '年化收益率' }, unit: { en: 'share, 0.02 = 2%', zh: '比例，0.02 = 2%' } },
  formula: { en: 'yield = (Π (1 + income ÷ 10,000))^(365 ÷ days) − 1', zh: '年化收益率 =（Π（1 + 万份收益 ÷ 10,000））^（365 ÷ 天数）− 1' },
  excel: 'EXP(SUMPRODUCT(LN(1+incomes/10000))*365/ROWS(incomes))-1',
  source: { en: 'Disclosure rules of the China Securities Regulatory Commission for money-market funds (form with daily carry-over).', zh: '中国证监会货币市场基金信息披露规则（按日结转份额）。' },
  convention: { en: 'Income is carried over daily. With seven values it is the 7-day yield; other numbers of days are annualised alike. In the LAMBDA the incomes stand in a column.', zh: '按日结转。填七个数为七日年化，其他天数同样年化。使用 LAMBDA 时须为一列。' },
  examples: [
    {
      inputs: { incomes: [0.55, 0.54, 0.56, 0.55, 0.53, 0.57, 0.55] },
      result: 0.020277294494321918,
      steps: { en: '(1.000055 × … × 1.000055)^(365 ÷ 7) − 1 = 2.03 %', zh: '（1.000055 × … × 1.000055）^（365 ÷ 7）− 1 = 2.03%' },
    },
  ],
  errors: [{ code: 'notAbove', input: 'incomes' }],
  compute({ incomes }) {
    if (incomes.some((income) => income <= -10_000)) throw new CalcError('notAbove', 'incomes', { limit: -10_000, found: incomes.reduce((least, income) => Math.min(least, income)) });
    return Math.expm1((sum(incomes.map((income) => Math.log1p(income / 10_000))) * 365) / incomes.length);
  },
});
