import { expectNear, faultOf } from '../support';

describe('IDLEINCOME', () => {
  it.each([
    ['a loss', { amount: 365, yieldRate: -0.01, days: 100 }, -1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('IDLEINCOME', inputs, expected, tolerance);
  });

  const good = { amount: 1_000_000, yieldRate: 0.02, days: 30 };
  it.each([
    ['notAbove in yearDays', { yearDays: 0 }],
    ['belowMinimum in days', { days: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('IDLEINCOME', { ...good, ...more })).toBe(fault);
  });
});
