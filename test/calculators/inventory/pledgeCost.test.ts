import { expectNear, faultOf } from '../support';

describe('PLEDGECOST', () => {
  it.each([
    ['cash now', { stockValue: 700_000, advance: 0.5, rate: 0.07, days: 180, fee: 0.015, supervision: 0.01, what: 'NET' }, 344750, 1e-9],
    ['paid back', { stockValue: 700_000, advance: 0.5, rate: 0.07, days: 180, fee: 0.015, supervision: 0.01, what: 'BACK' }, 365750, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('PLEDGECOST', inputs, expected, tolerance);
  });

  const good = { stockValue: 700_000, advance: 0.5, rate: 0.07, days: 180, fee: 0.015, supervision: 0.01 };
  it.each([
    ['divisionByZero in stockValue', { stockValue: 0 }],
    ['notAbove in days', { days: 0 }],
    ['aboveMaximum in advance', { advance: 50 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('PLEDGECOST', { ...good, ...more })).toBe(fault);
  });
});
