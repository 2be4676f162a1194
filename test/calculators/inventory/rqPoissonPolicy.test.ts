import { faultOf, numberOf } from '../support';
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
