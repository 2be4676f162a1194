import { expectAllNear, faultOf } from '../support';

describe('FORECAST.HW', () => {
  it.each([
    ['a season that repeats is forecast as it was', { demand: [1, 3, 1, 3, 1, 3], period: 2, seasonal: 'MUL', horizon: 3 }, [1, 3, 1], 1e-9],
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
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.HW', { ...good, ...more })).toBe(fault);
  });
});
