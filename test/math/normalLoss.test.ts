import { normalLoss } from '../../src/math/normal';
import { normalLossInverse, normalSecondLoss } from '../../src/math/normalLoss';
import oracle from '../oracles/discrete.json';

it.each(oracle.inverseLoss.map(({ loss, k }) => [loss, k] as const))('the loss %p belongs to k = %p', (loss, k) => {
  expect(Math.abs(normalLossInverse(loss) - k)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(k)));
});

it('undoes the loss', () => {
  for (let k = -6; k <= 6; k += 0.37) expect(normalLossInverse(normalLoss(k))).toBeCloseTo(k, 8);
});

it.each([0, -1, NaN, Infinity])('there is no k for a loss of %p', (loss) => {
  expect(normalLossInverse(loss)).toBeNaN();
});

/** stockpyl 0bae176, tests/test_loss_functions.py, TestStandardNormalSecondLoss. */
it.each([
  [-1.4, 1.46528937027904, 0.01471062972096],
  [3.1, 6.956550901328958e-5, 5.304930434490987],
])('second-order loss at %p', (z, loss, complementary) => {
  expect(normalSecondLoss(z)).toBeCloseTo(loss, 12);
  expect(normalSecondLoss(-z)).toBeCloseTo(complementary, 12);
});
