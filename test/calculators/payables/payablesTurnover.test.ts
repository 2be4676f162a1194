import { expectNear, faultOf } from '../support';

describe('APTURN', () => {
  it.each([
    ['365 by 45 days', { flow: 7_300_000, payables: 900_000 }, 8.11111111111111, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('APTURN', inputs, expected, tolerance);
  });

  const good = { flow: 7_300_000, payables: 900_000 };
  it.each([
    ['divisionByZero in payables', { payables: 0 }],
    ['belowMinimum in flow', { flow: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('APTURN', { ...good, ...more })).toBe(fault);
  });
});
