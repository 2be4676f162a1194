import { expectNear, faultOf, figuresOf } from '../support';

describe('DISCOUNTSIMPLE', () => {
  it.each([
    ['on 360 days', { discount: 0.02, discountDays: 10, netDays: 30, yearDays: 360 }, 0.3673469387755102, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DISCOUNTSIMPLE', inputs, expected, tolerance);
  });

  const good = { discount: 0.02, discountDays: 10, netDays: 30 };
  it.each([
    ['notBelow in discount', { discount: 1 }],
    ['notAbove in netDays', { netDays: 5 }],
    ['belowMinimum in discountDays', { discountDays: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DISCOUNTSIMPLE', { ...good, ...more })).toBe(fault);
  });
});

it('full terms that end with the discount are refused', () => {
  expect(faultOf('DISCOUNTSIMPLE', { discount: 0.02, discountDays: 10, netDays: 10 })).toBe('notAbove in netDays');
});

it('says that full terms of no days are none, whatever the discount period', () => {
  expect(figuresOf('DISCOUNTSIMPLE', { discount: 0.02, discountDays: 10, netDays: 0 })).toEqual({ limit: 0, found: 0 });
});
