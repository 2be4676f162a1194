import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { under: 20, over: 10, demands: [1, 2, 3], probabilities: [0.5, 0.25, 0.25] };

it.each(vectorsOf('newsvendor_discrete'))('%s', (_, vector) => {
  const { h: over, p: under } = vector.inputs;
  const table = vector.inputs['pmf'] as unknown as Record<string, number>;
  const inputs = { under, over, demands: Object.keys(table).map(Number), probabilities: Object.values(table) };
  meets(vector, { S: numberOf('NEWSVENDORDISCRETE', inputs), cost: numberOf('NEWSVENDORDISCRETE', { ...inputs, what: 'COST' }) });
});

it.each([
  ['notRising in demands', { demands: [1, 3, 2] }],
  ['notRising in demands', { demands: [2, 1, 3] }],
  ['notRising in demands', { demands: [1, 1, 2] }],
  ['lengthsDiffer in probabilities', { probabilities: [0.5, 0.5] }],
  ['notSummingToOne in probabilities', { probabilities: [0.5, 0.2, 0.2] }],
])('%s: %j', (fault, more) => {
  expect(faultOf('NEWSVENDORDISCRETE', { ...part, ...more })).toBe(fault);
});

it('a critical ratio that is reached exactly is reached', () => {
  expect(numberOf('NEWSVENDORDISCRETE', { under: 1, over: 1, demands: [1, 2], probabilities: [0.5, 0.5] })).toBe(1);
});

it('the highest demand is enough, even where the probabilities miss 1 by a rounding', () => {
  expect(numberOf('NEWSVENDORDISCRETE', { ...part, under: 1e12, over: 1, probabilities: [0.5, 0.25, 0.2499999995] })).toBe(3);
});
