import { discreteDemandLoss, lognormalDemandLoss, lognormalMean, mismatchCost, normalDemandLoss } from '../../../../src/calculators/inventory/planning/newsvendor';
import { poisson } from '../../../../src/math/poisson';

it('certain demand is missed by the difference', () => {
  expect(normalDemandLoss(50, 0)(40)).toBe(10);
  expect(normalDemandLoss(50, 0)(60)).toBe(0);
});

it('what is missing falls from the mean to nothing', () => {
  for (const [loss, mean] of [[normalDemandLoss(50, 8), 50], [discreteDemandLoss(poisson(50)), 50], [lognormalDemandLoss(4, 0.3), lognormalMean(4, 0.3)]] as const) {
    expect(loss(1e-9)).toBeCloseTo(mean, 6);
    expect(loss(10 * mean)).toBeCloseTo(0, 6);
    expect(loss(mean)).toBeGreaterThan(0);
  }
});

it('the cost is that of both sides', () => {
  expect(mismatchCost(3, 2, 50, normalDemandLoss(50, 0), 40)).toBe(30);
  expect(mismatchCost(3, 2, 50, normalDemandLoss(50, 0), 60)).toBe(20);
});
