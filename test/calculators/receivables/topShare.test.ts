import { expectNear, faultOf } from '../support';

describe('TOPSHARE', () => {
  it.each([
    ['ten of fewer are all', { amounts: [1, 2, 3] }, 1, 1e-9],
    ['the largest alone', { amounts: [1, 2, 5], places: 1 }, 0.625, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('TOPSHARE', inputs, expected, tolerance);
  });

  const good = { amounts: [500, 100, 200, 200], places: 2 };
  it.each([
    ['divisionByZero in amounts', { amounts: [0, 0] }],
    ['notWhole in places', { places: 1.5 }],
    ['belowMinimum in places', { places: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('TOPSHARE', { ...good, ...more })).toBe(fault);
  });
});
