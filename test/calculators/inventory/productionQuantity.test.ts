import { faultOf, figuresOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('epq'))('%s', (_, vector) => {
  const { D, K, h, mu, Q } = vector.inputs;
  const inputs = { demand: D, orderCost: K, holdingCost: h, production: mu, quantity: Q };
  meets(vector, { Q: numberOf('EPQ', inputs), annual_cost: numberOf('EPQ', { ...inputs, what: 'COST' }) });
});

it('made at once it is the economic order quantity', () => {
  expect(numberOf('EPQ', { demand: 1300, orderCost: 8, holdingCost: 0.225, production: 1e15 })).toBeCloseTo(304.04678, 5);
});

it.each([
  ['notAbove in production', { production: 1300 }],
  ['notAChoice in what', { what: 'SHARE' }],
])('%s: %j', (fault, more) => {
  expect(faultOf('EPQ', { ...{ demand: 1300, orderCost: 8, holdingCost: 0.225, production: 2000 }, ...more })).toBe(fault);
});

it('a production of 0 is refused as such, not for the demand', () => {
  expect(figuresOf('EPQ', { demand: 1300, orderCost: 8, holdingCost: 0.225, production: 0 })).toEqual({ limit: 0, found: 0 });
});
