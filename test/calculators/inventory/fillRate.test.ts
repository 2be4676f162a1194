import { faultOf, numberOf } from '../support';
import { meets, vectorsOf } from './vectors';

/** Chopra & Meindl: 2,500 a week ± 500, two weeks, ordered by 10,000 at 6,000. */
it('a safety stock of 1,000 serves 99.75 %', () => {
  const deviation = 500 * Math.SQRT2;
  expect(numberOf('FILLRATE', { safetyStock: 1000, deviation, quantity: 10_000 })).toBeCloseTo(0.9975, 4);
  expect((1 - numberOf('FILLRATE', { safetyStock: 1000, deviation, quantity: 10_000 })) * 10_000).toBeCloseTo(25.13, 2);
});

it.each(vectorsOf('service_from_rop'))('%s', (_, vector) => {
  const { ROP, Q: quantity, d, sd, L } = vector.inputs;
  const sigma = numberOf('LEADTIMESD', { demand: d, demandDeviation: sd, leadTime: L, leadTimeDeviation: 0 });
  const safetyStock = ROP! - d! * L!;
  const rate = numberOf('FILLRATE', { safetyStock, deviation: sigma, quantity });
  meets(vector, { sigma_dlt: sigma, safety_stock: safetyStock, csl: numberOf('CYCLESERVICE', { safetyStock, deviation: sigma }), esc: (1 - rate) * quantity!, fill_rate: rate });
});

it('is what SAFETYSTOCKFILL aimed at', () => {
  const safetyStock = numberOf('SAFETYSTOCKFILL', { deviation: 40, quantity: 300, fillRate: 0.97 });
  expect(numberOf('FILLRATE', { safetyStock, deviation: 40, quantity: 300 })).toBeCloseTo(0.97, 12);
});

it('refuses an order quantity of 0', () => {
  expect(faultOf('FILLRATE', { safetyStock: 1, deviation: 1, quantity: 0 })).toBe('notAbove in quantity');
});
