import { momentsOf } from '../../../../src/calculators/inventory/demandVariation/moments';

test('only known values count, and a stretch of a longer list can be looked at', () => {
  const values = [9, Number.NaN, 3, 0, 5, 100];
  expect(momentsOf(values, false, 1, 5)).toEqual({ count: 3, mean: 8 / 3, deviation: Math.sqrt(((3 - 8 / 3) ** 2 + (8 / 3) ** 2 + (5 - 8 / 3) ** 2) / 2), variation: Math.sqrt(((3 - 8 / 3) ** 2 + (8 / 3) ** 2 + (5 - 8 / 3) ** 2) / 2) / (8 / 3), active: 2, interval: 1.5, sizeVariation: 2 / 16 });
});

test('a demand below one piece is a demand too', () => {
  // Sizes 0.5 and 1 around 0.75: 2 × 0.25² ÷ 1 ÷ 0.75² = 2 ÷ 9. All four around 0.375: 0.125² + 2 × 0.375² + 0.625² = 0.6875.
  const { mean, deviation, variation, active, sizeVariation } = momentsOf([0.5, 0, 1, 0], true);
  expect([mean, active]).toEqual([0.375, 2]);
  expect(sizeVariation).toBeCloseTo(2 / 9, 15);
  expect(deviation).toBeCloseTo(Math.sqrt(0.6875) / 2, 15);
  expect(variation).toBeCloseTo(Math.sqrt(0.6875) / 2 / 0.375, 14);
});

test('too little to say anything', () => {
  expect(momentsOf([], false)).toMatchObject({ count: 0, mean: Number.NaN, deviation: Number.NaN, variation: Number.NaN, interval: Number.NaN, sizeVariation: Number.NaN });
  expect(momentsOf([5], false)).toMatchObject({ deviation: Number.NaN, variation: Number.NaN, interval: 1, sizeVariation: Number.NaN });
  expect(momentsOf([5], true)).toMatchObject({ deviation: 0, variation: 0 });
  expect(momentsOf([0, 0], false)).toMatchObject({ variation: Number.NaN, interval: Number.NaN });
  expect(momentsOf([3, -3], false)).toMatchObject({ variation: Number.NaN, active: 1 });
});
