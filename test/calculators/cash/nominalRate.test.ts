import { expectNear, faultOf } from '../support';

describe('NOMINALRATE', () => {
  it.each([
    ['once a year is the rate itself', { effective: 0.07, times: 1 }, 0.07, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('NOMINALRATE', inputs, expected, tolerance);
  });

  const good = { effective: 0.1, times: 4 };
  it.each([
    ['belowMinimum in times', { times: 0 }],
    ['belowMinimum in effective', { effective: -0.1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('NOMINALRATE', { ...good, ...more })).toBe(fault);
  });
});
