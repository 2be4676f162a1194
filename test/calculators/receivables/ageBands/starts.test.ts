import fc from 'fast-check';
import { bandNames, bandOf, bandStarts, oldestWithin, parseBands } from '../../../../src/calculators/receivables/ageBands';
import type { BandBasis, Limit } from '../../../../src/calculators/receivables/ageBands';
import { addMonths, isoDate } from '../../../../src/math/dates';
import vectors from '../../../oracles/agingBuckets.json';
import { on } from '../../support';

const limitsOf = (text: string): readonly Limit[] => {
  const limits = parseBands(text);
  if ('problem' in limits) throw new Error(text);
  return limits;
};
const bandIn = (text: string, basis: BandBasis, asOf: string, start: string, dueToday = false): string => {
  const band = bandOf(bandStarts(limitsOf(text), on(asOf), basis, dueToday), on(start));
  return bandNames(limitsOf(text), basis, dueToday)[band]!.en;
};

describe('years are calendar years', () => {
  it.each([
    // as-of date, booking date, band
    ['2025-12-31', '2024-12-31', 'Within 1 year'],
    ['2025-12-31', '2024-12-30', '1 to 2 years'],
    ['2025-12-31', '2023-12-31', '1 to 2 years'],
    ['2025-12-31', '2023-12-30', 'Over 2 years'],
    // 366 days, and still within a year: 2024 has a 29 February.
    ['2024-12-31', '2023-12-31', 'Within 1 year'],
    ['2024-02-28', '2023-02-28', 'Within 1 year'],
    // A year after 28 February 2023 is 28 February 2024; on the 29th it is over.
    ['2024-02-29', '2023-02-28', '1 to 2 years'],
    ['2024-02-29', '2023-03-01', 'Within 1 year'],
    // A year after 29 February 2024 is 28 February 2025.
    ['2025-02-28', '2024-02-29', 'Within 1 year'],
    ['2025-02-28', '2024-02-28', 'Within 1 year'],
    ['2025-02-28', '2024-02-27', '1 to 2 years'],
    ['2025-03-01', '2024-02-29', '1 to 2 years'],
    ['2025-12-31', '2025-12-31', 'Within 1 year'],
  ])('on %s an item of %s is %s', (asOf, start, name) => {
    expect(bandIn('1y, 2y', 'booked', asOf, start)).toBe(name);
  });

  it.each([
    // A month after 31 January is 28 February, after 28 February 28 March.
    ['2025-02-28', '2025-01-28', 'Within 1 month'],
    ['2025-02-28', '2025-01-31', 'Within 1 month'],
    ['2025-02-28', '2025-01-27', '1 to 2 months'],
    ['2025-03-31', '2025-02-28', '1 to 2 months'],
    ['2025-03-31', '2025-03-01', 'Within 1 month'],
  ])('on %s an item of %s is %s', (asOf, start, name) => {
    expect(bandIn('1m, 2m', 'booked', asOf, start)).toBe(name);
  });
});

describe('days', () => {
  it.each([
    ['2026-12-05', 'Current'],
    ['2026-11-30', 'Current'],
    ['2026-11-29', '1–30'],
    ['2026-10-31', '1–30'],
    ['2026-10-30', '31–60'],
    ['2026-08-31', '91+'],
  ])('due %s is %s on 30 November 2026', (due, name) => {
    expect(bandIn('30, 60, 90', 'due', '2026-11-30', due)).toBe(name);
  });

  it('due on the as-of date may be overdue', () => {
    expect(bandIn('30, 60', 'due', '2026-11-30', '2026-11-30', true)).toBe('0–30');
    expect(bandIn('30, 60', 'due', '2026-11-30', '2026-12-01', true)).toBe('Current');
  });

  it('the side before the due date', () => {
    const on30 = (due: string): string => bandIn('-31, -1, 0, 30', 'due', '2026-11-30', due);
    expect(['2027-06-01', '2026-12-31', '2026-12-30', '2026-12-01', '2026-11-30', '2026-11-29', '2026-10-30'].map(on30)).toEqual([
      'Due in 31+ days',
      'Due in 31+ days',
      'Due in 1–30 days',
      'Due in 1–30 days',
      'Due on the as-of date',
      'Overdue 1–30 days',
      'Overdue 31+ days',
    ]);
  });

  it('first and last date of each band, written out', () => {
    const ranges = bandStarts(limitsOf('30, 1y, 2y'), on('2025-12-31'), 'booked').map(({ first, last }) => [isoDate(first), isoDate(last)]);
    expect(ranges).toEqual([
      ['2025-12-01', null],
      ['2024-12-31', '2025-11-30'],
      ['2023-12-31', '2024-12-30'],
      [null, '2023-12-30'],
    ]);
  });
});

