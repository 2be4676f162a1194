import { expectNear, faultOf } from '../support';

describe('LATEINTEREST', () => {
  it.each([
    ['paid early', { amount: 1000, daysLate: -5 }, 0, 1e-9],
    ['an agreed rate', { amount: 1000, daysLate: 10, dailyRate: 0.0002 }, 2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('LATEINTEREST', inputs, expected, tolerance);
  });

  const good = { amount: 1_000_000, daysLate: 30 };
  it.each([
    ['belowMinimum in amount', { amount: -1 }],
    ['belowMinimum in dailyRate', { dailyRate: -0.01 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('LATEINTEREST', { ...good, ...more })).toBe(fault);
  });
});
