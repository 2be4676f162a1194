import { expectAllNear, faultOf, figuresOf } from '../support';

describe('IDLECASH', () => {
  it.each([
    ['never below nothing', { balances: [10, 5, 90], buffer: 7, horizons: [1, 2] }, [0, 0], 1e-9],
    ['today counts', { balances: [10, 90, 90], buffer: 0, horizons: [1, 2] }, [10, 10], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('IDLECASH', inputs, expected, tolerance);
  });

  const good = { balances: [100, 90, 80, 120, 60, 70], buffer: 50, horizons: [[1], [3], [5]] };
  it.each([
    ['tooFew in balances', { balances: [1, 2, 3] }],
    ['limitsNotRising in horizons', { horizons: [5, 3] }],
    ['belowMinimum in buffer', { buffer: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('IDLECASH', { ...good, ...more })).toBe(fault);
  });

  it('names the figures that do not fit', () => {
    expect(figuresOf('IDLECASH', { ...good, balances: [1, 2, 3, 4, 5] })).toEqual({ expected: 6, found: 5 });
  });
});
