import { expectNear, faultOf } from '../support';

describe('PLEDGELTV', () => {
  it.each([
    ['repaid', { loan: 0, quantity: 1, price: 1 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('PLEDGELTV', inputs, expected, tolerance);
  });

  const good = { loan: 350_000, quantity: 1_000, price: 500 };
  it.each([
    ['divisionByZero in price', { price: 0 }],
    ['belowMinimum in loan', { loan: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('PLEDGELTV', { ...good, ...more })).toBe(fault);
  });
});
