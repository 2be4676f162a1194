import { expectNear, faultOf } from '../support';

describe('CURRENTRATIO', () => {
  it.each([
    ['below one', { currentAssets: 1, currentLiabilities: 4 }, 0.25, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CURRENTRATIO', inputs, expected, tolerance);
  });

  const good = { currentAssets: 3_300_000, currentLiabilities: 1_500_000 };
  it.each([
    ['divisionByZero in currentLiabilities', { currentLiabilities: 0 }],
    ['belowMinimum in currentAssets', { currentAssets: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CURRENTRATIO', { ...good, ...more })).toBe(fault);
  });
});
