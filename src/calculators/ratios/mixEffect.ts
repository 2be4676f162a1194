import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { divide, sameLength } from '../errors';
import { choice, series } from '../readers';

/**
 * How much of the change of a weighted average comes from other weights, and how much from other rates.
 *
 * Units   weights and rates in their own units; the result in the unit of the rates.
 * Shapes  weightsBefore, ratesBefore, weightsAfter, ratesAfter: a row or a column; every other input one cell or a range, and the result has its shape.
 * Errors  divisionByZero(weightsBefore, weightsAfter), lengthsDiffer(ratesBefore, weightsAfter, ratesAfter), notANumber(weightsBefore, ratesBefore, weightsAfter, ratesAfter), belowMinimum(weightsBefore, weightsAfter), tooFew(weightsBefore, ratesBefore, weightsAfter, ratesAfter), notAChoice(what).
 * Accepts negative ratesBefore: a negative margin.
 * Accepts negative ratesAfter: a negative margin.
 */
export const calculator = defineCalculator({
  id: 'MIXEFFECT',
  group: 'ratios',
  title: { en: 'Mix and rate effect', zh: '结构与水平影响' },
  summary: { en: 'How much of the change of a weighted average comes from other weights, and how much from other rates.', zh: '加权平均数的变动中，结构变动与水平变动各自的影响。' },
  inputs: {
    weightsBefore: series({ en: 'Weights before', zh: '基期权重' }, null, 1, { minimum: 0 }),
    ratesBefore: series({ en: 'Rates before', zh: '基期水平' }, null),
    weightsAfter: series({ en: 'Weights after', zh: '报告期权重' }, null, 1, { minimum: 0 }),
    ratesAfter: series({ en: 'Rates after', zh: '报告期水平' }, null),
    what: choice(
      { en: 'Which result', zh: '返回项目' },
      [
        { id: 'MIX', label: { en: 'effect of the mix', zh: '结构影响' }, aliases: [] },
        { id: 'RATE', label: { en: 'effect of the rates', zh: '水平影响' }, aliases: [] },
        { id: 'TOTAL', label: { en: 'whole change', zh: '总变动' }, aliases: [] },
      ],
      'MIX',
    ),
  },
  result: { label: { en: 'Effect', zh: '影响' }, unit: { en: 'unit of the rates', zh: '与水平同单位' } },
  formula: { en: 'average = Σ weight × rate ÷ Σ weight\nmix = average of old rates with new weights − old average\nrate = new average − average of old rates with new weights', zh: '加权平均 = Σ 权重 × 水平 ÷ Σ 权重\n结构影响 = 新权重与旧水平的加权平均 − 旧加权平均\n水平影响 = 新加权平均 − 新权重与旧水平的加权平均' },
  excel: 'CHOOSE(MATCH(what,{"MIX","RATE","TOTAL"},0),SUMPRODUCT(weights_after,rates_before)/SUM(weights_after)-SUMPRODUCT(weights_before,rates_before)/SUM(weights_before),SUMPRODUCT(weights_after,rates_after)/SUM(weights_after)-SUMPRODUCT(weights_after,rates_before)/SUM(weights_after),SUMPRODUCT(weights_after,rates_after)/SUM(weights_after)-SUMPRODUCT(weights_before,rates_before)/SUM(weights_before))',
  source: { en: 'Two-way variance analysis; chain substitution with the structure first.', zh: '两因素差异分析；连环替代法，先结构后水平。' },
  convention: { en: 'Weights change first, rates then; the two effects add up to the whole change.', zh: '先替换结构，后替换水平；两者之和等于总变动。' },
  examples: [
    {
      inputs: { weightsBefore: [50, 50], ratesBefore: [30, 60], weightsAfter: [25, 75], ratesAfter: [30, 56] },
      result: 7.5,
      steps: { en: 'before 45; new weights with old rates 52.5; 52.5 − 45 = 7.5', zh: '基期 45；新权重旧水平 52.5；52.5 − 45 = 7.5' },
    },
  ],
  errors: [{ code: 'divisionByZero', input: 'weightsBefore' }, { code: 'divisionByZero', input: 'weightsAfter' }, { code: 'lengthsDiffer', input: 'ratesBefore' }, { code: 'lengthsDiffer', input: 'weightsAfter' }, { code: 'lengthsDiffer', input: 'ratesAfter' }],
  compute({ weightsBefore, ratesBefore, weightsAfter, ratesAfter, what }) {
    sameLength(ratesBefore, weightsBefore, 'ratesBefore');
    sameLength(weightsAfter, weightsBefore, 'weightsAfter');
    sameLength(ratesAfter, weightsBefore, 'ratesAfter');
    const total = (weights: readonly number[], rates: readonly number[]): number => sum(weights.map((weight, part) => weight * rates[part]!));
    const before = divide(total(weightsBefore, ratesBefore), sum(weightsBefore), 'weightsBefore');
    const mixed = divide(total(weightsAfter, ratesBefore), sum(weightsAfter), 'weightsAfter');
    const after = divide(total(weightsAfter, ratesAfter), sum(weightsAfter), 'weightsAfter');
    return what === 'MIX' ? mixed - before : what === 'RATE' ? after - mixed : after - before;
  },
});
