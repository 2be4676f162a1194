import { effectiveRate, nominalRate } from '../../src/math/interest';

it('interest four times a year: 1.025⁴ − 1', () => {
  expect(effectiveRate(0.1, 4)).toBeCloseTo(0.10381289062499977, 15);
  expect(nominalRate(0.1, 4)).toBeCloseTo(0.09645475633778045, 15);
});

it('the two undo each other, also where a rate is tiny', () => {
  for (const rate of [1e-12, 0.01, 0.5, 3]) for (const times of [1, 2, 12, 365]) expect(nominalRate(effectiveRate(rate, times), times) / rate).toBeCloseTo(1, 11);
});
