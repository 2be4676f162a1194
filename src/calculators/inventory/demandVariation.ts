import { defineCalculator } from '../define';
import { divide } from '../errors';
import { blanks, choice, demandHistory, filledHistory } from '../readers';
import { momentsOf } from './demandVariation/moments';

/**
 * Coefficient of variation of demand per period: what XYZ classes are made of.
 *
 * Units   demand in units per period; the result has no unit.
 * Shapes  history: n cells, n ≥ 2; blanks, deviation: one cell.
 * Errors  tooFew(history), gapInList(history), divisionByZero(history) where there is no demand.
 */
export const calculator = defineCalculator({
  id: 'DEMANDCV',
  group: 'inventory',
  title: { en: 'Coefficient of variation of demand', zh: '需求变异系数' },
  summary: { en: 'How much demand varies from period to period, as a share of its mean.', zh: '各周期需求的波动程度，以均值的倍数表示。' },
  inputs: {
    history: demandHistory({ en: 'Demand by period', zh: '各周期需求' }, 2),
    blanks: blanks(),
    deviation: choice(
      { en: 'Standard deviation', zh: '标准差' },
      [
        { id: 'SAMPLE', label: { en: 'of a sample (n − 1)', zh: '样本（n − 1）' }, aliases: ['S'] },
        { id: 'POPULATION', label: { en: 'of the whole (n)', zh: '总体（n）' }, aliases: ['P'] },
      ],
      'SAMPLE',
    ),
  },
  result: { label: { en: 'Coefficient of variation', zh: '变异系数' }, unit: null },
  formula: { en: 'variation = standard deviation of demand ÷ mean demand', zh: '变异系数 = 需求标准差 ÷ 需求均值' },
  excel: null,
  source: { en: 'Elementary statistics: STDEV.S or STDEV.P over AVERAGE.', zh: '基础统计：STDEV.S 或 STDEV.P 除以 AVERAGE。' },
  convention: {
    en: 'Periods without demand count as 0 if they are written so; a blank is refused unless the user says that it is 0. Sample standard deviation unless chosen.',
    zh: '无需求的周期写 0 即计入；空白默认报错，除非指定视为零。默认用样本标准差。',
  },
  examples: [
    {
      inputs: { history: [[8], [12], [10], [14], [6]] },
      result: 0.31622776601683794,
      steps: { en: 'Mean 10; √((4 + 4 + 0 + 16 + 16) ÷ 4) = √10 = 3.1623; 3.1623 ÷ 10 = 0.3162', zh: '均值 10；√((4 + 4 + 0 + 16 + 16) ÷ 4) = √10 = 3.1623；3.1623 ÷ 10 = 0.3162' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'history' }],
  compute({ history, blanks: blank, deviation }) {
    const moments = momentsOf(filledHistory(history, blank, 'history'), deviation === 'POPULATION');
    return divide(moments.deviation, moments.mean, 'history');
  },
});
