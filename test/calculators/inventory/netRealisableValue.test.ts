import { expectNear, faultOf } from '../support';

describe('NRV', () => {
  it.each([
    ['taxes count', { price: 45, costToComplete: 2, sellingCost: 3, tax: 1.5 }, 38.5, 1e-9],
    ['negative', { price: 1, costToComplete: 2, sellingCost: 0 }, -1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('NRV', inputs, expected, tolerance);
  });

  const good = { price: 45, costToComplete: 2, sellingCost: 3 };
  it.each([
    ['belowMinimum in price', { price: -1 }],
    ['missing in sellingCost', { sellingCost: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('NRV', { ...good, ...more })).toBe(fault);
  });
});
