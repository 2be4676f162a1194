import { expectNear, faultOf } from '../support';

describe('EXCESSHORIZON', () => {
  it.each([
    ['none', { onHand: 10, dailyDemand: 5, horizon: 3 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('EXCESSHORIZON', inputs, expected, tolerance);
  });

  const good = { onHand: 1_000, dailyDemand: 5, horizon: 120, unitCost: 3 };
  it.each([
    ['belowMinimum in horizon', { horizon: -1 }],
    ['belowMinimum in onHand', { onHand: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EXCESSHORIZON', { ...good, ...more })).toBe(fault);
  });
});
