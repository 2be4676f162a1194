import { cycleServiceOf, fillRateOf, leadTimeDemand, lossPolicy, rqCost, rqPoisson, rqPoissonCost, rqReorderPoint, safetyStockPolicy, sSCost, sSPolicy } from '../../../../src/calculators/inventory/planning/policies';
import type { PolicyCosts } from '../../../../src/calculators/inventory/planning/policies';
import { normalLoss } from '../../../../src/math/normal';
import { normalSecondLoss } from '../../../../src/math/normalLoss';

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

describe('quantity and reorder point that fit each other', () => {
  const demand = { yearly: 1300, mean: 325, deviation: 75 };

  it.each([1e-7, 1e-4, 0.01, 1, 7.5, 1e5])('both conditions hold with a backorder cost of %p', (backorderCost) => {
    const { orderCost, holdingCost } = costs;
    const { reorderPoint, quantity } = lossPolicy({ ...costs, backorderCost }, demand);
    const factor = (reorderPoint - demand.mean) / demand.deviation;
    const both = holdingCost + backorderCost;
    expect((both * demand.deviation * normalLoss(factor)) / (holdingCost * quantity)).toBeCloseTo(1, 9);
    expect((2 * (orderCost * demand.yearly + both * demand.deviation ** 2 * normalSecondLoss(factor))) / (holdingCost * quantity ** 2)).toBeCloseTo(1, 9);
  });

  it.each([7.5, 1e-4])('are the same in thousands of pieces with a backorder cost of %p a piece', (backorderCost) => {
    const { reorderPoint, quantity } = lossPolicy({ ...costs, backorderCost }, demand);
    const inThousands = lossPolicy({ orderCost: 8, holdingCost: 225, backorderCost: 1000 * backorderCost }, { yearly: 1.3, mean: 0.325, deviation: 0.075 });
    expect((1000 * inThousands.reorderPoint) / reorderPoint).toBeCloseTo(1, 9);
    expect((1000 * inThousands.quantity) / quantity).toBeCloseTo(1, 9);
  });
});

it('a backorder cost beyond all measure has a policy too, with the stock that 15 digits of certainty need', () => {
  const dear = { orderCost: 8, holdingCost: 1, backorderCost: 1e17 };
  const demand = { yearly: 100, mean: 50, deviation: 7 };
  // 1 − 10⁻¹⁷ of a normal distribution is 8.49379… standard deviations up (tables of the upper tail).
  expect(safetyStockPolicy(dear, demand).reorderPoint).toBeCloseTo(50 + 7 * 8.493793224109599, 9);
  const point = rqReorderPoint(dear, demand, 40);
  for (const other of [point - 0.1, point + 0.1]) expect(rqCost(dear, demand, { reorderPoint: other, quantity: 40 })).toBeGreaterThan(rqCost(dear, demand, { reorderPoint: point, quantity: 40 }));
  expect(rqPoisson(dear, 24, 4).reorderPoint).toBeGreaterThan(20);
  expect(sSPolicy(dear, 4).low).toBeGreaterThan(20);
});

it('of reorder points and quantities that cost the same the smallest quantity: with hardly any lead time places 0, 1, 2 … cost 0, 1, 2 … and the average of 1 stays', () => {
  const certain = { orderCost: 1, holdingCost: 1, backorderCost: 1 };
  expect(rqPoissonCost(certain, 1, Number.MIN_VALUE, { reorderPoint: -1, quantity: 2 })).toBe(1);
  expect(rqPoisson(certain, 1, Number.MIN_VALUE)).toEqual({ reorderPoint: -1, quantity: 1, cost: 1 });
});

