import { expectNear, faultOf } from '../support';

describe('CASHTARGETDAYS', () => {
  it.each([
    ['a peak of 15 percent', { dailyPayments: 100, days: 10, peak: 0.15 }, 1150, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHTARGETDAYS', inputs, expected, tolerance);
  });

  const good = { dailyPayments: 30_000, days: 20 };
  it.each([
    ['belowMinimum in days', { days: -1 }],
    ['missing in days', { days: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHTARGETDAYS', { ...good, ...more })).toBe(fault);
  });
});
