import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each([...vectorsOf('rq_eoqb').map(([id, vector]) => [id, 'BACKORDER', vector] as const), ...vectorsOf('rq_eoqss').map(([id, vector]) => [id, 'SAFETY', vector] as const), ...vectorsOf('rq_loss_approx').map(([id, vector]) => [id, 'LOSS', vector] as const)])('%s by %s', (_, method, vector) => {
  const { h, p, K, D, sd, L } = vector.inputs;
  const inputs = { ...{ orderCost: K, holdingCost: h, backorderCost: p, demand: D, deviation: sd, leadTime: L }, method };
  meets(vector, { r: numberOf('RQPOLICY', inputs), Q: numberOf('RQPOLICY', { ...inputs, what: 'QUANTITY' }) });
});

it('refuses a method it does not know', () => {
  expect(faultOf('RQPOLICY', { orderCost: 1, holdingCost: 1, backorderCost: 1, demand: 1, deviation: 1, leadTime: 1, method: 'GUESS' })).toBe('notAChoice in method');
});
