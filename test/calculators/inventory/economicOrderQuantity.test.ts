import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('eoq').filter(([, { goals }]) => goals['Q'] !== undefined))('%s', (_, vector) => {
  const { D, K, h } = vector.inputs;
  meets(vector, { Q: numberOf('EOQ', { demand: D, orderCost: K, holdingCost: h }) });
});

it('orders and stock cost the same at it', () => {
  const quantity = numberOf('EOQ', { demand: 1300, orderCost: 8, holdingCost: 0.225 });
  expect(quantity).toBeCloseTo(304.0467800264, 9);
  expect((8 * 1300) / quantity).toBeCloseTo((0.225 * quantity) / 2, 10);
});

it('refuses a holding cost of 0', () => {
  expect(faultOf('EOQ', { demand: 1, orderCost: 1, holdingCost: 0 })).toBe('notAbove in holdingCost');
});
