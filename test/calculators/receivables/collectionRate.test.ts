import { expectNear, faultOf } from '../support';

describe('COLLECTIONRATE', () => {
  it.each([
    ['nothing received', { receipts: 0, opening: 1, billed: 1 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('COLLECTIONRATE', inputs, expected, tolerance);
  });

  const good = { receipts: 1_400_000, opening: 1_200_000, billed: 800_000 };
  it.each([
    ['divisionByZero in billed', { opening: 0, billed: 0 }],
    ['belowMinimum in receipts', { receipts: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('COLLECTIONRATE', { ...good, ...more })).toBe(fault);
  });
});
