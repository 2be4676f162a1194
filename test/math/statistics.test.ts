import { mean, standardDeviation } from '../../src/math/statistics';

/** The Syntetos–Boylan example sizes 3, 5, 2, 4, 6: squares of the differences to 4 add up to 10. */
it('of a sample and of all there is', () => {
  expect(mean([3, 5, 2, 4, 6])).toBe(4);
  expect(standardDeviation([3, 5, 2, 4, 6])).toBeCloseTo(Math.sqrt(10 / 4), 15);
  expect(standardDeviation([3, 5, 2, 4, 6], true)).toBeCloseTo(Math.sqrt(10 / 5), 15);
});

it('a large mean costs no digits', () => {
  expect(standardDeviation([1e9 + 3, 1e9 + 5, 1e9 + 2, 1e9 + 4, 1e9 + 6])).toBeCloseTo(Math.sqrt(10 / 4), 12);
});

it('equal values do not deviate, even where the mean of three times 0.05 is rounded', () => {
  expect(mean([0.05, 0.05, 0.05])).not.toBe(0.05);
  expect(standardDeviation([0.05, 0.05, 0.05])).toBe(0);
});

it('too few values have none', () => {
  expect(mean([])).toBeNaN();
  expect(standardDeviation([7])).toBeNaN();
  expect(standardDeviation([])).toBeNaN();
  expect(standardDeviation([7], true)).toBe(0);
});
