import { defineCalculator } from '../define';
import { choice, days, money, rate, ratio } from '../readers';

/**
 * Return point, upper limit or mean of a cash balance that moves at random.
 *
 * Units   amounts in one currency, variance in its square, rate per year; the result in currency.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(lower, variance, transferCost, rate, yearDays), belowMinimum(lower, variance, transferCost), notAbove(rate, yearDays), notAChoice(what).
 * Accepts zero variance: flows that never vary need no room.
 */
export const calculator = defineCalculator({
  id: 'MILLERORR',
  group: 'cash',
  title: { en: 'Miller–Orr cash limits', zh: '米勒–奥尔现金模型' },
  summary: { en: 'Return point, upper limit or mean of a cash balance that moves at random.', zh: '现金流随机波动时的最佳现金返回线、上限或平均余额。' },
  inputs: {
    lower: money({ en: 'Lower limit', zh: '现金下限' }, { minimum: 0 }),
    variance: ratio({ en: 'Variance of the daily net cash flow', zh: '日净现金流方差' }, { minimum: 0, hint: { en: 'VAR.S of the daily net flows: the square of their standard deviation.', zh: '日净现金流的 VAR.S，即标准差的平方。' } }),
    transferCost: money({ en: 'Cost of one transfer', zh: '每次转换成本' }, { minimum: 0 }),
    rate: rate({ en: 'Interest rate of a year', zh: '年利率' }, { above: 0 }),
    yearDays: days({ en: 'Days of the year', zh: '全年天数' }, { above: 0, fallback: 365, hint: { en: '1 when the rate is a daily one.', zh: '利率为日利率时填 1。' } }),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'RETURN', label: { en: 'return point', zh: '返回线' }, aliases: ['Z'] },
        { id: 'UPPER', label: { en: 'upper limit', zh: '上限' }, aliases: ['H'] },
        { id: 'MEAN', label: { en: 'mean balance', zh: '平均余额' }, aliases: ['AVG'] },
        { id: 'SPREAD', label: { en: 'upper less lower limit', zh: '上下限之差' }, aliases: [] },
        { id: 'ABOVE', label: { en: 'return point less lower limit', zh: '返回线与下限之差' }, aliases: [] },
      ],
      'RETURN',
    ),
  },
  result: { label: { en: 'Cash limit', zh: '现金控制线' }, unit: { en: 'currency', zh: '元（同一币种）' } },
  formula: { en: 'd = (3 × transfer cost × variance ÷ (4 × daily rate))^(1/3)\nreturn point = lower + d; upper limit = lower + 3d; mean balance = lower + 4d ÷ 3\ndaily rate = yearly rate ÷ days of the year', zh: 'd =（3 × 转换成本 × 方差 ÷（4 × 日利率））^（1/3）\n返回线 = 下限 + d；上限 = 下限 + 3d；平均余额 = 下限 + 4d ÷ 3\n日利率 = 年利率 ÷ 全年天数' },
  excel: 'CHOOSE(MATCH(what,{"RETURN","UPPER","MEAN","SPREAD","ABOVE"},0),lower,lower,lower,0,0)+CHOOSE(MATCH(what,{"RETURN","UPPER","MEAN","SPREAD","ABOVE"},0),1,3,4/3,3,1)*(3*transfer_cost*variance/(4*rate/year_days))^(1/3)',
  source: { en: 'Miller, M. H. and Orr, D. (1966): A Model of the Demand for Money by Firms. Quarterly Journal of Economics 80(3), 413–435.', zh: 'Miller, M. H.、Orr, D.（1966）：企业货币需求模型，《Quarterly Journal of Economics》第 80 卷第 3 期。' },
  convention: { en: 'The variance is that of daily flows and the rate is daily: 365 days unless you give 360. Written with the mean of lower limit and d as (4 × return point − lower) ÷ 3.', zh: '方差为日净现金流方差，利率换算为日利率；未填时按 365 天，可填 360。平均余额 =（4 × 返回线 − 下限）÷ 3。' },
  examples: [
    {
      inputs: { lower: 10_000, variance: 6_250_000, transferCost: 20, rate: 0.09 },
      result: 17244.479877866117,
      steps: { en: 'd = (3 × 20 × 6,250,000 ÷ (4 × 0.09 ÷ 365))^(1/3) = 7,244.48; 10,000 + 7,244.48 = 17,244.48', zh: 'd =（3 × 20 × 6,250,000 ÷（4 × 0.09 ÷ 365））^（1/3）= 7,244.48；10,000 + 7,244.48 = 17,244.48' },
    },
  ],
  errors: [],
  compute({ lower, variance, transferCost, rate, yearDays, what }) {
    const distance = Math.cbrt((3 * transferCost * variance) / ((4 * rate) / yearDays));
    const results: Readonly<Record<string, number>> = {
      RETURN: lower + distance,
      UPPER: lower + 3 * distance,
      MEAN: lower + (4 * distance) / 3,
      SPREAD: 3 * distance,
      ABOVE: distance,
    };
    return results[what]!;
  },
});
