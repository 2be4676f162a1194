import fc from 'fast-check';
import { orderQuantity, roundedUp } from '../../../../src/calculators/inventory/planning/orders';

it('rounds up to the multiple, without being fooled by doubles', () => {
  expect([0.3, 0.6, 0.7, 1.1].map((quantity) => Math.round(roundedUp(quantity, 0.1) * 10))).toEqual([3, 6, 7, 11]);
  expect(roundedUp(7.2, 0)).toBe(7.2);
  expect(roundedUp(7.2, 5)).toBe(10);
});

it('what is missing by rounding only is no reason to order: a billionth of the target, and of one piece where that is larger', () => {
  for (const [target, missing] of [[1e6, 0.9e-3], [1e6, -0.9e-3], [0.001, 0.9e-9], [0, 0.9e-9], [0, 1e-9]] as const) expect([target, orderQuantity(target - missing, target, 1, 0)]).toEqual([target, 0]);
  for (const [target, missing] of [[1e6, 1.1e-3], [0.001, 1.1e-9], [0, 1.05e-9]] as const) expect([target, orderQuantity(target - missing, target, 1, 0)]).toEqual([target, 1]);
});

it('an order reaches the target, the minimum and a multiple, and is the least that does', () => {
  const whole = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 200 }), (position, target, minimum, multiple) => {
      const quantity = orderQuantity(position, target, minimum, multiple);
      if (target <= position) expect(quantity).toBe(0);
      else {
        expect(position + quantity).toBeGreaterThanOrEqual(target);
        expect(quantity).toBeGreaterThanOrEqual(minimum);
        expect(quantity % multiple).toBe(0);
        expect(quantity - multiple < Math.max(minimum, target - position)).toBe(true);
      }
    }),
  );
});
