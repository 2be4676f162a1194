import { expectNear, faultOf } from '../support';

describe('CEI', () => {
  it.each([
    ['a quarter with its whole sales', { begin: 1_200_000, sales: 2_400_000, endTotal: 1_350_000, endCurrent: 1_000_000 }, 0.8653846153846154, 1e-9],
    ['everything due was collected', { begin: 100, sales: 50, endTotal: 40, endCurrent: 40 }, 1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CEI', inputs, expected, tolerance);
  });

  const good = { begin: 1_200_000, sales: 800_000, endTotal: 1_350_000, endCurrent: 1_000_000 };
  it.each([
    ['divisionByZero in sales', { begin: 0, sales: 1_000_000 }],
    ['partAboveWhole in endCurrent', { endCurrent: 1_350_001 }],
    ['belowMinimum in endTotal', { endTotal: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CEI', { ...good, ...more })).toBe(fault);
  });
});
