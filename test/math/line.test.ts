import { leastSquares } from '../../src/math/line';

it('finds the line through 2, 4, 5, 7: slope 8 ÷ 5, R² 64 ÷ 65', () => {
  const { slope, intercept, explained } = leastSquares([2, 4, 5, 7]);
  expect(slope).toBeCloseTo(1.6, 14);
  expect(intercept).toBeCloseTo(0.5, 14);
  expect(explained).toBeCloseTo(64 / 65, 14);
});

it('a straight line is explained wholly, a flat one not at all', () => {
  expect(leastSquares([3, 1, -1])).toEqual({ slope: -2, intercept: 5, explained: 1 });
  expect(leastSquares([3, 3, 3])).toEqual({ slope: 0, intercept: 3, explained: NaN });
  expect(leastSquares([0.05, 0.05, 0.05]).explained).toBeNaN();
});
