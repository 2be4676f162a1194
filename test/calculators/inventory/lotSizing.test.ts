import { faultOf, valueOf } from '../support';
import { vectorsOf } from './vectors';

it.each(vectorsOf('wagner_whitin'))('%s', (_, vector) => {
  const { demand, K, h } = vector.inputs;
  const orders = (valueOf('WAGNERWHITIN', { demand, orderCost: K, holdingCost: h }) as number[][]).flat();
  expect(orders).toEqual(vector.goals['orders']);
  let [stock, cost] = [0, 0];
  orders.forEach((order, period) => {
    stock += order - demand![period]!;
    cost += (order > 0 ? K! : 0) + h! * stock;
  });
  expect(cost).toBe(vector.goals['cost']);
  expect(stock).toBe(0);
});

it('orders nothing for periods without demand, and lies as the demand does', () => {
  expect(valueOf('WAGNERWHITIN', { demand: [[0, 5, 0, 5]], orderCost: 1, holdingCost: 1 })).toEqual([[0, 5, 0, 5]]);
});

it('refuses negative demand', () => {
  expect(faultOf('WAGNERWHITIN', { demand: [1, -1], orderCost: 1, holdingCost: 1 })).toBe('belowMinimum in demand');
});

it('costs beyond all doubles keep nobody waiting', () => {
  expect(valueOf('WAGNERWHITIN', { demand: [1, 2], orderCost: 1e308, holdingCost: 1e308 })).toEqual([[3], [0]]);
});
