import { expectNear, faultOf } from '../support';

describe('ALLOWANCECLOSING', () => {
  it.each([
    ['recoveries may be left out', { opening: 1, charge: 2, release: 0, writeOff: 3 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ALLOWANCECLOSING', inputs, expected, tolerance);
  });

  const good = { opening: 5_100, charge: 12_000, release: 530, writeOff: 1_500, recovery: 500 };
  it.each([
    ['belowMinimum in release', { release: -1 }],
    ['missing in charge', { charge: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ALLOWANCECLOSING', { ...good, ...more })).toBe(fault);
  });
});
