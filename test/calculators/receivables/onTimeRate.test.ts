import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('ONTIMERATE', () => {
  it.each([
    ['by value', { dueDates: [100, 100], paidDates: [100, 101], amounts: [300, 100] }, 0.75, 1e-9],
    ['with grace', { dueDates: [100, 100], paidDates: [100, 101], grace: 1 }, 1, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('ONTIMERATE', inputs, expected, tolerance);
  });

  const good = { dueDates: [day(2026, 3, 1), day(2026, 3, 1), day(2026, 3, 1), day(2026, 3, 1)], paidDates: [day(2026, 2, 20), day(2026, 3, 1), day(2026, 3, 2), day(2026, 3, 31)] };
  it.each([
    ['lengthsDiffer in paidDates', { paidDates: [46000] }],
    ['lengthsDiffer in amounts', { amounts: [1] }],
    ['divisionByZero in amounts', { amounts: [0, 0, 0, 0] }],
    ['belowMinimum in grace', { grace: -1 }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('ONTIMERATE', { ...good, ...more })).toBe(fault);
  });
});
