import { expectNear, faultOf } from '../support';

describe('TRENDLINE', () => {
  it.each([
    ['intercept', { values: [2, 4, 5, 7], what: 'INTERCEPT' }, 0.5, 1e-9],
    ['share explained', { values: [2, 4, 5, 7], what: 'RSQUARED' }, 0.9846153846153847, 1e-9],
    ['next', { values: [2, 4, 5, 7], what: 'NEXT' }, 8.5, 1e-9],
    ['a level line', { values: [3, 3, 3], what: 'SLOPE' }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('TRENDLINE', inputs, expected, tolerance);
  });

  const good = { values: [2, 4, 5, 7] };
  it.each([
    ['allEqual in values', { values: [3, 3, 3], what: 'RSQUARED' }],
    ['allEqual in values', { values: [0.05, 0.05, 0.05], what: 'RSQUARED' }],
    ['tooFew in values', { values: [1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('TRENDLINE', { ...good, ...more })).toBe(fault);
  });
});
