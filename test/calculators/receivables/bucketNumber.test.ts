import { expectAllNear, expectNear, faultOf } from '../support';

describe('BUCKETNUMBER', () => {
  it.each([
    ['a limit belongs to its bucket', { days: 30, limits: [0, 30, 60] }, 1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('BUCKETNUMBER', inputs, expected, tolerance);
  });

  it.each([
    ['a column at once', { days: [[-5], [0], [1], [61]], limits: [0, 30, 60] }, [0, 0, 1, 3], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('BUCKETNUMBER', inputs, expected, tolerance);
  });

  const good = { days: 31, limits: [0, 30, 60, 90] };
  it.each([
    ['limitsNotRising in limits', { limits: [30, 30] }],
    ['belowMinimum in limits', { limits: [-1, 30] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('BUCKETNUMBER', { ...good, ...more })).toBe(fault);
  });
});
