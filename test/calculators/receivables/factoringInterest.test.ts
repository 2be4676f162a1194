import { expectNear, faultOf } from '../support';

describe('FACTORINTEREST', () => {
  it.each([
    ['the whole interest', { sales: 365, advance: 1, days: 10, rate: 0.1 }, 1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTORINTEREST', inputs, expected, tolerance);
  });

  const good = { sales: 1_500_000, advance: 0.8, days: 30, rate: 0.14, otherRate: 0.135 };
  it.each([
    ['notAbove in yearDays', { yearDays: 0 }],
    ['belowMinimum in days', { days: -1 }],
    ['aboveMaximum in advance', { advance: 80 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORINTEREST', { ...good, ...more })).toBe(fault);
  });
});
