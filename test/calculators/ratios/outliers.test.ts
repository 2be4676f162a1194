import { expectAllNear, faultOf } from '../support';

describe('OUTLIERS', () => {
  it.each([
    ['exactly at the limit is none', { values: [10, 11, 12, 13, 15] }, [0, 0, 0, 0, 0], 1e-9],
    ['among equal values', { values: [5, 5, 5, 6] }, [0, 0, 0, 1], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('OUTLIERS', inputs, expected, tolerance);
  });

  const good = { values: [[10], [11], [12], [13], [40]] };
  it.each([
    ['notAbove in limit', { limit: 0 }],
    ['tooFew in values', { values: [1, 2] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('OUTLIERS', { ...good, ...more })).toBe(fault);
  });
});
