import { expectNear, faultOf } from '../support';

describe('CCCDAYS', () => {
  it.each([
    ['may be negative', { inventoryDays: 10, receivableDays: 20, payableDays: 90 }, -60, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CCCDAYS', inputs, expected, tolerance);
  });

  const good = { inventoryDays: 60, receivableDays: 45, payableDays: 45 };
  it.each([
    ['belowMinimum in payableDays', { payableDays: -1 }],
    ['missing in receivableDays', { receivableDays: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CCCDAYS', { ...good, ...more })).toBe(fault);
  });
});
