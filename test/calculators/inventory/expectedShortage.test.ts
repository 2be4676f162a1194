import { expectNear, faultOf, figuresOf } from '../support';

describe('EXPECTEDSHORTAGE', () => {
  it.each([
    ['left over', { quantity: 11, mean: 8, deviation: 3, what: 'LEFT' }, 3.249946411763059, 1e-9],
    // The loss of a normal demand at its mean is its deviation ÷ √(2π).
    ['large normal demand', { quantity: 2_000_000, mean: 2_000_000, deviation: 1000 }, 1000 / Math.sqrt(2 * Math.PI), 1e-9],
    ['as much Poisson demand as is counted piece by piece, all of it missing', { quantity: 0, mean: 1_000_000 }, 1_000_000, 1e-9],
    ['Poisson demand', { quantity: 5, mean: 7 }, 2.292600125697305, 1e-8],
    ['Poisson demand left over', { quantity: 50, mean: 47, what: 'LEFT' }, 4.514546939496945, 1e-8],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('EXPECTEDSHORTAGE', inputs, expected, tolerance);
  });

  const good = { quantity: 11, mean: 8, deviation: 3 };
  it.each([
    ['notWhole in quantity', { quantity: 1.5, deviation: '' }],
    ['notAbove in deviation', { deviation: 0 }],
    ['aboveMaximum in mean', { mean: 2_000_000, deviation: '' }],
    ['aboveMaximum in mean', { mean: 1_000_001, deviation: '' }],
    ['belowMinimum in mean', { mean: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EXPECTEDSHORTAGE', { ...good, ...more })).toBe(fault);
  });

  it('names the most that is counted piece by piece', () => {
    expect(figuresOf('EXPECTEDSHORTAGE', { quantity: 11, mean: 2_000_000 })).toEqual({ limit: 1_000_000, found: 2_000_000 });
  });
});
