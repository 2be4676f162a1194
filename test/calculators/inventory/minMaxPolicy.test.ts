import { faultOf, numberOf } from '../support';
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
  ['policyTooLarge in mean', { mean: 1e9 }],
  ['notAbove in high', { low: 3, high: 3 }],
  ['notAbove in mean', { mean: 0 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('MINMAXPOISSON', { ...part, ...more })).toBe(fault);
});
