import { expectNear, faultOf } from '../support';

describe('DIO', () => {
  it.each([
    ['a month', { inventory: 10, costOfSales: 30, days: 30 }, 10, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DIO', inputs, expected, tolerance);
  });

  const good = { inventory: 1_200_000, costOfSales: 7_300_000 };
  it.each([
    ['divisionByZero in costOfSales', { costOfSales: 0 }],
    ['notAbove in days', { days: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DIO', { ...good, ...more })).toBe(fault);
  });
});
