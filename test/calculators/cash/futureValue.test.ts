import { expectNear, faultOf } from '../support';

describe('FUTUREVALUE', () => {
  it.each([
    ['nothing grows at 0', { rate: 0, times: 3, payment: -10, present: -5 }, 35, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('FUTUREVALUE', inputs, expected, tolerance);
  });

  const good = { rate: 0.005, times: 10, payment: -200, present: -500, due: 'BEGIN' };
  it.each([
    ['notAbove in rate', { rate: -1 }],
    ['notWhole in times', { times: 1.5 }],
    ['missing in payment', { payment: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('FUTUREVALUE', { ...good, ...more })).toBe(fault);
  });
});
