import { faultOf, figuresOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { orderCost: 5, holdingCost: 1, backorderCost: 4, mean: 6 };

it.each([...vectorsOf('sS_poisson'), ...vectorsOf('sS_cost_poisson')])('%s', (_, vector) => {
  const { h, p, K, mean, s: low, S: high } = vector.inputs;
  const of = (what: string): number => numberOf('MINMAXPOISSON', { orderCost: K, holdingCost: h, backorderCost: p, mean, low, high, what });
  meets(vector, { s: of('POINT'), S: of('LEVEL'), cost: of('COST'), value: of('COST') });
});

it('no other pair costs less', () => {
  const cost = (low: number, high: number): number => numberOf('MINMAXPOISSON', { ...part, low, high, what: 'COST' });
  for (let low = 0; low <= 9; low += 1) for (let high = low + 1; high <= 16; high += 1) expect(cost(low, high)).toBeGreaterThanOrEqual(cost(4, 10) - 1e-12);
});

it.each([
  ['lengthsDiffer in high', { low: 3 }],
  ['lengthsDiffer in high', { high: 3 }],
  ['policyTooLarge in mean', { mean: 1e9 }],
  ['notAbove in high', { low: 3, high: 3 }],
  ['notAbove in mean', { mean: 0 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('MINMAXPOISSON', { ...part, ...more })).toBe(fault);
});

it('says which of the two levels is missing', () => {
  expect(figuresOf('MINMAXPOISSON', { ...part, low: 3 })).toEqual({ expected: 1, found: 0 });
  expect(figuresOf('MINMAXPOISSON', { ...part, high: 3 })).toEqual({ expected: 0, found: 1 });
});

it('only the distance of the levels counts as pieces: one apart, every period with demand orders, and all stock above the mean is held', () => {
  expect(numberOf('MINMAXPOISSON', { ...part, low: 4000, high: 4001, what: 'COST' })).toBeCloseTo(5 * (1 - Math.exp(-6)) + (4001 - 6), 8);
});

it('5,000 pieces can be looked at, 5,001 cannot, be it in the levels or in demand', () => {
  // Demand is never 0 then: an order every period, and all but the one piece are missing.
  expect(numberOf('MINMAXPOISSON', { ...part, mean: 5000, low: 0, high: 1, what: 'COST' })).toBeCloseTo(5 + 4 * 4999, 6);
  expect(figuresOf('MINMAXPOISSON', { ...part, mean: 5001, low: 0, high: 1 })).toEqual({ found: 5001, limit: 5000 });
  expect(figuresOf('MINMAXPOISSON', { ...part, low: -1, high: 5000 })).toEqual({ found: 5001, limit: 5000 });
});

it('levels that are given stay as they are, and are named where they lie the wrong way round', () => {
  expect(numberOf('MINMAXPOISSON', { ...part, low: 3, high: 8, what: 'POINT' })).toBe(3);
  expect(numberOf('MINMAXPOISSON', { ...part, low: 3, high: 8, what: 'LEVEL' })).toBe(8);
  expect(figuresOf('MINMAXPOISSON', { ...part, low: 3, high: 2 })).toEqual({ limit: 3, found: 2 });
});
