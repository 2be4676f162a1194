import { expectNear, faultOf, figuresOf } from '../support';

describe('FORECASTERROR', () => {
  it.each([
    ['bias', { actual: [100, 120, 80], forecast: [90, 130, 100], measure: 'BIAS' }, -6.666666666666667, 1e-9],
    ['mean absolute', { actual: [100, 120, 80], forecast: [90, 130, 100], measure: 'MAD' }, 13.333333333333334, 1e-9],
    ['mean squared', { actual: [100, 120, 80], forecast: [90, 130, 100], measure: 'MSE' }, 200, 1e-9],
    ['its root', { actual: [100, 120, 80], forecast: [90, 130, 100], measure: 'RMSE' }, 14.142135623730951, 1e-9],
    ['in percent', { actual: [100, 120, 80], forecast: [90, 130, 100], measure: 'MAPE' }, 0.14444444444444446, 1e-9],
    ['scaled by steps of 20 and 40', { actual: [100, 120, 80], forecast: [90, 130, 100], measure: 'MASE' }, 0.4444444444444445, 1e-9],
    ['scaled by a single step of 20', { actual: [100, 120], forecast: [90, 130], measure: 'MASE' }, 0.5, 1e-9],
    ['signal', { actual: [100, 120, 80], forecast: [90, 130, 100], measure: 'SIGNAL' }, -1.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FORECASTERROR', inputs, expected, tolerance);
  });

  const good = { actual: [100, 120, 80], forecast: [90, 130, 100] };
  it.each([
    ['lengthsDiffer in forecast', { forecast: [1] }],
    ['divisionByZero in actual', { actual: [0, 0, 0] }],
    ['divisionByZero in forecast', { actual: [1, 1], forecast: [1, 1], measure: 'SIGNAL' }],
    ['tooFew in actual', { actual: [1], forecast: [2], measure: 'MASE' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FORECASTERROR', { ...good, ...more })).toBe(fault);
  });

  it('names how many values a step needs', () => {
    expect(figuresOf('FORECASTERROR', { actual: [1], forecast: [2], measure: 'MASE' })).toEqual({ expected: 2, found: 1 });
  });
});
