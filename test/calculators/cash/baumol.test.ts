import { expectNear, faultOf } from '../support';

describe('BAUMOL', () => {
  it.each([
    ['a textbook', { total: 20_000, transferCost: 1, rate: 0.09 }, 666.67, 0.005],
    ['its mean balance', { total: 20_000, transferCost: 1, rate: 0.09, what: 'MEAN' }, 333.33, 0.005],
    ['its cost is 30 transfers of 1 and interest of 30', { total: 20_000, transferCost: 1, rate: 0.09, what: 'COST' }, 60, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('BAUMOL', inputs, expected, tolerance);
  });

  const good = { total: 1_000_000, transferCost: 20, rate: 0.09 };
  it.each([
    ['notAbove in rate', { rate: 0 }],
    ['belowMinimum in total', { total: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('BAUMOL', { ...good, ...more })).toBe(fault);
  });
});
