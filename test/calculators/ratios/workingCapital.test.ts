import { expectNear, faultOf } from '../support';

describe('WORKINGCAPITAL', () => {
  it.each([
    ['negative', { currentAssets: 1, currentLiabilities: 3 }, -2, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('WORKINGCAPITAL', inputs, expected, tolerance);
  });

  const good = { currentAssets: 3_300_000, currentLiabilities: 1_500_000 };
  it.each([
    ['belowMinimum in currentLiabilities', { currentLiabilities: -1 }],
    ['missing in currentAssets', { currentAssets: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('WORKINGCAPITAL', { ...good, ...more })).toBe(fault);
  });
});
