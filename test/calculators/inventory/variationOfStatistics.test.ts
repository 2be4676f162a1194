import { expectNear, faultOf } from '../support';

describe('VARIATION', () => {
  it.each([
    ['never varies', { mean: 5, deviation: 0 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('VARIATION', inputs, expected, tolerance);
  });

  const good = { mean: 63.7, deviation: 3.4 };
  it.each([
    ['divisionByZero in mean', { mean: 0 }],
    ['belowMinimum in deviation', { deviation: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('VARIATION', { ...good, ...more })).toBe(fault);
  });
});
