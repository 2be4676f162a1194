import { expectNear, faultOf } from '../support';

describe('ALTMAN', () => {
  it.each([
    ['a case with sales as large as assets', { workingCapital: 5_100, retainedEarnings: 16_900, operatingEarnings: 8_800, equity: 27_000, sales: 72_000, assets: 72_000, liabilities: 66_000 }, 2.062, 0.001],
    ['private, every ratio one', { workingCapital: 1, retainedEarnings: 1, operatingEarnings: 1, equity: 1, sales: 1, assets: 1, liabilities: 1, model: 'PRIVATE' }, 6.089, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ALTMAN', inputs, expected, tolerance);
  });

  const good = { workingCapital: 200, retainedEarnings: 150, operatingEarnings: 100, equity: 400, assets: 1_000, liabilities: 500, sales: 0, model: 'EMERGING' };
  it.each([
    ['divisionByZero in assets', { assets: 0 }],
    ['divisionByZero in liabilities', { liabilities: 0 }],
    ['notAChoice in model', { model: 'X' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ALTMAN', { ...good, ...more })).toBe(fault);
  });
});
