import { expectNear, faultOf } from '../support';

describe('CREDITCAPACITY', () => {
  it.each([
    ['debts above assets', { netWorth: -5, workingCapital: 3, monthlySales: 5 }, 0, 1e-9],
    ['another share', { netWorth: 100, workingCapital: 300, monthlySales: 200, share: 0.25 }, 25, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CREDITCAPACITY', inputs, expected, tolerance);
  });

  const good = { netWorth: 8_000_000, workingCapital: 3_000_000, monthlySales: 5_000_000 };
  it.each([
    ['aboveMaximum in share', { share: 10 }],
    ['belowMinimum in monthlySales', { monthlySales: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITCAPACITY', { ...good, ...more })).toBe(fault);
  });
});
