import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('newsvendor_normal'))('%s', (_, vector) => {
  const { h: over, p: under, mean, sd, lead_time: lead = 0, S: quantity } = vector.inputs;
  meets(vector, { cost: numberOf('NEWSVENDORCOST', { under, over, mean: mean! * (lead + 1), deviation: sd! * Math.sqrt(lead + 1), quantity }) });
});

it('refuses a deviation of 0', () => {
  expect(faultOf('NEWSVENDORCOST', { under: 1, over: 1, mean: 1, deviation: 0 })).toBe('notAbove in deviation');
});
