import { expectNear, faultOf } from '../support';

describe('BPDSO', () => {
  it.each([
    ['a month', { currentReceivables: 50, sales: 150, days: 30 }, 10, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('BPDSO', inputs, expected, tolerance);
  });

  const good = { currentReceivables: 900_000, sales: 10_950_000 };
  it.each([
    ['divisionByZero in sales', { sales: 0 }],
    ['belowMinimum in currentReceivables', { currentReceivables: -5 }],
    ['notAbove in days', { days: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('BPDSO', { ...good, ...more })).toBe(fault);
  });
});
