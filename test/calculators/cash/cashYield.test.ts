import { expectNear, faultOf } from '../support';

describe('CASHYIELD', () => {
  it.each([
    ['a loss', { income: -1, averageCash: 365, days: 10 }, -0.1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHYIELD', inputs, expected, tolerance);
  });

  const good = { income: 5_000, averageCash: 1_000_000, days: 73 };
  it.each([
    ['divisionByZero in averageCash', { averageCash: 0 }],
    ['notAbove in days', { days: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHYIELD', { ...good, ...more })).toBe(fault);
  });
});
