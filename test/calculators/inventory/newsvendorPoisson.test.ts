import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('newsvendor_poisson'))('%s', (_, vector) => {
  const { h: over, p: under, mean, lead_time: lead = 0, S: quantity } = vector.inputs;
  const inputs = { under, over, mean: mean! * (lead + 1), quantity };
  meets(vector, { S: numberOf('NEWSVENDORPOISSON', inputs), cost: numberOf('NEWSVENDORPOISSON', { ...inputs, what: 'COST' }) });
});

it('refuses half a piece', () => {
  expect(faultOf('NEWSVENDORPOISSON', { under: 1, over: 1, mean: 3, quantity: 2.5 })).toBe('notWhole in quantity');
});

it('nothing may be ordered: all of the mean is missing then', () => {
  expect(numberOf('NEWSVENDORPOISSON', { under: 4, over: 1, mean: 6, quantity: 0, what: 'COST' })).toBeCloseTo(24, 10);
});
