import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('std_normal_loss'))('%s', (_, vector) => {
  const { z } = vector.inputs;
  meets(vector, { loss: numberOf('NORMALLOSS', { factor: z }), complementary_loss: numberOf('NORMALLOSS', { factor: -z! }) });
});

it('refuses a text', () => {
  expect(faultOf('NORMALLOSS', { factor: 'k' })).toBe('notANumber in factor');
});
