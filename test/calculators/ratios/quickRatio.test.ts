import { expectNear, faultOf, figuresOf } from '../support';

describe('QUICKRATIO', () => {
  it.each([
    ['nothing quick', { currentAssets: 5, inventory: 4, prepayments: 1, currentLiabilities: 2 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('QUICKRATIO', inputs, expected, tolerance);
  });

  const good = { currentAssets: 3_300_000, inventory: 1_200_000, prepayments: 300_000, currentLiabilities: 1_500_000 };
  it.each([
    ['divisionByZero in currentLiabilities', { currentLiabilities: 0 }],
    ['partAboveWhole in inventory', { inventory: 3_300_000 }],
    ['missing in prepayments', { prepayments: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('QUICKRATIO', { ...good, ...more })).toBe(fault);
  });

  it('names the figures that do not fit', () => {
    expect(figuresOf('QUICKRATIO', { ...good, inventory: 3_300_000 })).toEqual({ found: 3_600_000, limit: 3_300_000 });
  });
});
