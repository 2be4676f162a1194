import fc from 'fast-check';
import { allUnitsOffer, economicQuantity, incrementalOffer, lotCost, lotSizes, notRisingOf } from '../../../../src/calculators/inventory/planning/lots';

it('no quantity costs less than the economic one', () => {
  const size = fc.double({ min: 0.1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(size, size, size, size, (demand, orderCost, holdingCost, quantity) => {
      const best = lotCost(demand, orderCost, holdingCost, economicQuantity(demand, orderCost, holdingCost));
      expect(lotCost(demand, orderCost, holdingCost, quantity)).toBeGreaterThanOrEqual(best * (1 - 1e-12));
    }),
  );
});

/** The yearly cost of a quantity, step by step, written down once more. */
const cost = (demand: number, orderCost: number, rate: number, breaks: readonly number[], prices: readonly number[], quantity: number, all: boolean): number => {
  const step = breaks.filter((start) => start <= quantity).length - 1;
  const paid = all ? prices[step]! * quantity : breaks.reduce((total, start, index) => total + Math.max(0, Math.min(quantity, breaks[index + 1] ?? Infinity) - start) * prices[index]!, 0);
  return (demand / quantity) * (orderCost + paid) + (rate * paid) / 2;
};

it('no quantity on a fine grid is cheaper than the offer', () => {
  const [demand, orderCost, rate, breaks, prices] = [1300, 8, 0.3, [0, 400, 800], [0.75, 0.72, 0.68]] as const;
  for (const [offer, all] of [[allUnitsOffer(demand, orderCost, rate, { breaks, prices }), true], [incrementalOffer(demand, orderCost, rate, { breaks, prices }), false]] as const) {
    expect(cost(demand, orderCost, rate, breaks, prices, offer.quantity, all)).toBeCloseTo(offer.cost, 9);
    for (let quantity = 1; quantity < 3000; quantity += 1) expect(cost(demand, orderCost, rate, breaks, prices, quantity, all)).toBeGreaterThanOrEqual(offer.cost - 1e-9);
  }
});

it('a quantity that is the one before is named: nothing lies between', () => {
  expect([notRisingOf([0, 400, 400]), notRisingOf([0, 400, 800]), notRisingOf([5])]).toEqual([400, undefined, 5]);
});

it('no quantity on a fine grid is cheaper where the economic quantities lie below, in, above and at the limits of their steps', () => {
  const demand = 1200;
  for (const orderCost of [1, 6, 8, 24, 60, 150]) {
    for (const [breaks, prices] of [[[0, 100, 200], [10, 9.9, 9.8]], [[0, 100, 200], [10, 7, 6.9]], [[0, 310, 320], [1, 0.99, 0.98]], [[0, 5], [3, 2]]] as const) {
      for (const [offer, all] of [[allUnitsOffer(demand, orderCost, 0.2, { breaks, prices }), true], [incrementalOffer(demand, orderCost, 0.2, { breaks, prices }), false]] as const) {
        expect(cost(demand, orderCost, 0.2, breaks, prices, offer.quantity, all) / offer.cost).toBeCloseTo(1, 12);
        for (let quantity = 1; quantity < 2500; quantity += 1) expect(cost(demand, orderCost, 0.2, breaks, prices, quantity, all)).toBeGreaterThanOrEqual(offer.cost * (1 - 1e-12));
      }
    }
  }
});

it('of two offers that cost the same the smaller is taken', () => {
  // 32 at 16: 2,048 for goods, 4 for orders, 4 for stock. 16,384 at 8.03…: 128 and 128 times the price for goods and stock, 1/128 for orders: 2,056 as well.
  const steps = { breaks: [0, 16_384], prices: [16, (2056 - 1 / 128) / 256] };
  expect(allUnitsOffer(128, 1, 1 / 64, steps)).toEqual({ quantity: 32, price: 16, cost: 2056 });
});

it('periods without demand cost no order', () => {
  expect(lotSizes([0, 5, 0, 5], 3, 2)).toEqual({ orders: [0, 5, 0, 5], cost: 6 });
});

it('an order as late as possible where holding costs as much as ordering', () => {
  expect(lotSizes([5, 2], 4, 2).orders).toEqual([5, 2]);
});

it('no other split of the periods costs less', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 5 }), (demand, orderCost, holdingCost) => {
      let least = Infinity;
      for (let split = 0; split < 2 ** demand.length; split += 1) {
        let [total, last] = [0, -1];
        let possible = true;
        demand.forEach((quantity, period) => {
          if (split & (1 << period)) [last, total] = [period, total + orderCost];
          if (quantity > 0 && last < 0) possible = false;
          if (last >= 0) total += quantity * holdingCost * (period - last);
        });
        if (possible) least = Math.min(least, total);
      }
      const found = lotSizes(demand, orderCost, holdingCost);
      expect(found.cost).toBe(least);
      expect(found.orders.reduce((total, order) => total + order, 0)).toBe(demand.reduce((total, quantity) => total + quantity, 0));
    }),
  );
});
