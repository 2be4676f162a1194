import { expectNear, faultOf } from '../support';

describe('CASHTARGETSHARE', () => {
  it.each([
    ['five percent in a peak month', { monthlyPayments: 1_000_000, share: 0.05, peak: 0.2 }, 60000, 1e-9],
    ['ten percent unless given', { monthlyPayments: 500 }, 50, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHTARGETSHARE', inputs, expected, tolerance);
  });

  const good = { monthlyPayments: 1_000_000, share: 0.15 };
  it.each([
    ['belowMinimum in monthlyPayments', { monthlyPayments: -1 }],
    ['missing in monthlyPayments', { monthlyPayments: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHTARGETSHARE', { ...good, ...more })).toBe(fault);
  });
});
