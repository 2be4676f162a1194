import { expectNear, faultOf } from '../support';

describe('CASHRELEASE', () => {
  it.each([
    ['suppliers paid ten days later', { receivableDaysChange: 0, inventoryDaysChange: 0, payableDaysChange: -10, sales: 365, costOfSales: 365 }, 10, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHRELEASE', inputs, expected, tolerance);
  });

  const good = { receivableDaysChange: 5, inventoryDaysChange: 10, payableDaysChange: 0, sales: 10_950_000, costOfSales: 7_300_000 };
  it.each([
    ['notAbove in days', { days: 0 }],
    ['belowMinimum in sales', { sales: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHRELEASE', { ...good, ...more })).toBe(fault);
  });
});
