import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide } from '../errors';
import { count, series } from '../readers';

/**
 * Share of the largest customers, items or suppliers in the total.
 *
 * Units   amounts in one currency; the result is a share.
 * Shapes  amounts: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(amounts), notANumber(amounts, places), belowMinimum(amounts, places), tooFew(amounts), notWhole(places).
 */
export const calculator = defineCalculator({
  id: 'TOPSHARE',
  group: 'receivables',
  title: { en: 'Share of the largest', zh: '前几名占比' },
  summary: { en: 'Share of the largest customers, items or suppliers in the total.', zh: '最大的几个客户、物料或供应商占合计的比例。' },
  inputs: {
    amounts: series({ en: 'Amounts', zh: '金额' }, { en: 'currency', zh: '元（同一币种）' }, 1, { minimum: 0 }),
    places: count({ en: 'How many of the largest', zh: '取前几名' }, { minimum: 1, fallback: 10 }),
  },
  result: { label: { en: 'Share of the largest', zh: '前几名占比' }, unit: { en: 'share, 0.6 = 60%', zh: '比例，0.6 = 60%' } },
  formula: { en: 'share = Σ of the n largest amounts ÷ Σ of all amounts', zh: '占比 = Σ 最大的 n 个金额 ÷ Σ 全部金额' },
  excel: null,
  source: { en: 'Concentration ratio, as disclosed in annual reports (largest five customers).', zh: '集中度指标，如年报披露的前五名客户占比。' },
  convention: { en: 'One amount per customer: add up each customer’s items first. Fewer amounts than places: all of them count.', zh: '每个客户一个金额，请先汇总各客户的款项。个数不足时取全部。' },
  examples: [
    {
      inputs: { amounts: [500, 100, 200, 200], places: 2 },
      result: 0.7,
      steps: { en: '(500 + 200) ÷ 1,000 = 0.7', zh: '（500 + 200）÷ 1,000 = 0.7' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'amounts' }],
  compute: ({ amounts, places }) => divide(sum([...amounts].sort((one, other) => other - one).slice(0, places)), sum(amounts), 'amounts'),
});
