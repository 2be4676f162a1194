import { expectNear, faultOf } from '../support';

describe('CASHTARGETMONTHS', () => {
  it.each([
    ['one month and a peak', { dailyPayments: 100, months: 1, peak: 0.25 }, 3750, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHTARGETMONTHS', inputs, expected, tolerance);
  });

  const good = { dailyPayments: 30_000 };
  it.each([
    ['belowMinimum in months', { months: -1 }],
    ['missing in dailyPayments', { dailyPayments: null }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHTARGETMONTHS', { ...good, ...more })).toBe(fault);
  });
});
