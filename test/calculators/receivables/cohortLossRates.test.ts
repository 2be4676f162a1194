import { expectAllNear, faultOf } from '../support';

describe('LOSSRATECOHORT', () => {
  it.each([
    ['nothing was lost', { sales: 10, collected: [4, 6] }, [0, 0, 0], 1e-9],
    ['the loss is what is left', { sales: 100_000, collected: [20_000, 35_000, 30_000, 12_000] }, [0.03, 0.0375, 0.06666666666666667, 0.2, 1], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('LOSSRATECOHORT', inputs, expected, tolerance);
  });

  const good = { sales: 100_000, collected: [[50_000], [27_000], [15_000], [6_000]] };
  it.each([
    ['divisionByZero in sales', { sales: 0 }],
    ['partAboveWhole in collected', { collected: [[100_001]] }],
    ['belowMinimum in collected', { collected: [[-1]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('LOSSRATECOHORT', { ...good, ...more })).toBe(fault);
  });
});
