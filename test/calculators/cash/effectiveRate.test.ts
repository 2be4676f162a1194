import { expectNear, faultOf } from '../support';

describe('EFFECTIVERATE', () => {
  it.each([
    ['once a year is the rate itself', { nominal: 0.07, times: 1 }, 0.07, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('EFFECTIVERATE', inputs, expected, tolerance);
  });

  const good = { nominal: 0.1, times: 4 };
  it.each([
    ['belowMinimum in times', { times: 0 }],
    ['notWhole in times', { times: 2.5 }],
    ['belowMinimum in nominal', { nominal: -0.1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('EFFECTIVERATE', { ...good, ...more })).toBe(fault);
  });
});
