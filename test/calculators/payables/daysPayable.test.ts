import { expectNear, faultOf } from '../support';

describe('DPO', () => {
  it.each([
    ['a month', { payables: 189, flow: 156, days: 30 }, 36.34615384615385, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DPO', inputs, expected, tolerance);
  });

  const good = { payables: 900_000, flow: 7_300_000 };
  it.each([
    ['divisionByZero in flow', { flow: 0 }],
    ['belowMinimum in payables', { payables: -900_000 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DPO', { ...good, ...more })).toBe(fault);
  });
});
