import { expectAllNear, faultOf } from '../support';

describe('FORECAST.NAIVE', () => {
  it.each([
    ['a single season', { demand: [10, 20], period: 2, horizon: 3 }, [10, 20, 10], 1e-9],
    ['the last value', { demand: [3, 9, 4] }, [4], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FORECAST.NAIVE', inputs, expected, tolerance);
  });

  const good = { demand: [10, 20, 30, 40], horizon: 3, period: 2 };
  it.each([
    ['tooFew in demand', { demand: [1] }],
    ['gapInList in demand', { demand: [1, '', 2] }],
    ['belowMinimum in horizon', { horizon: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.NAIVE', { ...good, ...more })).toBe(fault);
  });
});
