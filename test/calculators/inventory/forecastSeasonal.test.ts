import { expectAllNear, faultOf, figuresOf } from '../support';

const year = [5, 7, 9, 4, 6, 8, 11, 3, 10, 12, 2, 7];

describe('FORECAST.HW', () => {
  it.each([
    ['a season that repeats is forecast as it was', { demand: [1, 3, 1, 3, 1, 3], period: 2, seasonal: 'MUL', horizon: 3 }, [1, 3, 1], 1e-9],
    ['twelve periods are a season unless told', { demand: [...year, ...year], horizon: 12 }, year, 1e-9],
    // Level 2, trend 0.75, seasons −1 and 1; then level 2.8 and 3.644, trend 0.755 and 0.7639, seasons −0.98 and 1.0356.
    ['one period ahead, smoothed by 0.2, 0.1 and 0.1 unless told', { demand: [1, 3, 2, 5], period: 2 }, [3.644 + 0.7639 - 0.98], 1e-9],
    ['one period ahead when told so', { demand: [1, 3, 1, 3], period: 2, horizon: 1 }, [1], 1e-9],
    ['periods without demand are fine where seasons are added', { demand: [0, 2, 0, 2], period: 2, horizon: 2 }, [0, 2], 1e-9],
    ['fitted from the first period', { demand: [26, 28, 35, 36, 31, 33, 37, 40], period: 4, alpha: 0.3, beta: 0.2, gamma: 0.1, update: 'OLD', used: 0, what: 'FITTED' }, [27, 29.64, 36.9896, 38.114944, 27.975788, 31.595831, 39.843152, 40.668113], 0.000001],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FORECAST.HW', inputs, expected, tolerance);
  });

  const good = { demand: [[30], [40], [50], [60], [36], [47], [55], [68]], period: 4, alpha: 0.3, beta: 0.1, gamma: 0.2, horizon: 2 };
  it.each([
    ['tooFew in demand', { demand: [1, 2, 3, 4], period: 4 }],
    ['lengthsDiffer in seasons', { seasons: [1] }],
    ['notAbove in demand', { demand: [1, 0, 1, 0], period: 2, seasonal: 'MUL' }],
    ['gapInList in demand', { demand: [1, 2, '', 4] }],
    ['belowMinimum in period', { period: 1 }],
    ['aboveMaximum in alpha', { alpha: 1.1 }],
    ['aboveMaximum in beta', { beta: 1.1 }],
    ['aboveMaximum in gamma', { gamma: 1.1 }],
    ['aboveMaximum in used', { used: 9 }],
    ['aboveMaximum in used', { used: 8, what: 'FITTED' }],
    ['belowMinimum in horizon', { horizon: 0 }],
    ['aboveMaximum in horizon', { horizon: 1001 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.HW', { ...good, ...more })).toBe(fault);
  });

  it('a start that has used all is the forecast, and the last value is the only one fitted after one less', () => {
    // Level 45, trend 1.625, seasons −15, −5, 5, 15.
    expectAllNear('FORECAST.HW', { ...good, used: 8 }, [45 + 1.625 - 15, 45 + 2 * 1.625 - 5], 1e-9);
    expectAllNear('FORECAST.HW', { ...good, used: 7, what: 'FITTED' }, [45 + 1.625 + 15], 1e-9);
  });

  it('names how many periods are needed, the demand of 0, and what a start may have used', () => {
    expect(figuresOf('FORECAST.HW', { ...good, used: 9 })).toEqual({ limit: 8, found: 9 });
    expect(figuresOf('FORECAST.HW', { ...good, used: 8, what: 'FITTED' })).toEqual({ limit: 7, found: 8 });
    expect(figuresOf('FORECAST.HW', { ...good, demand: [1, 2, 3, 4] })).toEqual({ expected: 8, found: 4 });
    expect(figuresOf('FORECAST.HW', { ...good, demand: [1, 0, 1, 0], period: 2, seasonal: 'MUL' })).toEqual({ limit: 0, found: 0 });
  });
});
