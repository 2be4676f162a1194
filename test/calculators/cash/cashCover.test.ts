import { expectNear, faultOf } from '../support';

describe('CASHCOVER', () => {
  it.each([
    ['half a day', { cash: 5, dailyPayments: 10 }, 0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHCOVER', inputs, expected, tolerance);
  });

  const good = { cash: 600_000, dailyPayments: 30_000 };
  it.each([
    ['divisionByZero in dailyPayments', { dailyPayments: 0 }],
    ['belowMinimum in cash', { cash: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHCOVER', { ...good, ...more })).toBe(fault);
  });
});
