import { expectNear, faultOf } from '../support';

describe('GROWTHRATE', () => {
  it.each([
    ['a loss that shrinks', { before: -10, after: -5 }, 0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('GROWTHRATE', inputs, expected, tolerance);
  });

  const good = { before: 100, after: 130 };
  it.each([
    ['divisionByZero in before', { before: 0 }],
    ['missing in after', { after: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('GROWTHRATE', { ...good, ...more })).toBe(fault);
  });
});
