import { expectNear, faultOf } from '../support';

describe('ECL', () => {
  it.each([
    ['migration rates with a factor of 1.1', { balances: [15_000, 7_500, 4_000, 2_500, 1_000], rates: [0.0147, 0.0735, 0.21, 0.42, 0.7], forward: 1.1 }, 3697.925, 1e-9],
    ['no more than everything', { balances: [100], rates: [0.9], forward: 2 }, 100, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ECL', inputs, expected, tolerance);
  });

  const good = { balances: [15_000, 7_500, 4_000, 2_500, 1_000], rates: [0.003, 0.016, 0.036, 0.066, 0.106] };
  it.each([
    ['lengthsDiffer in rates', { rates: [0.1] }],
    ['aboveMaximum in rates', { rates: [0.3, 1.6, 3.6, 6.6, 10.6] }],
    ['belowMinimum in balances', { balances: [-1, 1, 1, 1, 1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ECL', { ...good, ...more })).toBe(fault);
  });
});
