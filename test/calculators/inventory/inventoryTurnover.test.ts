import { expectNear, faultOf } from '../support';

describe('INVTURN', () => {
  it.each([
    ['below one', { costOfSales: 130, inventory: 150 }, 0.8666666666666667, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('INVTURN', inputs, expected, tolerance);
  });

  const good = { costOfSales: 7_300_000, inventory: 912_500 };
  it.each([
    ['divisionByZero in inventory', { inventory: 0 }],
    ['belowMinimum in costOfSales', { costOfSales: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('INVTURN', { ...good, ...more })).toBe(fault);
  });
});
