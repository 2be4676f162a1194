import { expectNear, faultOf } from '../support';

describe('CAGR', () => {
  it.each([
    ['doubled in two years', { first: 1, last: 4, steps: 2 }, 1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CAGR', inputs, expected, tolerance);
  });

  const good = { first: 100, last: 130, steps: 35, perYear: 12 };
  it.each([
    ['notAbove in first', { first: 0 }],
    ['belowMinimum in steps', { steps: 0 }],
    ['notWhole in perYear', { perYear: 1.5 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CAGR', { ...good, ...more })).toBe(fault);
  });
});
