import { expectAllNear, faultOf } from '../support';

describe('BASEINDEX', () => {
  it.each([
    ['base 1', { values: [4, 5], base: 1 }, [1, 1.25], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('BASEINDEX', inputs, expected, tolerance);
  });

  const good = { values: [[50], [60], [45]] };
  it.each([
    ['divisionByZero in values', { values: [0, 1, 2] }],
    ['gapInList in values', { values: [[1], [''], [3]] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('BASEINDEX', { ...good, ...more })).toBe(fault);
  });
});
