import fc from 'fast-check';
import { slotOfDate, slotsOf } from '../../../../src/analyses/receivables/aging/slots';
import { choicesOf } from '../../../support/aging';

const asOf = 46_356;

test('the bands, what is older than the data, and the kinds of credits', () => {
  const { all, before, creditNotes, receipts, advances } = slotsOf(choicesOf({ asOf, purpose: 'collections', bands: '30' }));
  expect(all.map(({ id, key, kind }) => [id, key, kind])).toEqual([
    ['current', 'current', 'band'], ['band1', 'd1-30', 'band'], ['band2', 'd31+', 'band'],
    ['before', 'before', 'before'], ['creditNotes', 'creditNotes', 'credit'], ['receipts', 'receipts', 'credit'], ['advances', 'advances', 'credit'], ['unclear', 'unclear', 'credit'],
  ]);
  expect([before, creditNotes, receipts, advances]).toEqual([3, 4, 5, 6]);
});

test('what is past due, by the line between due and overdue', () => {
  const overdue = (options: Record<string, string | boolean>): boolean[] => slotsOf(choicesOf({ asOf, ...options })).all.map((slot) => slot.overdue);
  expect(overdue({ purpose: 'collections', bands: '30' })).toEqual([false, true, true, true, false, false, false, false]);
  expect(overdue({ purpose: 'collections', bands: '-31, -1, 0, 30' })).toEqual([false, false, false, true, true, true, false, false, false, false]);
  expect(overdue({ purpose: 'collections', bands: '30', dueTodayIsOverdue: true })).toEqual([false, true, true, true, false, false, false, false]);
  expect(overdue({ purpose: 'provision', bands: '30' })).toEqual([false, false, false, false, false, false, false]);
});

test('every date has one slot, and it is the one whose days it lies in', () => {
  fc.assert(
    fc.property(fc.integer({ min: asOf - 4000, max: asOf + 400 }), fc.constantFrom('collections', 'provision'), fc.constantFrom('30, 60, 90', '30, 60, 90, 180, 1y, 2y, 3y', '1m, 2m, 1y'), (date, purpose, bands) => {
      const slots = slotsOf(choicesOf({ asOf, purpose, bands }));
      const fitting = slots.all.filter(({ first, last }) => date >= first && date <= last);
      expect(fitting).toHaveLength(1);
      expect(slots.all[slotOfDate(slots, date)]).toBe(fitting[0]);
    }),
  );
});

test('without a date it is older than the data', () => {
  const slots = slotsOf(choicesOf({ asOf, purpose: 'provision', bands: '30' }));
  expect(slotOfDate(slots, Number.NaN)).toBe(slots.before);
});
