import { expectNear, faultOf, figuresOf } from '../support';

describe('VMIORDER', () => {
  it.each([
    ['enough there', { stock: 11, minimum: 10, maximum: 30 }, 0, 1e-9],
    ['the maximum may be the minimum', { stock: 5, minimum: 10, maximum: 10 }, 5, 1e-9],
    ['at the minimum', { stock: 10, minimum: 10, maximum: 30 }, 20, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('VMIORDER', inputs, expected, tolerance);
  });

  const good = { stock: 900, minimum: 1_182, maximum: 1_882 };
  it.each([
    ['belowMinimum in maximum', { maximum: 1_000 }],
    ['missing in stock', { stock: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('VMIORDER', { ...good, ...more })).toBe(fault);
  });

  it('a negative maximum is refused as such, not for the minimum', () => {
    expect(figuresOf('VMIORDER', { ...good, maximum: -1 })).toEqual({ limit: 0, found: -1 });
  });
});
