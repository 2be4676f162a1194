import { expectNear, faultOf } from '../support';

describe('ASSETTURN', () => {
  it.each([
    ['no sales', { sales: 0, assets: 1 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ASSETTURN', inputs, expected, tolerance);
  });

  const good = { sales: 9_000_000, assets: 7_500_000 };
  it.each([
    ['divisionByZero in assets', { assets: 0 }],
    ['belowMinimum in sales', { sales: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ASSETTURN', { ...good, ...more })).toBe(fault);
  });
});
