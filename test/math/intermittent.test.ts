import { crostonDemand, probabilityDemand } from '../../src/math/intermittent';

const parts = [0, 3, 0, 0, 5, 0, 2, 0, 0, 4, 0, 0, 0, 6];

it('Croston’s rate of sparse demand is 1.462102', () => {
  expect(crostonDemand(parts, { size: 0.1, interval: 0.1 }, false).at(-1)).toBeCloseTo(1.462102, 6);
});

it('is nothing before the first demand, and changes only with demand', () => {
  expect(crostonDemand([0, 1, 0, 2], { size: 0.5, interval: 0.4 }, false)).toEqual([null, null, 0.5, 0.5, 0.75]);
  expect(crostonDemand([0, 0], { size: 0.5, interval: 0.5 }, false)).toEqual([null, null, null]);
});

it('may start with the mean interval: 2 and 2 after 2 are 2', () => {
  expect(crostonDemand([0, 1, 0, 0, 0, 1], { size: 0, interval: 0 }, true).at(-1)).toBeCloseTo(1 / 3, 12);
});

it('the probability falls in every period without demand', () => {
  expect(probabilityDemand(parts, { size: 0.1, probability: 0.1 }, { size: 3, probability: 0.5, used: 2 }).at(-1)).toBeCloseTo(1.359106, 6);
  const rates = probabilityDemand([0, 1, 0, 2], { size: 0.5, probability: 0.4 }, { size: 1, probability: 0.5, used: 1 });
  expect(rates.map((rate) => rate && Number(rate.toFixed(12)))).toEqual([null, 0.5, 0.7, 0.42, 0.978]);
});
