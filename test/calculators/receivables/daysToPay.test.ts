import { day } from '../../../src/calculators/define';
import { expectNear, faultOf } from '../support';

describe('DAYSTOPAY', () => {
  it.each([
    ['without amounts every item counts the same', { invoiceDates: [100, 100], paidDates: [130, 150] }, 40, 1e-9],
    ['the median of three', { invoiceDates: [100, 100, 100], paidDates: [110, 130, 190], statistic: 'MEDIAN' }, 30, 1e-9],
    ['paid on the day of the invoice', { invoiceDates: [100], paidDates: [100], amounts: [5] }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DAYSTOPAY', inputs, expected, tolerance);
  });

  const good = { invoiceDates: [day(2026, 1, 5), day(2026, 1, 10)], paidDates: [day(2026, 2, 4), day(2026, 3, 1)], amounts: [300, 100] };
  it.each([
    ['lengthsDiffer in paidDates', { paidDates: [46000] }],
    ['lengthsDiffer in amounts', { amounts: [1] }],
    ['divisionByZero in amounts', { amounts: [0, 0] }],
    ['notADate in invoiceDates', { invoiceDates: ['x', 'y'] }],
    ['notAChoice in statistic', { statistic: 'MODE' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DAYSTOPAY', { ...good, ...more })).toBe(fault);
  });
});
