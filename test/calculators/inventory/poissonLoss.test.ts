import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

it.each(vectorsOf('poisson_loss'))('%s', (_, vector) => {
  const { x, mean } = vector.inputs;
  const loss = numberOf('POISSONLOSS', { stock: x, mean });
  meets(vector, { loss, complementary_loss: loss + x! - mean! });
});

it('refuses a negative mean', () => {
  expect(faultOf('POISSONLOSS', { stock: 1, mean: -1 })).toBe('belowMinimum in mean');
});
