import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('eoq').filter(([, { goals }]) => goals['annual_cost'] !== undefined))('%s', (_, vector) => {
  const { D, K, h, Q } = vector.inputs;
  meets(vector, { annual_cost: numberOf('EOQCOST', { demand: D, orderCost: K, holdingCost: h, quantity: Q }) });
});

it.each(vectorsOf('eoq_relevant_cost'))('%s', (_, vector) => {
  const { D, K, c, i } = vector.inputs;
  meets(vector, { value: numberOf('EOQCOST', { demand: D, orderCost: K, holdingCost: i! * c! }) });
});

it('without a quantity it is that of the economic one: 68.4105', () => {
  expect(numberOf('EOQCOST', { demand: 1300, orderCost: 8, holdingCost: 0.225 })).toBeCloseTo(68.4105, 4);
});

it('refuses a quantity of 0', () => {
  expect(faultOf('EOQCOST', { demand: 1, orderCost: 1, holdingCost: 1, quantity: 0 })).toBe('notAbove in quantity');
});
