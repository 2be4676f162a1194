import { expectNear, faultOf } from '../support';

describe('GOALCASH', () => {
  it.each([
    ['tied up', { days: 30, goal: 40, flow: 365 }, -10, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('GOALCASH', inputs, expected, tolerance);
  });

  const good = { days: 55, goal: 45, flow: 10_950_000 };
  it.each([
    ['notAbove in yearDays', { yearDays: 0 }],
    ['belowMinimum in flow', { flow: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('GOALCASH', { ...good, ...more })).toBe(fault);
  });
});
