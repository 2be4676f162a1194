import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('eoq_cost_ratio'))('%s', (_, vector) => {
  const { Q, Qopt } = vector.inputs;
  meets(vector, { value: numberOf('EOQCOSTRATIO', { quantity: Q, economic: Qopt }) });
});

it('refuses 0', () => {
  expect(faultOf('EOQCOSTRATIO', { quantity: 1, economic: 0 })).toBe('notAbove in economic');
});
