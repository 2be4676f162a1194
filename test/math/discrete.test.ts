import fc from 'fast-check';
import { distributionOf, lossOf, probabilityOf, quantileOf, type Discrete } from '../../src/math/discrete';
import { negativeBinomial } from '../../src/math/negativeBinomial';
import { poisson } from '../../src/math/poisson';
import oracle from '../oracles/discrete.json';

interface Known {
  readonly at: readonly { readonly k: number; readonly probability: number; readonly distribution: number; readonly loss: number }[];
  readonly quantiles: readonly { readonly level: number; readonly k: number }[];
}

function near(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(2e-13 * Math.abs(expected));
}

function compare(distribution: Discrete, known: Known): void {
  for (const { k, probability, distribution: below, loss } of known.at) {
    near(probabilityOf(distribution, k), probability);
    near(distributionOf(distribution, k), below);
    near(lossOf(distribution, k), loss);
  }
  for (const { level, k } of known.quantiles) expect([level, quantileOf(distribution, level)]).toEqual([level, k]);
}

it.each(oracle.poisson.map((known) => [known.mean, known] as const))('a Poisson distribution with mean %p is that of 50-digit arithmetic', (mean, known) => {
  compare(poisson(mean), known);
});

it.each(oracle.negativeBinomial.map((known) => [known.mean, known.variance, known] as const))('a negative binomial with mean %p and variance %p as well', (mean, variance, known) => {
  compare(negativeBinomial(mean, variance), known);
});

it('has both lists', () => {
  expect(oracle.poisson.length + oracle.negativeBinomial.length).toBeGreaterThan(9);
});

it('knows nothing below 0 and between whole numbers', () => {
  expect(probabilityOf(poisson(2), -1)).toBe(0);
  expect(probabilityOf(negativeBinomial(1, 2), -1)).toBe(0);
  expect(probabilityOf(poisson(2), 1.5)).toBe(0);
  expect(distributionOf(poisson(2), -0.5)).toBe(0);
  expect(lossOf(poisson(2), -3)).toBe(5);
  expect(quantileOf(poisson(2), 0)).toBeNaN();
  expect(quantileOf(poisson(2), 1)).toBeNaN();
});

it('far from the mean there is nothing, and it is found at once', () => {
  expect([probabilityOf(poisson(2), 1e12), lossOf(poisson(2), 1e12), 1 - distributionOf(poisson(2), 1e12)]).toEqual([0, 0, 0]);
});

it('between whole numbers the loss is a straight line, below the peak and above it', () => {
  for (const distribution of [poisson(6.5), negativeBinomial(6.5, 20)]) {
    for (const k of [-2, -1, 0, 1, 4, 5, 6, 7, 12]) near(lossOf(distribution, k + 0.25), 0.75 * lossOf(distribution, k) + 0.25 * lossOf(distribution, k + 1));
  }
});

it('a level that is met exactly is met: 1 − 1/2ⁿ⁺¹ by n where each piece is half as likely as the one before', () => {
  const halves = negativeBinomial(1, 2);
  for (let n = 0; n < 12; n += 1) expect(quantileOf(halves, 1 - 0.5 ** (n + 1))).toBe(n);
});

it('a level next to nothing is met by 0', () => {
  for (let mean = 1; mean < 3; mean += 0.01) expect(quantileOf(poisson(mean), 1e-300)).toBe(0);
});

it('of probabilities that are no numbers nothing is one, and it is told at once', () => {
  const none: Discrete = { mean: 1e15, peak: 1e15, atPeak: NaN, ratio: () => NaN };
  expect([distributionOf(none, 1e14), distributionOf(none, 2e15), lossOf(none, 1e14), lossOf(none, 2e15), quantileOf(none, 0.5)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
});

it('a quantile is the first place that reaches the level', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), fc.double({ min: 1.01, max: 40, noNaN: true }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (mean, dispersion, level) => {
      for (const distribution of [poisson(mean), negativeBinomial(mean, mean * dispersion)]) {
        const k = quantileOf(distribution, level);
        expect(distributionOf(distribution, k)).toBeGreaterThanOrEqual(level * (1 - 1e-12));
        if (k > 0) expect(distributionOf(distribution, k - 1)).toBeLessThan(level * (1 + 1e-12));
      }
    }),
    { numRuns: 200 },
  );
});

it('only what varies more than independent events is a negative binomial', () => {
  expect(() => negativeBinomial(3, 3)).toThrow(RangeError);
  expect(() => negativeBinomial(0, 3)).toThrow(RangeError);
});
