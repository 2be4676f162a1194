import oracle from '../oracles/normal.json';
import published from '../oracles/normalPublished.json';
import { normalDensity, normalDistribution, normalInverse, normalLoss, normalUpperTail } from '../../src/math/normal';

function relativeError(found: number, expected: number): number {
  return found === expected ? 0 : Math.abs(found - expected) / Math.abs(expected);
}

describe('against 60-digit arithmetic', () => {
  it.each(oracle.values.map((value) => [value.x, value] as const))('distribution, tail, density and loss at %p', (x, value) => {
    expect(relativeError(normalDistribution(x), value.distribution)).toBeLessThan(1e-15);
    expect(relativeError(normalUpperTail(x), value.upperTail)).toBeLessThan(1e-15);
    expect(relativeError(normalDensity(x), value.density)).toBeLessThan(1e-15);
    expect(relativeError(normalLoss(x), value.loss)).toBeLessThan(2e-15);
  });

  it.each(oracle.inverse.map((value) => [value.probability, value.x] as const))('inverse at %p', (probability, x) => {
    expect(relativeError(normalInverse(probability), x)).toBeLessThan(1e-15);
  });

  it('the inverse leads back from the area below any x, in the middle and far outside', () => {
    for (let step = 1; step <= 3_700; step += 1) {
      const x = -step / 100;
      expect(relativeError(normalInverse(normalDistribution(x)), x)).toBeLessThan(4e-15);
      if (step <= 100) expect(relativeError(normalInverse(normalDistribution(-x)), -x)).toBeLessThan(2e-14);
    }
  });

  it('has both lists', () => {
    expect(oracle.values.length).toBeGreaterThan(20);
    expect(oracle.inverse.length).toBeGreaterThan(25);
  });
});

interface Published {
  readonly id: string;
  readonly function: string;
  readonly inputs: { readonly z?: number; readonly p?: number; readonly x?: number; readonly mean?: number; readonly sd?: number };
  readonly expected: number | { readonly loss: number; readonly complementary_loss?: number };
  readonly recomputed?: { readonly loss: number };
  readonly tolerance: { readonly abs: number };
  readonly verified: boolean;
}

describe('against published values', () => {
  it.each((published as Published[]).map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const { z, p, x, mean = 0, sd = 1 } = vector.inputs;
    if (vector.function === 'norm_inv') {
      expect(Math.abs(mean + sd * normalInverse(p!) - (vector.expected as number))).toBeLessThanOrEqual(vector.tolerance.abs);
      return;
    }
    const expected = (vector.verified ? vector.expected : vector.recomputed) as { loss: number; complementary_loss?: number };
    const standard = z ?? (x! - mean) / sd;
    expect(Math.abs(sd * normalLoss(standard) - expected.loss)).toBeLessThanOrEqual(vector.tolerance.abs);
    if (expected.complementary_loss !== undefined) {
      expect(Math.abs(sd * normalLoss(-standard) - expected.complementary_loss)).toBeLessThanOrEqual(vector.tolerance.abs);
    }
  });

  it('has vectors', () => {
    expect(published.length).toBeGreaterThan(5);
  });
});

/** With 40 digits, of the doubles nearest to these numbers: their squares are no doubles. */
it.each([
  [12.3, 5.60665692630384e-34],
  [30.1, 7.300259384280611e-198],
  [37.7, 9.36931787664013e-310],
])('the density at %p is good to the last digits', (x, density) => {
  expect(relativeError(normalDensity(x), density)).toBeLessThan(1e-15);
});

describe('limits', () => {
  it('is 0 and 1 at the ends', () => {
    expect(normalDistribution(-Infinity)).toBe(0);
    expect(normalDistribution(Infinity)).toBe(1);
    expect(normalDistribution(-40)).toBe(0);
    expect(normalLoss(50)).toBe(0);
    expect(normalLoss(-50)).toBe(50);
    expect(normalDensity(Infinity)).toBe(0);
    expect([normalDistribution(NaN), normalUpperTail(NaN)]).toEqual([NaN, NaN]);
  });

  it('has no inverse at or beyond 0 and 1', () => {
    for (const probability of [0, 1, -0.1, 95, NaN]) expect(normalInverse(probability)).toBeNaN();
  });

  it('gives the table values of users: 90 % 1.2816, 95 % 1.6449, 97.5 % 1.9600, 98 % 2.0537, 99 % 2.3263, 99.5 % 2.5758, 99.9 % 3.0902', () => {
    const table = [0.9, 0.95, 0.975, 0.98, 0.99, 0.995, 0.999].map((level) => normalInverse(level).toFixed(4));
    expect(table).toEqual(['1.2816', '1.6449', '1.9600', '2.0537', '2.3263', '2.5758', '3.0902']);
  });
});
