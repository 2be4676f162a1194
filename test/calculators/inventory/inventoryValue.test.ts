import { expectNear, faultOf } from '../support';

describe('INVENTORYVALUE', () => {
  it.each([
    ['one', { quantities: [3], unitCosts: [0.5] }, 1.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('INVENTORYVALUE', inputs, expected, tolerance);
  });

  const good = { quantities: [1_000, 500], unitCosts: [120, 154] };
  it.each([
    ['lengthsDiffer in unitCosts', { unitCosts: [1] }],
    ['belowMinimum in unitCosts', { unitCosts: [-1, 1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('INVENTORYVALUE', { ...good, ...more })).toBe(fault);
  });
});
