import { expectAllNear, faultOf } from '../support';

describe('SEASONALINDEX', () => {
  it.each([
    ['three periods with a trend', { values: [10, 20, 30, 10, 20, 30], period: 3 }, [0.5, 1, 1.5], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('SEASONALINDEX', inputs, expected, tolerance);
  });

  const good = { values: [[8], [12], [8], [12], [8], [12]], period: 2 };
  it.each([
    ['tooFew in values', { values: [[1], [2], [3], [4]], period: 3 }],
    ['divisionByZero in values', { values: [0, 0, 0, 0], period: 2 }],
    ['belowMinimum in period', { period: 1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SEASONALINDEX', { ...good, ...more })).toBe(fault);
  });
});
