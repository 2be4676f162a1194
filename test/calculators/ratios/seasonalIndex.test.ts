import { expectAllNear, faultOf, figuresOf } from '../support';

describe('SEASONALINDEX', () => {
  it.each([
    ['three periods with a trend', { values: [10, 20, 30, 10, 20, 30], period: 3 }, [0.5, 1, 1.5], 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectAllNear('SEASONALINDEX', inputs, expected, tolerance);
  });

  it('quarters with a rise of 1 in each: ratios to the centred averages 27.5, 28.5, 25.5 and 26.5, over their mean', () => {
    const ratios = [14 / 27.5, 24 / 28.5, 30 / 25.5, 40 / 26.5];
    const level = (ratios[0]! + ratios[1]! + ratios[2]! + ratios[3]!) / 4;
    expectAllNear('SEASONALINDEX', { values: [10, 20, 30, 40, 14, 24, 34, 44], period: 4 }, ratios.map((ratio) => ratio / level), 1e-9);
  });

  const good = { values: [[8], [12], [8], [12], [8], [12]], period: 2 };
  it.each([
    ['tooFew in values', { values: [[1], [2], [3], [4]], period: 3 }],
    ['divisionByZero in values', { values: [0, 0, 0, 0], period: 2 }],
    ['belowMinimum in period', { period: 1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('SEASONALINDEX', { ...good, ...more })).toBe(fault);
  });

  it('names the figures that do not fit', () => {
    expect(figuresOf('SEASONALINDEX', { ...good, period: 4 })).toEqual({ expected: 8, found: 6 });
  });
});
