import { expectNear, faultOf } from '../support';

describe('EXPECTEDSHORTAGE', () => {
  it.each([
    ['left over', { quantity: 11, mean: 8, deviation: 3, what: 'LEFT' }, 3.249946411763059, 1e-9],
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
    ['belowMinimum in mean', { mean: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EXPECTEDSHORTAGE', { ...good, ...more })).toBe(fault);
  });
});
