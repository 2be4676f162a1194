import { sum } from '../../math/sum';
import { defineCalculator } from '../define';
import { CalcError, sameLength } from '../errors';
import { series } from '../readers';

/**
 * Factor on historical loss rates from scenarios and their probabilities.
 *
 * Units   shares and factors; the result is a factor.
 * Shapes  probabilities, factors: a row or a column; the result is one value.
 * Errors  sharesNotOne(probabilities), lengthsDiffer(factors), notANumber(probabilities, factors), belowMinimum(probabilities, factors), aboveMaximum(probabilities), tooFew(probabilities, factors).
 */
export const calculator = defineCalculator({
  id: 'FORWARDFACTOR',
  group: 'receivables',
  title: { en: 'Forward-looking factor', zh: '前瞻性调整系数' },
  summary: { en: 'Factor on historical loss rates from scenarios and their probabilities.', zh: '由各情景及其概率得出的历史损失率调整系数。' },
  inputs: {
    probabilities: series({ en: 'Probabilities of the scenarios', zh: '各情景概率' }, { en: 'share, 50% = 0.5', zh: '比例，50% = 0.5' }, 1, { minimum: 0, maximum: 1 }),
    factors: series({ en: 'Factors of the scenarios', zh: '各情景系数' }, null, 1, { minimum: 0 }),
  },
  result: { label: { en: 'Factor', zh: '系数' }, unit: null },
  formula: { en: 'factor = Σ probability × factor of the scenario', zh: '系数 = Σ 概率 × 情景系数' },
  excel: 'SUMPRODUCT(probabilities,factors)',
  source: { en: 'IFRS 9, 5.5.17 (a), probability-weighted; in China CAS 22.', zh: 'IFRS 9 第 5.5.17(a) 段（概率加权）；企业会计准则第22号。' },
  convention: { en: 'The probabilities must add up to 1 and stand in writing with their reason.', zh: '概率合计须为 1，并有书面依据。' },
  examples: [
    {
      inputs: { probabilities: [0.5, 0.2, 0.3], factors: [1, 0.9, 1.3] },
      result: 1.07,
      steps: { en: '0.5 × 1 + 0.2 × 0.9 + 0.3 × 1.3 = 1.07', zh: '0.5 × 1 + 0.2 × 0.9 + 0.3 × 1.3 = 1.07' },
    },
  ],
  errors: [{ code: 'sharesNotOne', input: 'probabilities' }, { code: 'lengthsDiffer', input: 'factors' }],
  compute({ probabilities, factors }) {
    sameLength(factors, probabilities, 'factors');
    const total = sum(probabilities);
    if (Math.abs(total - 1) > 1e-9) throw new CalcError('sharesNotOne', 'probabilities', { found: total });
    return sum(probabilities.map((probability, scenario) => probability * factors[scenario]!));
  },
});
