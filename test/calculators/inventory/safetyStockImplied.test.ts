import { expectNear, faultOf } from '../support';

describe('SAFETYSTOCKIMPLIED', () => {
  it.each([
    ['too low', { reorderPoint: 5, demand: 3, leadTime: 2 }, -1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('SAFETYSTOCKIMPLIED', inputs, expected, tolerance);
  });

  const good = { reorderPoint: 6_000, demand: 2_500, leadTime: 2 };
  it.each([
    ['belowMinimum in demand', { demand: -1 }],
    ['missing in leadTime', { leadTime: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SAFETYSTOCKIMPLIED', { ...good, ...more })).toBe(fault);
  });
});
