import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('newsvendor_lognormal'))('%s', (_, vector) => {
  const { h: over, p: under, mu: logMean, sigma: logDeviation, S: quantity } = vector.inputs;
  const inputs = { under, over, logMean, logDeviation, quantity };
  meets(vector, { S: numberOf('NEWSVENDORLOGNORMAL', inputs), cost: numberOf('NEWSVENDORLOGNORMAL', { ...inputs, what: 'COST' }) });
});

it('refuses a deviation of 0', () => {
  expect(faultOf('NEWSVENDORLOGNORMAL', { under: 1, over: 1, logMean: 3, logDeviation: 0 })).toBe('notAbove in logDeviation');
});
