import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { demand: 1300, orderCost: 8, rate: 0.3, breaks: [0, 400, 800], prices: [0.75, 0.72, 0.68] };

it.each(vectorsOf('eoq_incremental'))('%s', (_, vector) => {
  const { D, K, i, breaks, prices } = vector.inputs;
  const of = (what: string): number => numberOf('EOQINCREMENTAL', { demand: D, orderCost: K, rate: i, breaks, prices, what });
  meets(vector, { Q: of('QUANTITY'), annual_cost: of('COST'), tier: prices!.indexOf(of('PRICE')) });
});

it('one price is the economic order quantity', () => {
  expect(numberOf('EOQINCREMENTAL', { ...part, breaks: [0], prices: [0.75] })).toBeCloseTo(numberOf('EOQ', { demand: 1300, orderCost: 8, holdingCost: 0.225 }), 10);
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
  expect(faultOf('EOQINCREMENTAL', { ...part, ...more })).toBe(fault);
});
