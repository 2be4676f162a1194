import { expectNear, faultOf } from '../support';

describe('HOLDINGCOST', () => {
  it.each([
    ['a tenth', { unitCost: 30, carryingRate: 0.1 }, 3, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('HOLDINGCOST', inputs, expected, tolerance);
  });

  const good = { unitCost: 98, carryingRate: 0.25 };
  it.each([
    ['belowMinimum in unitCost', { unitCost: -1 }],
    ['missing in carryingRate', { carryingRate: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('HOLDINGCOST', { ...good, ...more })).toBe(fault);
  });
});
