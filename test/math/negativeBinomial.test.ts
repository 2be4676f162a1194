import { distributionOf, probabilityOf } from '../../src/math/discrete';
import { negativeBinomial } from '../../src/math/negativeBinomial';

it('with a size of 1 it is the geometric distribution: each piece half as likely as the one before', () => {
  const halves = negativeBinomial(1, 2);
  for (let k = 0; k < 12; k += 1) expect(probabilityOf(halves, k)).toBeCloseTo(0.5 ** (k + 1), 14);
  expect(distributionOf(halves, 4)).toBeCloseTo(1 - 0.5 ** 5, 14);
});

it('has the mean and the variance it was made from', () => {
  const distribution = negativeBinomial(7, 19);
  let [total, first, second] = [0, 0, 0];
  for (let k = 0; k < 400; k += 1) {
    const probability = probabilityOf(distribution, k);
    total += probability;
    first += k * probability;
    second += k * k * probability;
  }
  expect(total).toBeCloseTo(1, 12);
  expect(first).toBeCloseTo(7, 11);
  expect(second - first * first).toBeCloseTo(19, 10);
});
