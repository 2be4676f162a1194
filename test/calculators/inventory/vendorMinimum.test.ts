import { expectNear, faultOf } from '../support';

describe('VMIMIN', () => {
  it.each([
    ['safety stock alone', { demand: 5, leadTime: 0, safetyStock: 3 }, 3, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('VMIMIN', inputs, expected, tolerance);
  });

  const good = { demand: 100, leadTime: 10, safetyStock: 182 };
  it.each([
    ['belowMinimum in demand', { demand: -1 }],
    ['missing in safetyStock', { safetyStock: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('VMIMIN', { ...good, ...more })).toBe(fault);
  });
});
