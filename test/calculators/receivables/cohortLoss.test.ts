import { expectNear, faultOf } from '../support';

describe('COHORTLOSS', () => {
  it.each([
    ['everything came in', { sales: 5, collected: [5] }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('COHORTLOSS', inputs, expected, tolerance);
  });

  const good = { sales: 100_000, collected: [50_000, 27_000, 15_000, 6_000] };
  it.each([
    ['partAboveWhole in collected', { collected: [100_001] }],
    ['belowMinimum in collected', { collected: [-1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('COHORTLOSS', { ...good, ...more })).toBe(fault);
  });
});
