import { momentsOf } from '../../../../src/calculators/inventory/demandVariation/moments';

test('only known values count, and a stretch of a longer list can be looked at', () => {
  const values = [9, Number.NaN, 3, 0, 5, 100];
  expect(momentsOf(values, false, 1, 5)).toEqual({ count: 3, mean: 8 / 3, deviation: Math.sqrt(((3 - 8 / 3) ** 2 + (8 / 3) ** 2 + (5 - 8 / 3) ** 2) / 2), variation: expect.any(Number), active: 2, interval: 1.5, sizeVariation: 2 / 16 });
});

test('too little to say anything', () => {
  expect(momentsOf([], false)).toMatchObject({ count: 0, mean: Number.NaN, variation: Number.NaN, interval: Number.NaN });
  expect(momentsOf([5], false)).toMatchObject({ deviation: Number.NaN, variation: Number.NaN, interval: 1, sizeVariation: Number.NaN });
  expect(momentsOf([5], true)).toMatchObject({ deviation: 0, variation: 0 });
  expect(momentsOf([0, 0], false)).toMatchObject({ variation: Number.NaN, interval: Number.NaN });
  expect(momentsOf([3, -3], false)).toMatchObject({ variation: Number.NaN, active: 1 });
});
