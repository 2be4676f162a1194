import { expectAllNear, faultOf } from '../support';

describe('SHARES', () => {
  it.each([
    ['one part', { values: [7] }, [1], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('SHARES', inputs, expected, tolerance);
  });

  const good = { values: [[10], [30], [40], [20]] };
  it.each([
    ['divisionByZero in values', { values: [1, -1] }],
    ['gapInList in values', { values: [1, ''] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SHARES', { ...good, ...more })).toBe(fault);
  });
});
