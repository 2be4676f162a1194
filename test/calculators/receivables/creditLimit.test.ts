import { expectNear, faultOf } from '../support';

describe('CREDITLIMIT', () => {
  it.each([
    ['grade B', { monthlySales: 300_000, terms: 60, factor: 0.7 }, 420000, 1e-9],
    ['grade C gets none', { monthlySales: 300_000, terms: 60, factor: 0 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CREDITLIMIT', inputs, expected, tolerance);
  });

  const good = { monthlySales: 500_000, terms: 30, grace: 15, vat: 0.13 };
  it.each([
    ['belowMinimum in terms', { terms: -1 }],
    ['missing in monthlySales', { monthlySales: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITLIMIT', { ...good, ...more })).toBe(fault);
  });
});
