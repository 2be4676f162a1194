import { expectNear, faultOf } from '../support';

describe('EXITBREAKEVEN', () => {
  it.each([
    ['holding is worse at once', { lotValue: 100, bestToday: 90, priceShare: 0.8, costShare: 0, rate: 0.1, carrying: 0.1 }, 0, 1e-9],
    ['only holding cost counts', { lotValue: 365, bestToday: 355, priceShare: 1, costShare: 0, rate: 0, carrying: 0.1 }, 100, 1e-9],
    ['as good today, and worse from tomorrow on', { lotValue: 100, bestToday: 80, priceShare: 0.8, costShare: 0, rate: 0.1, carrying: 0.1 }, 0, 1e-9],
    ['a thousand days at 0.1 a day', { lotValue: 365, bestToday: 264.95, priceShare: 1, costShare: 0, rate: 0, carrying: 0.1 }, 1000, 1e-9],
    // 1 ÷ (1 + 0.1 × days ÷ 365) = 0.5001 after 3,648.5 days.
    ['only the cost of money counts', { lotValue: 1000, bestToday: 500.1, priceShare: 1, costShare: 0, rate: 0.1, carrying: 1e-9 }, 3648, 1e-9],
    ['as good as never', { lotValue: 100, bestToday: 0, priceShare: 1, costShare: 0, rate: 0, carrying: 0.0001 }, 36500, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('EXITBREAKEVEN', inputs, expected, tolerance);
  });

  const good = { lotValue: 1_000_000, bestToday: 539_345, priceShare: 0.7, costShare: 0.03, rate: 0.08, carrying: 0.12, decay: 0.02 };
  it.each([
    ['notAbove in lotValue', { lotValue: 0 }],
    ['notAbove in carrying', { carrying: 0 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EXITBREAKEVEN', { ...good, ...more })).toBe(fault);
  });
});
