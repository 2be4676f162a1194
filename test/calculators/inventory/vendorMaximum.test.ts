import { expectNear, faultOf } from '../support';

describe('VMIMAX', () => {
  it.each([
    ['another interval', { demand: 2, leadTime: 1, safetyStock: 3, review: 4 }, 13, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('VMIMAX', inputs, expected, tolerance);
  });

  const good = { demand: 100, leadTime: 10, safetyStock: 182 };
  it.each([
    ['belowMinimum in review', { review: -1 }],
    ['missing in demand', { demand: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('VMIMAX', { ...good, ...more })).toBe(fault);
  });
});
