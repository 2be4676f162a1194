import { cycleServiceOf, fillRateOf, leadTimeDemand, rqCost, rqPoisson, rqPoissonCost, rqReorderPoint, sSCost, sSPolicy } from '../../../../src/calculators/inventory/planning/policies';

const costs = { orderCost: 8, holdingCost: 0.225, backorderCost: 7.5 };

it('demand over the lead time', () => {
  expect(leadTimeDemand(1300, 150, 0.25)).toEqual({ yearly: 1300, mean: 325, deviation: 75 });
});

it('a policy of Poisson demand costs nearly what normal demand of the same mean and variance costs', () => {
  const mean = 400;
  const policy = { reorderPoint: 420, quantity: 300 };
  const normal = rqCost(costs, { yearly: 4800, mean, deviation: Math.sqrt(mean) }, { ...policy, reorderPoint: 420.5 });
  expect(rqPoissonCost(costs, 4800, mean, policy) / normal).toBeCloseTo(1, 3);
});

it('what is found is what its cost says', () => {
  const best = rqPoisson(costs, 24, 4);
  expect(rqPoissonCost(costs, 24, 4, best)).toBeCloseTo(best.cost, 12);
  const pair = sSPolicy(costs, 4);
  expect(sSCost(costs, 4, pair.low, pair.high)).toBeCloseTo(pair.cost, 12);
});

it('a larger quantity has a lower reorder point', () => {
  const demand = leadTimeDemand(1300, 150, 1 / 12);
  expect(rqReorderPoint(costs, demand, 150)).toBeGreaterThan(rqReorderPoint(costs, demand, 750));
});

it('no safety stock serves half of the cycles', () => {
  expect(cycleServiceOf(0, 7)).toBe(0.5);
  expect(fillRateOf(0, 10, 100)).toBeCloseTo(1 - 0.03989, 5);
});
