import fc from 'fast-check';
import { deviationOverProtection, fillRateFactor, slowMoverLevel } from '../../../../src/calculators/inventory/planning/safety';

const demand = fc.double({ min: 0.01, max: 5000, noNaN: true });
const share = fc.double({ min: 0.5, max: 0.999, noNaN: true });

it('a scale of goods scales the deviation, a scale of time does not change it', () => {
  fc.assert(
    fc.property(demand, demand, fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), fc.integer({ min: 2, max: 50 }), (mean, deviation, protection, late, scale) => {
      const plain = deviationOverProtection(mean, deviation, protection, late);
      expect(deviationOverProtection(scale * mean, scale * deviation, protection, late)).toBeCloseTo(scale * plain, 6);
      expect(deviationOverProtection(scale * mean, Math.sqrt(scale) * deviation, protection / scale, late / scale)).toBeCloseTo(plain, 6);
    }),
  );
});

it('more service is never less stock', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 300, noNaN: true }), fc.double({ min: 0.1, max: 20, noNaN: true }), share, share, (mean, dispersion, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(slowMoverLevel(mean, mean * dispersion, high)).toBeGreaterThanOrEqual(slowMoverLevel(mean, mean * dispersion, low));
      expect(fillRateFactor(mean, 3 * mean, high, false)).toBeGreaterThanOrEqual(fillRateFactor(mean, 3 * mean, low, false));
    }),
  );
});

it('lost sales need less than demand that waits', () => {
  expect(fillRateFactor(100, 1000, 0.98, true)).toBeLessThan(fillRateFactor(100, 1000, 0.98, false));
});
