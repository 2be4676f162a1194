import { expectNear, faultOf } from '../support';

describe('DEBTRATIO', () => {
  it.each([
    ['debts above assets', { liabilities: 3, assets: 2 }, 1.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DEBTRATIO', inputs, expected, tolerance);
  });

  const good = { liabilities: 4_500_000, assets: 7_500_000 };
  it.each([
    ['divisionByZero in assets', { assets: 0 }],
    ['belowMinimum in liabilities', { liabilities: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DEBTRATIO', { ...good, ...more })).toBe(fault);
  });
});
