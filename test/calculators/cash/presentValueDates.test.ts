import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('PRESENTVALUEDATES', () => {
  it.each([
    ['the example of Excel’s XNPV', { rate: 0.09, flows: [-10_000, 2_750, 4_250, 3_250, 2_750], dates: [39448, 39508, 39751, 39859, 39904] }, 2086.6476, 0.0001],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('PRESENTVALUEDATES', inputs, expected, tolerance);
  });

  const good = { rate: 0.1, flows: [-1000, 1100], dates: [day(2026, 1, 1), day(2027, 1, 1)] };
  it.each([
    ['lengthsDiffer in dates', { dates: [1] }],
    ['notAbove in rate', { rate: -1 }],
    ['notADate in dates', { dates: ['a', 'b'] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('PRESENTVALUEDATES', { ...good, ...more })).toBe(fault);
  });
});
