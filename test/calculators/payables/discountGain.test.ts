import { expectNear, faultOf, figuresOf } from '../support';

describe('DISCOUNTGAIN', () => {
  it.each([
    ['not worth it', { amount: 365, discount: 0, discountDays: 0, netDays: 100, rate: 0.1 }, -10, 1e-9],
    ['nothing is paid earlier', { amount: 100_000, discount: 0.02, discountDays: 30, netDays: 30, rate: 0.073 }, 2000, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DISCOUNTGAIN', inputs, expected, tolerance);
  });

  const good = { amount: 100_000, discount: 0.02, discountDays: 10, netDays: 30, rate: 0.073 };
  it.each([
    ['belowMinimum in netDays', { netDays: 9 }],
    ['notAbove in yearDays', { yearDays: 0 }],
    ['aboveMaximum in discount', { discount: 2 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DISCOUNTGAIN', { ...good, ...more })).toBe(fault);
  });

  it('names the figures that do not fit', () => {
    expect(figuresOf('DISCOUNTGAIN', { ...good, netDays: 9 })).toEqual({ limit: 10, found: 9 });
    expect(figuresOf('DISCOUNTGAIN', { ...good, netDays: -1 })).toEqual({ limit: 0, found: -1 });
  });
});
