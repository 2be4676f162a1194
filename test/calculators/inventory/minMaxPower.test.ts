import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('sS_power'))('%s', (_, vector) => {
  const { h, p, K, mean, sd: deviation } = vector.inputs;
  const of = (what: string): number => numberOf('MINMAXPOWER', { orderCost: K, holdingCost: h, backorderCost: p, mean, deviation, what });
  meets(vector, { s: of('POINT'), S: of('LEVEL') });
});

it('refuses a deviation of 0', () => {
  expect(faultOf('MINMAXPOWER', { orderCost: 1, holdingCost: 1, backorderCost: 1, mean: 1, deviation: 0 })).toBe('notAbove in deviation');
});
