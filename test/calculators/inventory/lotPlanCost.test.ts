import { expectNear, faultOf } from '../support';

describe('LOTPLANCOST', () => {
  it.each([
    ['order as needed', { demand: [1, 2], orders: [1, 2], orderCost: 10, holdingCost: 5 }, 20, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('LOTPLANCOST', inputs, expected, tolerance);
  });

  const good = { demand: [90, 120, 80, 70], orders: [210, 0, 150, 0], orderCost: 500, holdingCost: 2 };
  it.each([
    ['lengthsDiffer in orders', { orders: [1] }],
    ['planShort in orders', { orders: [100, 0, 150, 0] }],
    ['belowMinimum in orderCost', { orderCost: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('LOTPLANCOST', { ...good, ...more })).toBe(fault);
  });
});