it('a band of days that end before the months before it holds no date', () => {
  const ranges = bandStarts(limitsOf('11m, 334, 1y'), on('2027-01-31'), 'booked').map(({ first, last }) => [isoDate(first), isoDate(last)]);
  expect(ranges).toEqual([
    ['2026-03-01', null],
    ['2026-03-01', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
    [null, '2026-01-30'],
  ]);
});

describe('published bounds', () => {
  const cases = vectors.flatMap(({ id, inputs, expected }) => ('edges' in inputs ? [{ id, days: inputs.days!, edges: inputs.edges!, expected: expected as number[] }] : []));
  it.each(cases)('$id', ({ days, edges, expected }) => {
    // The first source has a class of what is not due, which ends at 0; the second ages from 0 on.
    const starts = edges[0] === 0 ? bandStarts(limitsOf(edges.slice(1).join()), 45_000, 'due') : bandStarts(limitsOf(edges.join()), 45_000, 'booked');
    expect(days.map((age) => bandOf(starts, 45_000 - age))).toEqual(expected);
  });

  it('are there', () => {
    expect(cases).toHaveLength(2);
  });
});

const asOfs = fc.integer({ min: 367, max: 100_000 });
const texts = fc.constantFrom('30, 60, 90', '30, 60, 90, 180, 1y, 2y, 3y, 4y, 5y', '1y, 2y, 3y', '-31, -1, 0, 30, 60', '1m, 2m, 3m, 6m, 1y', '11m, 334, 1y', '1y, 366, 2y', '0, 30, 100y');

it('every date is in exactly one band, and the bands follow one another without a gap', () => {
  fc.assert(
    fc.property(texts, asOfs, fc.integer({ min: -900, max: 2500 }), fc.constantFrom<BandBasis>('due', 'booked'), fc.boolean(), (text, asOf, age, basis, dueToday) => {
      const starts = bandStarts(limitsOf(text), asOf, basis, dueToday);
      const start = asOf - age;
      const holding = starts.flatMap(({ first, last }, band) => (first <= start && start <= last ? [band] : []));
      expect(holding).toEqual([bandOf(starts, start)]);
      expect(starts[0]!.last).toBe(Infinity);
      expect(starts.at(-1)!.first).toBe(-Infinity);
      starts.slice(1).forEach(({ last }, index) => expect(last).toBe(starts[index]!.first - 1));
    }),
    { numRuns: 500 },
  );
});

it('the oldest date within so many months is the first whose date so many months later is not past', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 100_000 }), fc.integer({ min: 1, max: 24 }), (asOf, months) => {
      const oldest = oldestWithin({ amount: months, unit: 'month' }, asOf);
      expect(addMonths(oldest, months)!).toBeGreaterThanOrEqual(asOf);
      expect(addMonths(oldest - 1, months)!).toBeLessThan(asOf);
    }),
    { numRuns: 1000 },
  );
});

it('before the calendar begins every date is within', () => {
  expect(bandOf(bandStarts(limitsOf('30, 1y'), 40, 'booked'), 1)).toBe(1);
  expect(oldestWithin({ amount: 1, unit: 'year' }, 40)).toBe(-Infinity);
});

it('what is no date is in no band', () => {
  expect(bandOf(bandStarts(limitsOf('30'), 45_000, 'due'), NaN)).toBe(-1);
});
