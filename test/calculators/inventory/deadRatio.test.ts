import { expectNear, faultOf } from '../support';

describe('DEADRATIO', () => {
  it.each([
    ['half a year', { values: [600, 300, 100], idleDays: [10, 200, 400], limit: 180 }, 0.4, 1e-9],
    ['exactly at the limit is not dead', { values: [1, 1], idleDays: [365, 366] }, 0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DEADRATIO', inputs, expected, tolerance);
  });

  const good = { values: [600, 300, 100], idleDays: [10, 200, 400] };
  it.each([
    ['lengthsDiffer in idleDays', { idleDays: [1] }],
    ['divisionByZero in values', { values: [0, 0, 0] }],
    ['belowMinimum in limit', { limit: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DEADRATIO', { ...good, ...more })).toBe(fault);
  });
});
