import { expectNear, faultOf } from '../support';

describe('WRITEDOWN', () => {
  it.each([
    ['exactly a year', { value: 10, age: 365 }, 0, 1e-9],
    ['beyond two', { value: 10, age: 731 }, 10, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('WRITEDOWN', inputs, expected, tolerance);
  });

  const good = { value: 10_000, age: 400 };
  it.each([
    ['lengthsDiffer in shares', { shares: [0.5] }],
    ['limitsNotRising in limits', { limits: [730, 365] }],
    ['aboveMaximum in shares', { shares: [50, 100] }],
    ['belowMinimum in value', { value: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('WRITEDOWN', { ...good, ...more })).toBe(fault);
  });
});
