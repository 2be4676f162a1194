import { expectNear, faultOf } from '../support';

describe('TARGETRISE', () => {
  it.each([
    ['slower', { days: 30, goal: 40 }, -0.25, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('TARGETRISE', inputs, expected, tolerance);
  });

  const good = { days: 46, goal: 40 };
  it.each([
    ['divisionByZero in goal', { goal: 0 }],
    ['belowMinimum in goal', { goal: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('TARGETRISE', { ...good, ...more })).toBe(fault);
  });
});
