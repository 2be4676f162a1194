import { expectNear, faultOf } from '../support';

describe('PAYMENTPROGRESS', () => {
  it.each([
    ['nothing paid', { paid: 0, due: 5 }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('PAYMENTPROGRESS', inputs, expected, tolerance);
  });

  const good = { paid: 450_000, due: 500_000 };
  it.each([
    ['divisionByZero in due', { paid: 0, due: 0 }],
    ['partAboveWhole in paid', { paid: 500_001 }],
    ['belowMinimum in paid', { paid: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('PAYMENTPROGRESS', { ...good, ...more })).toBe(fault);
  });
});
