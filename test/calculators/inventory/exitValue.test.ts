import { expectNear, faultOf } from '../support';

describe('EXITVALUE', () => {
  it.each([
    ['clearance', { lotValue: 1_000_000, priceShare: 0.6, costShare: 0.04, days: 45, rate: 0.08, carrying: 0.12 }, 539345, 0.5],
    ['consignment out', { lotValue: 1_000_000, priceShare: 0.75, costShare: 0.1, days: 120, rate: 0.08, carrying: 0.12 }, 591327, 0.5],
    ['hold and sell', { lotValue: 1_000_000, priceShare: 0.7, costShare: 0.03, days: 180, rate: 0.08, carrying: 0.12 }, 584254, 0.5],
    ['liquidator', { lotValue: 1_000_000, priceShare: 0.25, costShare: 0.01, days: 10, rate: 0.08, carrying: 0.12 }, 236166, 0.5],
    ['prices that fall', { lotValue: 1_000_000, priceShare: 0.7, costShare: 0.03, days: 120, rate: 0.08, carrying: 0.12, decay: 0.02 }, 559659, 0.5],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('EXITVALUE', inputs, expected, tolerance);
  });

  const good = { lotValue: 1_000_000, priceShare: 0.8, costShare: 0.05, days: 30, rate: 0.08, carrying: 0.12 };
  it.each([
    ['aboveMaximum in channelShare', { channelShare: 50 }],
    ['belowMinimum in days', { days: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EXITVALUE', { ...good, ...more })).toBe(fault);
  });
});
