import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('rq_cost'))('%s', (_, vector) => {
  const { h, p, K, D, sd, L, r: reorderPoint, Q: quantity } = vector.inputs;
  meets(vector, { value: numberOf('RQCOST', { ...{ orderCost: K, holdingCost: h, backorderCost: p, demand: D, deviation: sd, leadTime: L }, reorderPoint, quantity }) });
});

it('refuses a lead time of 0', () => {
  expect(faultOf('RQCOST', { orderCost: 1, holdingCost: 1, backorderCost: 1, demand: 1, deviation: 1, leadTime: 0, reorderPoint: 1, quantity: 1 })).toBe('notAbove in leadTime');
});
