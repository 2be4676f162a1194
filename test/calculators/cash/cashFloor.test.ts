import { expectNear, faultOf } from '../support';

describe('CASHFLOOR', () => {
  it.each([
    ['inflows alone need nothing', { netFlows: [1, 2, 3], horizon: 2 }, 0, 1e-9],
    ['one window', { netFlows: [-10, 5], horizon: 2 }, 10, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CASHFLOOR', inputs, expected, tolerance);
  });

  const good = { netFlows: [-10, -20, 50, -40, 5, -5], horizon: 2, level: 0.5 };
  it.each([
    ['tooFew in netFlows', { netFlows: [1, 2], horizon: 3 }],
    ['notServiceLevel in level', { level: 95 }],
    ['notWhole in horizon', { horizon: 1.5 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CASHFLOOR', { ...good, ...more })).toBe(fault);
  });
});
