import { expectNear, faultOf } from '../support';

describe('SPACEUSE', () => {
  it.each([
    ['empty', { used: 0, usable: 1 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('SPACEUSE', inputs, expected, tolerance);
  });

  const good = { used: 3_900, usable: 5_000 };
  it.each([
    ['divisionByZero in usable', { usable: 0 }],
    ['belowMinimum in used', { used: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SPACEUSE', { ...good, ...more })).toBe(fault);
  });
});
