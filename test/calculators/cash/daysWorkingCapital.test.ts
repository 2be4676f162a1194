import { expectNear, faultOf } from '../support';

describe('DWC', () => {
  it.each([
    ['more payables', { inventory: 1, receivables: 1, payables: 4, sales: 365 }, -2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DWC', inputs, expected, tolerance);
  });

  const good = { inventory: 1_200_000, receivables: 1_350_000, payables: 900_000, sales: 10_950_000 };
  it.each([
    ['divisionByZero in sales', { sales: 0 }],
    ['belowMinimum in payables', { payables: -900_000 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DWC', { ...good, ...more })).toBe(fault);
  });
});
