import { expectNear, faultOf } from '../support';

describe('MILLERORR', () => {
  it.each([
    ['upper limit on 365 days', { lower: 10_000, variance: 6_250_000, transferCost: 20, rate: 0.09, what: 'H' }, 31733.44, 0.005],
    ['return point on 360 days', { lower: 10_000, variance: 6_250_000, transferCost: 20, rate: 0.09, yearDays: 360 }, 17211.2, 0.5],
    ['mean', { lower: 10_000, variance: 6_250_000, transferCost: 20, rate: 0.09, what: 'AVG' }, 19659.30650382149, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('MILLERORR', inputs, expected, tolerance);
  });

  const good = { lower: 10_000, variance: 6_250_000, transferCost: 20, rate: 0.09 };
  it.each([
    ['notAbove in rate', { rate: 0 }],
    ['belowMinimum in variance', { variance: -1 }],
    ['notAChoice in what', { what: 'LOW' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('MILLERORR', { ...good, ...more })).toBe(fault);
  });
});
