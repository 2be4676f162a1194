import { expectNear, faultOf } from '../support';

describe('CREDITUSE', () => {
  it.each([
    ['exceeded', { exposure: 130, limit: 100 }, 1.3, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CREDITUSE', inputs, expected, tolerance);
  });

  const good = { exposure: 650_000, limit: 1_000_000 };
  it.each([
    ['divisionByZero in limit', { limit: 0 }],
    ['belowMinimum in limit', { limit: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITUSE', { ...good, ...more })).toBe(fault);
  });
});
