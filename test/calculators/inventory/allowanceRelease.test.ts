import { expectNear, faultOf } from '../support';

describe('NRVRELEASE', () => {
  it.each([
    ['all of it', { allowance: 7, sold: 2, quantity: 2 }, 7, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('NRVRELEASE', inputs, expected, tolerance);
  });

  const good = { allowance: 1_000, sold: 30, quantity: 100 };
  it.each([
    ['divisionByZero in quantity', { sold: 0, quantity: 0 }],
    ['partAboveWhole in sold', { sold: 101 }],
    ['belowMinimum in allowance', { allowance: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('NRVRELEASE', { ...good, ...more })).toBe(fault);
  });
});
