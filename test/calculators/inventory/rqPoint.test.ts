import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('rq_r_for_Q'))('%s', (_, vector) => {
  const { h, p, D, sd, L, Q: quantity } = vector.inputs;
  meets(vector, { value: numberOf('RQPOINT', { holdingCost: h, backorderCost: p, demand: D, deviation: sd, leadTime: L, quantity }) });
});

it('no other reorder point costs less', () => {
  const costs = { holdingCost: 0.225, backorderCost: 7.5, demand: 1300, deviation: 150, leadTime: 1 / 12, quantity: 318 };
  const best = numberOf('RQPOINT', costs);
  const [below, at, above] = [best - 0.5, best, best + 0.5].map((reorderPoint) => numberOf('RQCOST', { ...costs, orderCost: 8, reorderPoint }));
  expect(below).toBeGreaterThan(at!);
  expect(above).toBeGreaterThan(at!);
});

it('refuses a quantity of 0', () => {
  expect(faultOf('RQPOINT', { holdingCost: 1, backorderCost: 1, demand: 1, deviation: 1, leadTime: 1, quantity: 0 })).toBe('notAbove in quantity');
});
