import { expectNear, faultOf } from '../support';

describe('EXCESS', () => {
  it.each([
    ['in units', { position: 10, reorderPoint: 3, orderQuantity: 4 }, 3, 1e-9],
    ['none', { position: 5, reorderPoint: 3, orderQuantity: 4, unitCost: 9 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('EXCESS', inputs, expected, tolerance);
  });

  const good = { position: 1_500, reorderPoint: 400, orderQuantity: 600, unitCost: 12 };
  it.each([
    ['belowMinimum in unitCost', { unitCost: -1 }],
    ['missing in position', { position: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EXCESS', { ...good, ...more })).toBe(fault);
  });
});
