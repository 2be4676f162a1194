import { simpleSmoothing, trendSmoothing } from '../../src/math/smoothing';

it('simple smoothing of 10, 12, 11, 14, 13, 15 by 0.2 ends at 12.25824', () => {
  const { fitted, levels } = simpleSmoothing([10, 12, 11, 14, 13, 15], 0.2);
  expect(levels.at(-1)).toBeCloseTo(12.25824, 10);
  expect(levels.slice(0, 2)).toEqual([10, 10.4]);
  expect(fitted.slice(0, 3)).toEqual([10, 10, 10.4]);
});

it('level and trend of the same series by 0.5 and 0.3', () => {
  const { level, trend } = trendSmoothing([10, 12, 11, 14, 13, 15], { level: 0.5, trend: 0.3 }, { level: 10, trend: 2, used: 1 });
  expect(level).toBeCloseTo(15.2205625, 12);
  expect(trend).toBeCloseTo(1.09120625, 12);
});

it('a damped trend moves by its part only; nothing left to smooth leaves the start', () => {
  expect(trendSmoothing([5], { level: 0, trend: 0 }, { level: 10, trend: 2, used: 0 }, 0.5)).toEqual({ level: 11, trend: 1 });
  expect(trendSmoothing([5], { level: 0.5, trend: 0.5 }, { level: 10, trend: 2, used: 1 })).toEqual({ level: 10, trend: 2 });
});
