import { expectNear, faultOf, textOf } from '../support';

describe('COVERDAYS', () => {
  it.each([
    ['half a day', { onHand: 5, dailyDemand: 10 }, 0.5, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('COVERDAYS', inputs, expected, tolerance);
  });

  it.each([
    ['without demand', { onHand: 5, dailyDemand: 0 }, 'no use'],
  ])('%s', (_, inputs, expected) => {
    expect(textOf('COVERDAYS', inputs)).toBe(expected);
  });

  const good = { onHand: 600, dailyDemand: 20 };
  it.each([
    ['belowMinimum in onHand', { onHand: -1 }],
    ['belowMinimum in dailyDemand', { dailyDemand: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('COVERDAYS', { ...good, ...more })).toBe(fault);
  });
});
