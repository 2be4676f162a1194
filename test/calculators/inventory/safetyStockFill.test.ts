import { faultOf, numberOf, run } from '../support';
import { meets, vectorsOf } from './vectors';

const deviation = Math.sqrt(12_250);

/** 100 a day ± 15, delivered after 10 days ± 1, ordered by the thousand. */
it.each([
  [0.95, -11.24],
  [0.98, 61.68],
  [0.99, 105.93],
  [0.995, 144.29],
])('a fill rate of %p needs %p', (fillRate, expected) => {
  expect(Math.round(100 * numberOf('SAFETYSTOCKFILL', { deviation, quantity: 1000, fillRate }))).toBe(Math.round(100 * expected));
});

it('with lost sales k is 0.5446', () => {
  expect(numberOf('SAFETYSTOCKFILL', { deviation, quantity: 1000, fillRate: 0.98, lostSales: 'yes' }) / deviation).toBeCloseTo(0.5446, 4);
});

it('tells that nothing is needed where the order quantity reaches the rate', () => {
  expect(run('SAFETYSTOCKFILL', { deviation, quantity: 1000, fillRate: 0.95 })).toMatchObject({ ok: true, warnings: [{ code: 'fillRateReached', count: 1 }] });
  expect(run('SAFETYSTOCKFILL', { deviation, quantity: 1000, fillRate: 0.98 })).toMatchObject({ ok: true, warnings: [] });
});

it.each(vectorsOf('ss_fill_rate'))('%s', (_, vector) => {
  const { fill_rate: fillRate, Q: quantity, d, sd, L } = vector.inputs;
  const sigma = numberOf('LEADTIMESD', { demand: d, demandDeviation: sd, leadTime: L, leadTimeDeviation: 0 });
  const safety = numberOf('SAFETYSTOCKFILL', { deviation: sigma, quantity, fillRate });
  meets(vector, { gk: numberOf('NORMALLOSS', { factor: safety / sigma }), k: safety / sigma, safety_stock: safety, csl: numberOf('CYCLESERVICE', { safetyStock: safety, deviation: sigma }) });
});

it.each(vectorsOf('ss_fill_rate_sigma'))('%s', (_, vector) => {
  const { fill_rate: fillRate, Q: quantity, sigma } = vector.inputs;
  const safety = numberOf('SAFETYSTOCKFILL', { deviation: sigma, quantity, fillRate });
  meets(vector, { gk: numberOf('NORMALLOSS', { factor: safety / sigma! }), k: safety / sigma!, safety_stock: safety });
});

it.each([
  ['notAbove in deviation', { deviation: 0 }],
  ['notAbove in quantity', { quantity: 0 }],
  ['notServiceLevel in fillRate', { fillRate: 98 }],
  ['notAChoice in lostSales', { lostSales: 'perhaps' }],
])('%s: %j', (fault, more) => {
  expect(faultOf('SAFETYSTOCKFILL', { ...{ deviation, quantity: 1000, fillRate: 0.98 }, ...more })).toBe(fault);
});
