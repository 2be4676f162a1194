import { faultOf, figuresOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

const part = { orderCost: 100, holdingCost: 20, backorderCost: 150, demand: 1.5, leadTime: 2 };

it.each([...vectorsOf('rq_poisson'), ...vectorsOf('rq_cost_poisson')])('%s', (_, vector) => {
  const { h, p, K, D, L, r: reorderPoint, Q: quantity } = vector.inputs;
  const of = (what: string): number => numberOf('RQPOISSON', { orderCost: K, holdingCost: h, backorderCost: p, demand: D, leadTime: L, reorderPoint, quantity, what });
  meets(vector, { r: of('POINT'), Q: of('QUANTITY'), cost: of('COST'), value: of('COST') });
});

it('no neighbour costs less', () => {
  const cost = (reorderPoint: number, quantity: number): number => numberOf('RQPOISSON', { ...part, reorderPoint, quantity, what: 'COST' });
  for (let reorderPoint = -3; reorderPoint <= 9; reorderPoint += 1) for (let quantity = 1; quantity <= 12; quantity += 1) expect(cost(reorderPoint, quantity)).toBeGreaterThanOrEqual(cost(3, 5));
});

it.each([
  ['lengthsDiffer in quantity', { reorderPoint: 3 }],
  ['lengthsDiffer in quantity', { quantity: 3 }],
  ['policyTooLarge in demand', { demand: 1e9 }],
  ['notWhole in reorderPoint', { reorderPoint: 3.5, quantity: 2 }],
])('%s: %j', (fault, more) => {
  expect(faultOf('RQPOISSON', { ...part, ...more })).toBe(fault);
});

it('says which of the two is missing', () => {
  expect(figuresOf('RQPOISSON', { ...part, reorderPoint: 3 })).toEqual({ expected: 1, found: 0 });
  expect(figuresOf('RQPOISSON', { ...part, quantity: 3 })).toEqual({ expected: 0, found: 1 });
});

it('5,000 pieces can be looked at, 5,001 cannot, be it in the quantity or in the demand of the lead time', () => {
  // Ordered one by one with one piece at most: all other demand of the lead time is missing all year.
  expect(numberOf('RQPOISSON', { ...part, demand: 2500, reorderPoint: 0, quantity: 1, what: 'COST' })).toBeCloseTo(100 * 2500 + 150 * 4999, 5);
  expect(figuresOf('RQPOISSON', { ...part, demand: 2500.5, reorderPoint: 0, quantity: 1 })).toEqual({ found: 5001, limit: 5000 });
  expect(figuresOf('RQPOISSON', { ...part, reorderPoint: 0, quantity: 5001 })).toEqual({ found: 5001, limit: 5000 });
});
