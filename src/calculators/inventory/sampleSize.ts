import { normalInverse } from '../../math/normal';
import { defineCalculator } from '../define';
import { count, optional, rate, serviceLevel } from '../readers';

/**
 * How many items to count so that a share is known within an error.
 *
 * Units   shares, items; the result in items.
 * Shapes  each input one cell or a range; ranges of one shape; the result has that shape.
 * Errors  notANumber(error, population), notAbove(error), aboveMaximum(error), notServiceLevel(confidence, share), belowMinimum(population), notWhole(population).
 */
export const calculator = defineCalculator({
  id: 'SAMPLESIZE',
  group: 'inventory',
  title: { en: 'Sample size', zh: '样本量' },
  summary: { en: 'How many items to count so that a share is known within an error.', zh: '为使比例估计在允许误差内所需的抽查数量。' },
  inputs: {
    error: rate({ en: 'Error allowed', zh: '允许误差' }, { above: 0, maximum: 1 }),
    confidence: serviceLevel({ en: 'Confidence', zh: '置信度' }),
    population: optional(count({ en: 'Items in all', zh: '总体数量' }, { minimum: 1 }), { en: 'not limited', zh: '不限' }),
    share: optional(serviceLevel({ en: 'Share expected', zh: '预计比例' }), { en: '0.5, the most careful', zh: '0.5（最保守）' }),
  },
  result: { label: { en: 'Sample size', zh: '样本量' }, unit: { en: 'items', zh: '项' } },
  formula: { en: 'n0 = z² × p × (1 − p) ÷ error², z = NORM.S.INV((1 + confidence) ÷ 2)\nn = n0 ÷ (1 + (n0 − 1) ÷ items), rounded up', zh: 'n0 = z² × p ×（1 − p）÷ 误差²，z = NORM.S.INV（（1 + 置信度）÷ 2）\nn = n0 ÷（1 +（n0 − 1）÷ 总体），向上取整' },
  excel: 'ROUNDUP(IF(ISBLANK(population),1,1/(1+(NORM.S.INV((1+confidence)/2)^2*IF(ISBLANK(share),0.25,share*(1-share))/error^2-1)/IF(ISBLANK(population),1,population)))*NORM.S.INV((1+confidence)/2)^2*IF(ISBLANK(share),0.25,share*(1-share))/error^2-0.000000001,0)',
  source: { en: 'Cochran, W. G.: Sampling Techniques.', zh: 'Cochran, W. G.《Sampling Techniques》（抽样技术）。' },
  convention: { en: 'For a share, such as of counts that agree. Rounded up; 50 % unless you know better.', zh: '适用于比例，如账实相符率。向上取整；未填预计比例时按 50%。' },
  examples: [
    {
      inputs: { error: 0.05, confidence: 0.95, population: 2_000 },
      result: 323,
      steps: { en: '1.96² × 0.25 ÷ 0.05² = 384.15; 384.15 ÷ (1 + 383.15 ÷ 2,000) = 322.4, up: 323', zh: '1.96² × 0.25 ÷ 0.05² = 384.15；384.15 ÷（1 + 383.15 ÷ 2,000）= 322.4，向上：323' },
    },
  ],
  errors: [],
  compute({ error, confidence, population, share }) {
    const expected = share ?? 0.5;
    const endless = (normalInverse((1 + confidence) / 2) ** 2 * expected * (1 - expected)) / error ** 2;
    const needed = population === null ? endless : endless / (1 + (endless - 1) / population);
    // A whole number that came out a trifle too large is not one more item.
    return Math.ceil(needed - 1e-9);
  },
});
