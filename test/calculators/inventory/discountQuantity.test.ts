import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { demand: 1300, orderCost: 8, rate: 0.3, breaks: [0, 400, 800], prices: [0.75, 0.72, 0.68] };

it.each(vectorsOf('eoq_all_units'))('%s', (_, vector) => {
  const { D, K, i, breaks, prices } = vector.inputs;
  const of = (what: string): number => numberOf('EOQDISCOUNT', { demand: D, orderCost: K, rate: i, breaks, prices, what });
  meets(vector, { Q: of('QUANTITY'), annual_cost: of('COST'), tier: prices!.indexOf(of('PRICE')) });
});

it('10, 9.50 from 200 and 9.20 from 500: order 500 for 9,760 a year', () => {
  const offer = { demand: 1000, orderCost: 50, rate: 0.2, breaks: [0, 200, 500], prices: [10, 9.5, 9.2] };
  expect(numberOf('EOQDISCOUNT', offer)).toBe(500);
  expect(numberOf('EOQDISCOUNT', { ...offer, what: 'COST' })).toBeCloseTo(9760, 9);
});

it.each([
  ['notRising in breaks', { breaks: [0, 800, 400] }],
  ['notRising in breaks', { breaks: [10, 400, 800] }],
  ['lengthsDiffer in prices', { prices: [1, 2] }],
  ['notFalling in prices', { prices: [0.75, 0.72, 0.8] }],
  ['notFalling in prices', { prices: [0.75, 0.75, 0.68] }],
  ['notAbove in prices', { prices: [0.75, 0.72, 0] }],
  ['notAbove in rate', { rate: 0 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('EOQDISCOUNT', { ...part, ...more })).toBe(fault);
});