describe('lower and upper level', () => {
  /** Poisson probabilities from 0 on by their logarithms. */
  function probabilities(mean: number, count: number): readonly number[] {
    let logFactorial = 0;
    return Array.from({ length: count }, (_, k) => {
      logFactorial += Math.log(Math.max(1, k));
      return Math.exp(k * Math.log(mean) - mean - logFactorial);
    });
  }

  /** How long stock stays where j pieces are sold: demand of t periods is a Poisson number too, with t times the mean. */
  function stays(mean: number, count: number): readonly number[] {
    const total = Array.from({ length: count }, (_, k) => (k === 0 ? 1 : 0));
    for (let periods = 1; periods * mean < count + 10 * Math.sqrt(count) + 40; periods += 1) probabilities(periods * mean, count).forEach((probability, k) => (total[k]! += probability));
    return total;
  }

  function placeCost({ holdingCost, backorderCost }: PolicyCosts, mean: number): (place: number) => number {
    const demand = probabilities(mean, Math.ceil(mean + 12 * Math.sqrt(mean) + 30));
    return (place) => demand.reduce((total, probability, k) => total + probability * (k < place ? holdingCost * (place - k) : backorderCost * (k - place)), 0);
  }

  it.each([0.3, 2, 7])('no pair with levels from −30 to 45 costs less with a mean of %p', (mean) => {
    const levels = Array.from({ length: 76 }, (_, index) => index - 30);
    const stay = stays(mean, levels.length);
    for (const backorderCost of [0.5, 4, 100]) {
      for (const orderCost of [0.02, 0.5, 3, 20]) {
        const all = { orderCost, holdingCost: 1, backorderCost };
        const place = levels.map(placeCost(all, mean));
        let best = { low: 0, high: 0, cost: Infinity };
        for (const high of levels) {
          let [total, periods] = [orderCost, 0];
          for (let low = high - 1; low >= levels[0]!; low -= 1) {
            total += stay[high - low - 1]! * place[low + 31]!;
            periods += stay[high - low - 1]!;
            if (total / periods < best.cost) best = { low, high, cost: total / periods };
          }
        }
        const found = sSPolicy(all, mean);
        expect({ all, ...found, cost: found.cost.toPrecision(11) }).toEqual({ all, ...best, cost: best.cost.toPrecision(11) });
      }
    }
  });

  it('a mean of which no probability of 0 can be written: cost of 0 and 3,000 with 1,000 a period', () => {
    const [all, mean, high] = [{ orderCost: 1000, holdingCost: 1, backorderCost: 9 }, 1000, 3000];
    const [stay, place] = [stays(mean, high), placeCost(all, mean)];
    const total = stay.reduce((sum, periods, sold) => (periods < 1e-18 ? sum : sum + periods * place(high - sold)), all.orderCost);
    expect(sSCost(all, mean, 0, high) / (total / stay.reduce((sum, periods) => sum + periods, 0))).toBeCloseTo(1, 9);
  });

  it('demand once in 10¹⁰ periods: stock of one piece is held nearly always, and all else costs the order and nearly nothing', () => {
    const [mean, orderCost] = [1e-10, 5];
    // Level 1 and 0: held 1, less what is sold before the next review, ordered as often as there is demand.
    expect(sSCost({ orderCost, holdingCost: 1, backorderCost: 4 }, mean, 0, 1)).toBeCloseTo(1, 9);
    // Level 0 and −1: nothing is held, each piece waits, and is ordered: (5 + 4) for each.
    expect(sSCost({ orderCost, holdingCost: 1, backorderCost: 4 }, mean, -1, 0) / (9 * mean)).toBeCloseTo(1, 9);
  });

  /** Demand so seldom that pieces are sold one by one, each place lasts equally long, and an order costs as much as a piece in that time: sums by hand. */
  it.each([
    [{ orderCost: 1, holdingCost: 1, backorderCost: 10 }, { low: -1, high: 0, cost: 1 }],
    [{ orderCost: 2, holdingCost: 2, backorderCost: 2 }, { low: -1, high: 0, cost: 2 }],
    [{ orderCost: 3, holdingCost: 1, backorderCost: 2 }, { low: -1, high: 1, cost: 2 }],
  ])('of pairs that cost the same the narrowest: %j', (all, expected) => {
    const duration = 2 ** 900;
    expect(sSPolicy({ ...all, orderCost: all.orderCost * duration }, 1 / duration)).toEqual(expected);
  });

  it('a large order is found while one waits: 10,000 an order, 500 a period', () => {
    const all = { orderCost: 10_000, holdingCost: 1, backorderCost: 9 };
    const started = performance.now();
    const { low, high, cost } = sSPolicy(all, 500);
    expect(performance.now() - started).toBeLessThan(30_000);
    for (const [lower, upper] of [[-1, 0], [1, 0], [0, -1], [0, 1]] as const) expect(sSCost(all, 500, low + lower, high + upper)).toBeGreaterThan(cost);
  });
});
