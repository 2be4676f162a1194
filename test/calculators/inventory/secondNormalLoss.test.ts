import { numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('std_normal_second_loss'))('%s', (_, vector) => {
  const { z } = vector.inputs;
  meets(vector, { loss: numberOf('NORMALSECONDLOSS', { factor: z }), complementary_loss: numberOf('NORMALSECONDLOSS', { factor: -z! }) });
});
