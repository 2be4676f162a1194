import { expectNear, faultOf } from '../support';

describe('TARGETDAYS', () => {
  it.each([
    ['inventory turnover up by a fifth', { days: 60, rise: 0.2 }, 50, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('TARGETDAYS', inputs, expected, tolerance);
  });

  const good = { days: 46, rise: 0.15 };
  it.each([
    ['notAbove in rise', { rise: -1 }],
    ['belowMinimum in days', { days: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('TARGETDAYS', { ...good, ...more })).toBe(fault);
  });
});
