import { expectNear, faultOf } from '../support';

describe('FACTORANNUALCOST', () => {
  it.each([
    ['in currency', { monthlyReceivables: 100_000, advance: 0.8, rate: 0.1, fee: 0.02, saving: 18_000, what: 'COST' }, 14000, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FACTORANNUALCOST', inputs, expected, tolerance);
  });

  const good = { monthlyReceivables: 100_000, advance: 0.8, rate: 0.1, fee: 0.02, saving: 18_000 };
  it.each([
    ['divisionByZero in monthlyReceivables', { monthlyReceivables: 0 }],
    ['aboveMaximum in fee', { fee: 2 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FACTORANNUALCOST', { ...good, ...more })).toBe(fault);
  });
});
