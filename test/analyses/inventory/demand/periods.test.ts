import { cutIntoPeriods, givenPeriods } from '../../../../src/analyses/inventory/demand/periods';
import { serial } from '../../../support/cells';

const cut = (from: [number, number, number], to: [number, number, number], unit: 'day' | 'week' | 'month', last = false) => cutIntoPeriods(serial(...from), serial(...to), unit, last);

test('months from the first day to the last, every day in its own', () => {
  const { periods, of, firstDay } = cut([2026, 1, 20], [2026, 3, 31], 'month');
  expect(periods.names.map(({ en }) => en)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(periods).toMatchObject({ unit: 'month', count: 3, used: 3, incomplete: null });
  expect([20, 31].map((day) => of[serial(2026, 1, day) - firstDay])).toEqual([0, 0]);
  expect([of[serial(2026, 2, 1) - firstDay], of[serial(2026, 2, 28) - firstDay], of[serial(2026, 3, 1) - firstDay]]).toEqual([1, 1, 2]);
});

test('an unfinished last period is known, and left out unless it is wanted; a weekend at the end is no work', () => {
  expect(cut([2026, 1, 1], [2026, 3, 20], 'month').periods).toMatchObject({ count: 3, used: 2, incomplete: { through: serial(2026, 3, 20) } });
  expect(cut([2026, 1, 1], [2026, 3, 20], 'month', true).periods.used).toBe(3);
  // 31 January 2026 is a Saturday, 30 January a Friday.
  expect(cut([2025, 12, 1], [2026, 1, 30], 'month').periods.incomplete).toBeNull();
  expect(cut([2025, 12, 1], [2026, 1, 29], 'month').periods.incomplete).not.toBeNull();
  // One unfinished month alone is all there is.
  expect(cut([2026, 3, 1], [2026, 3, 20], 'month').periods.used).toBe(1);
});

test('weeks begin on Monday, days are never unfinished', () => {
  const { periods } = cut([2026, 1, 7], [2026, 1, 21], 'week');
  expect(periods.names.map(({ en }) => en)).toEqual(['2026-01-05', '2026-01-12', '2026-01-19']);
  expect(periods).toMatchObject({ used: 2, incomplete: { through: serial(2026, 1, 21) } });
  expect(cut([2026, 1, 7], [2026, 1, 9], 'day').periods).toMatchObject({ count: 3, used: 3, incomplete: null });
});

test('periods that a list names itself', () => {
  expect(givenPeriods('month', [{ start: 1, end: 31, name: 'a' }])).toMatchObject({ unit: 'month', count: 1, used: 1, names: [{ en: 'a', zh: 'a' }] });
});
