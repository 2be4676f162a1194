import { day } from '../../../src/calculators/define';
import { expectNear, faultOf, numberOf } from '../support';

describe('OPENAMOUNT', () => {
  it.each([
    ['applied on the day itself counts', { asOf: 100, documentDate: 90, amount: 10, appliedDates: [100], appliedAmounts: [10] }, 0, 1e-9],
    ['an invoice of a later day is not yet there', { asOf: 100, documentDate: 101, amount: 10, appliedDates: [101], appliedAmounts: [4] }, 0, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('OPENAMOUNT', inputs, expected, tolerance);
  });

  const good = { asOf: day(2026, 3, 31), documentDate: day(2026, 1, 15), amount: 1000, appliedDates: [day(2026, 2, 10), day(2026, 4, 5)], appliedAmounts: [400, 600] };
  it.each([
    ['lengthsDiffer in appliedAmounts', { appliedAmounts: [1] }],
    ['notADate in asOf', { asOf: 0 }],
    ['missing in appliedDates', { appliedDates: '' }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('OPENAMOUNT', { ...good, ...more })).toBe(fault);
  });
});

it('an invoice of the as-of date is open', () => {
  expect(numberOf('OPENAMOUNT', { asOf: day(2026, 3, 31), documentDate: day(2026, 3, 31), amount: 1000, appliedDates: [day(2026, 4, 5)], appliedAmounts: [300] })).toBe(1000);
});
