import { expectNear, faultOf } from '../support';

describe('OPERATINGCYCLE', () => {
  it.each([
    ['a month', { inventory: 10, receivables: 20, sales: 60, costOfSales: 30, days: 30 }, 20, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('OPERATINGCYCLE', inputs, expected, tolerance);
  });

  const good = { inventory: 1_200_000, receivables: 1_350_000, sales: 10_950_000, costOfSales: 7_300_000 };
  it.each([
    ['divisionByZero in costOfSales', { costOfSales: 0 }],
    ['divisionByZero in sales', { sales: 0 }],
    ['belowMinimum in inventory', { inventory: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('OPERATINGCYCLE', { ...good, ...more })).toBe(fault);
  });
});
