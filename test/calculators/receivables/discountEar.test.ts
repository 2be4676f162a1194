import { expectNear, faultOf, figuresOf } from '../support';

describe('DISCOUNTEAR', () => {
  it.each([
    ['2/10 n/50', { discount: 0.02, discountDays: 10, netDays: 50 }, 0.2024, 0.00005],
    ['3/15 n/30', { discount: 0.03, discountDays: 15, netDays: 30 }, 1.0983976901330075, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DISCOUNTEAR', inputs, expected, tolerance);
  });

  const good = { discount: 0.02, discountDays: 10, netDays: 30 };
  it.each([
    ['notBelow in discount', { discount: 2 }],
    ['notBelow in discount', { discount: 1 }],
    ['notAbove in netDays', { netDays: 10 }],
    ['belowMinimum in discount', { discount: -0.1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DISCOUNTEAR', { ...good, ...more })).toBe(fault);
  });
});

it('says that full terms of no days are none, whatever the discount period', () => {
  expect(figuresOf('DISCOUNTEAR', { discount: 0.02, discountDays: 10, netDays: 0 })).toEqual({ limit: 0, found: 0 });
});
