import { expectAllNear, faultOf } from '../support';

describe('FORECAST.SES', () => {
  it.each([
    ['the same for every period ahead', { demand: [1, 3], alpha: 0.5, horizon: 2 }, [2, 2], 1e-9],
    ['levels', { demand: [1, 3], alpha: 0.5, what: 'LEVELS' }, [1, 2], 1e-9],
    ['fitted', { demand: [1, 3, 3], alpha: 0.5, what: 'FITTED' }, [1, 1, 2], 1e-9],
    ['bias', { demand: [1, 3, 3], alpha: 0.5, what: 'BIAS' }, [1.5], 1e-9],
    ['mean absolute error', { demand: [4, 2, 6], alpha: 1, what: 'MAD' }, [3], 1e-9],
    ['mean squared error', { demand: [4, 2, 6], alpha: 1, what: 'MSE' }, [10], 1e-9],
    ['in percent', { demand: [4, 2, 4], alpha: 1, what: 'MAPE' }, [0.75], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('FORECAST.SES', inputs, expected, tolerance);
  });

  const good = { demand: [[10], [12], [11], [14], [13], [15]] };
  it.each([
    ['divisionByZero in demand', { demand: [1, 0, 2], what: 'MAPE' }],
    ['notAbove in alpha', { alpha: 0 }],
    ['tooFew in demand', { demand: [1] }],
    ['gapInList in demand', { demand: [1, '', 2] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECAST.SES', { ...good, ...more })).toBe(fault);
  });
});
