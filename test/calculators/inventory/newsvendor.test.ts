import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('newsvendor_normal').filter(([, { inputs }]) => inputs['S'] === undefined))('%s', (_, vector) => {
  const { h: over, p: under, mean, sd, lead_time: lead = 0 } = vector.inputs;
  meets(vector, { S: numberOf('NEWSVENDOR', { under, over, mean: mean! * (lead + 1), deviation: sd! * Math.sqrt(lead + 1) }) });
});

it.each(vectorsOf('newsvendor_normal_q'))('%s', (_, vector) => {
  const { cu: under, co: over, mean, sd: deviation } = vector.inputs;
  meets(vector, { Q: numberOf('NEWSVENDOR', { under, over, mean, deviation }) });
});

it('refuses a cost of 0', () => {
  expect(faultOf('NEWSVENDOR', { under: 0, over: 1, mean: 1, deviation: 1 })).toBe('notAbove in under');
});
