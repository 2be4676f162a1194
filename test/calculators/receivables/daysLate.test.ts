import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('DAYSLATE', () => {
  it.each([
    ['early counts as on time if chosen', { dueDates: [100, 100], paidDates: [110, 90], early: 'ZERO' }, 5, 1e-9],
    ['early and late cancel otherwise', { dueDates: [100, 100], paidDates: [110, 90] }, 0, 1e-9],
    ['the 80th percentile as PERCENTILE.INC reads it', { dueDates: [100, 100, 100], paidDates: [100, 110, 130], statistic: 'P80' }, 22, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DAYSLATE', inputs, expected, tolerance);
  });

  const good = { dueDates: [day(2026, 3, 1), day(2026, 3, 1)], paidDates: [day(2026, 3, 11), day(2026, 2, 27)], amounts: [300, 100] };
  it.each([
    ['lengthsDiffer in paidDates', { paidDates: [46000] }],
    ['lengthsDiffer in amounts', { amounts: [1] }],
    ['divisionByZero in amounts', { amounts: [0, 0] }],
    ['gapInList in dueDates', { dueDates: [46000, ''] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DAYSLATE', { ...good, ...more })).toBe(fault);
  });
});
