import { expectNear, faultOf, numberOf } from '../support';

describe('DSOCOUNTBACK', () => {
  it.each([
    ['nothing is open', { receivables: 0, sales: [100], days: [30] }, 0, 1e-9],
    ['exactly one month', { receivables: 100, sales: [100, 50], days: [31, 30] }, 31, 1e-9],
    ['a month without sales counts with its days', { receivables: 150, sales: [100, 0, 100], days: [30, 31, 30] }, 76, 1e-9],
    ['cents do not leave a trifle', { receivables: 0.3, sales: [0.1, 0.2], days: [30, 31] }, 61, 1e-9],
  ])('%s', (_, inputs, expected, tolerance) => {
    expectNear('DSOCOUNTBACK', inputs, expected, tolerance);
  });

  const good = { receivables: 1_350_000, sales: [800_000, 700_000], days: [31, 30] };
  it.each([
    ['lengthsDiffer in days', { days: [31] }],
    ['salesTooFew in sales', { receivables: 1_500_001 }],
    ['notAbove in days', { days: [31, 0] }],
    ['belowMinimum in sales', { sales: [800_000, -1] }],
  ])('%s: %j', (fault, more) => {
    expect(faultOf('DSOCOUNTBACK', { ...good, ...more })).toBe(fault);
  });
});

it('receivables of exactly all sales are all the days', () => {
  expect(numberOf('DSOCOUNTBACK', { receivables: 300, sales: [100, 100, 100], days: [31, 30, 31] })).toBe(92);
});

it('no days are counted beyond the month that covers the rest, also where earlier months had no sales', () => {
  expect(numberOf('DSOCOUNTBACK', { receivables: 100, sales: [100, 0, 50], days: [31, 30, 31] })).toBe(31);
  expect(numberOf('DSOCOUNTBACK', { receivables: 0, sales: [0, 100], days: [31, 30] })).toBe(0);
});
