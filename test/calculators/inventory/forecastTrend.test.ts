import { expectAllNear, faultOf } from '../support';

describe('FORECAST.HOLT', () => {
  it.each([
    ['level', { demand: [10, 12, 11, 14, 13, 15], alpha: 0.5, beta: 0.3, what: 'LEVEL' }, [15.2205625], 1e-9],
    ['trend', { demand: [10, 12, 11, 14, 13, 15], alpha: 0.5, beta: 0.3, what: 'TREND' }, [1.09120625], 1e-9],
    // Level 8, 9.5, 11.375; trend 1, 1.25, 1.5625.
    ['a start that is given has used nothing', { demand: [10, 12], alpha: 0.5, beta: 0.5, level: 8, trend: 1 }, [12.9375], 1e-9],
    // Trend 12 − 10; then level 11, trend 2.5.
    ['a level alone is that after the first demand', { demand: [10, 12], alpha: 0.5, beta: 0.5, level: 8 }, [13.5], 1e-9],
    // Level 10; then level 11.5, trend 1.25.
    ['a trend alone is that after the first demand', { demand: [10, 12], alpha: 0.5, beta: 0.5, trend: 1 }, [12.75], 1e-9],
    ['a start that has used all is the forecast', { demand: [10, 12], level: 8, trend: 1, used: 2 }, [9], 1e-9],
    ['damped', { demand: [1, 3], alpha: 1, beta: 1, damping: 0.5, horizon: 2, level: 1, trend: 2, used: 1 }, [4, 4.5], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FORECAST.HOLT', inputs, expected, tolerance);
  });

  const good = { demand: [[10], [12], [11], [14], [13], [15]], alpha: 0.5, beta: 0.3 };
  it.each([
    ['aboveMaximum in used', { used: 7 }],
    ['aboveMaximum in beta', { beta: 1.1 }],
    ['gapInList in demand', { demand: [1, '', 2] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.HOLT', { ...good, ...more })).toBe(fault);
  });
});
