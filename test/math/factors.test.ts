import { chainShares, logarithmicShares } from '../../src/math/factors';

const [before, after] = [[0.05, 1.2, 2], [0.06, 1.25, 2]];

it('chain substitution: 2.4, 0.6 and 0 points', () => {
  expect(chainShares(before, after).map((share) => Number((100 * share).toFixed(10)))).toEqual([2.4, 0.6, 0]);
});

it('logarithmic mean: 2.451, 0.549 and 0 points', () => {
  expect(logarithmicShares(before, after).map((share) => Number((100 * share).toFixed(3)))).toEqual([2.451, 0.549, 0]);
});

it('both add up to the change, and the second does not depend on the order', () => {
  const change = 0.06 * 1.25 * 2 - 0.05 * 1.2 * 2;
  const total = (shares: readonly number[]): number => shares.reduce((one, other) => one + other, 0);
  expect(total(chainShares(before, after))).toBeCloseTo(change, 15);
  expect(total(logarithmicShares(before, after))).toBeCloseTo(change, 15);
  expect([...logarithmicShares([...before].reverse(), [...after].reverse())].reverse()).toEqual(logarithmicShares(before, after));
});

it('factors that change against each other and leave the product as it is', () => {
  expect(logarithmicShares([2, 3], [3, 2]).map((share) => Number(share.toFixed(12)))).toEqual([2.432790648649, -2.432790648649]);
});
