import { expectAllNear, faultOf } from '../support';

describe('ITEMVALUES', () => {
  it.each([
    ['one', { quantities: [3], unitCosts: [0.5] }, [1.5], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('ITEMVALUES', inputs, expected, tolerance);
  });

  const good = { quantities: [[1_000], [500]], unitCosts: [[120], [154]] };
  it.each([
    ['lengthsDiffer in unitCosts', { unitCosts: [1] }],
    ['belowMinimum in quantities', { quantities: [[-1], [1]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ITEMVALUES', { ...good, ...more })).toBe(fault);
  });
});
