import { expectNear, faultOf } from '../support';

describe('WORKINGCAPITALSHARE', () => {
  it.each([
    ['negative', { currentAssets: 1, currentLiabilities: 3, sales: 4 }, -0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('WORKINGCAPITALSHARE', inputs, expected, tolerance);
  });

  const good = { currentAssets: 3_300_000, currentLiabilities: 1_500_000, sales: 9_000_000 };
  it.each([
    ['divisionByZero in sales', { sales: 0 }],
    ['belowMinimum in sales', { sales: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('WORKINGCAPITALSHARE', { ...good, ...more })).toBe(fault);
  });
});
