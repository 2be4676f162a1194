import { distributionOf, lossOf, probabilityOf } from '../../src/math/discrete';
import { poisson } from '../../src/math/poisson';

/** Cachon & Terwiesch, Matching Supply with Demand, Statistics Tutorial: f(Q), F(Q), L(Q) for a mean of 1.25. */
const published: readonly (readonly [number, number, number])[] = [
  [0.286505, 0.286505, 1.25], [0.358131, 0.644636, 0.5365], [0.223832, 0.868468, 0.18114], [0.093263, 0.961731, 0.04961], [0.029145, 0.990876, 0.01134], [0.007286, 0.998162, 0.00221],
  [0.001518, 0.99968, 0.00038], [0.000271, 0.999951, 0.00006], [0.000042, 0.999993, 0.00001], [0.000006, 0.999999, 0], [0.000001, 1, 0],
];

it.each(published.map((row, quantity) => [quantity, ...row] as const))('%p pieces of a mean of 1.25', (quantity, probability, distribution, loss) => {
  const table = poisson(1.25);
  expect(Math.abs(probabilityOf(table, quantity) - probability)).toBeLessThanOrEqual(6e-6);
  expect(Math.abs(distributionOf(table, quantity) - distribution)).toBeLessThanOrEqual(6e-6);
  expect(Math.abs(lossOf(table, quantity) - loss)).toBeLessThanOrEqual(6e-6);
});
