import { faultOf, numberOf } from '../support';

/** Chopra & Meindl: 1,000 pieces at a deviation of 707.1. */
it('is 0.9214', () => {
  expect(numberOf('CYCLESERVICE', { safetyStock: 1000, deviation: 500 * Math.SQRT2 })).toBeCloseTo(0.9214, 4);
});

it('is what SAFETYSTOCK aimed at', () => {
  const safetyStock = numberOf('SAFETYSTOCK', { demand: 0, demandDeviation: 9, leadTime: 4, leadTimeDeviation: 0, serviceLevel: 0.93 });
  expect(numberOf('CYCLESERVICE', { safetyStock, deviation: 18 })).toBeCloseTo(0.93, 12);
});

it('refuses a deviation of 0', () => {
  expect(faultOf('CYCLESERVICE', { safetyStock: 1, deviation: 0 })).toBe('notAbove in deviation');
});
