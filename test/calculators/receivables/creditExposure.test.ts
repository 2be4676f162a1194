import { expectNear, faultOf } from '../support';

describe('CREDITEXPOSURE', () => {
  it.each([
    ['open items alone', { open: 7 }, 7, 1e-9],
    ['cents', { open: 0.1, delivered: 0.2, deposits: 0.3 }, 0, 1e-12],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('CREDITEXPOSURE', inputs, expected, tolerance);
  });

  const good = { open: 500_000, delivered: 80_000, orders: 120_000, notes: 0, deposits: 50_000 };
  it.each([
    ['belowMinimum in deposits', { deposits: -1 }],
    ['missing in open', { open: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('CREDITEXPOSURE', { ...good, ...more })).toBe(fault);
  });
});
