import type { AnalysisInput } from '../../../../src/analyses/define';
import { readChoices } from '../../../../src/analyses/receivables/aging/choices';

const read = (options: Record<string, unknown>, mapping: Record<string, number> = { doc_date: 0, due_date: 1 }, kind = 'openItems') => readChoices({ options, mapping, understanding: { kind } } as unknown as AnalysisInput);
const asOf = 46_356;

test('options are taken when they are what they should be', () => {
  expect(read({ asOf, purpose: 'collections', bands: '30, 60', useSettledDate: false, dueTodayIsOverdue: true, useTerms: true, credits: 'oldest', control: 5.5, controlAdvances: -3, dateOrder: 'dayFirst' }, { doc_date: 0, terms: 2 })).toMatchObject({
    asOf, purpose: 'collections', basis: 'due', dueTodayIsOverdue: true, useSettledDate: false, useTerms: true, ageRole: 'doc_date', credits: 'oldest', control: 5.5, controlAdvances: -3, dateOrder: 'dayFirst',
  });
  expect(read({ asOf })).toMatchObject({ purpose: 'collections', useSettledDate: true, useTerms: false, dueTodayIsOverdue: false, credits: 'apart', control: null, controlAdvances: null, dateOrder: null, bands: { text: { en: '30, 60, 90', zh: '30, 60, 90' } } });
});

test('bands by name, key and dates: 30 November 2026 is day 46,356', () => {
  expect(read({ asOf, purpose: 'collections', bands: '30' })).toMatchObject({ bands: { keys: ['current', 'd1-30', 'd31+'], ranges: [{ first: asOf, last: Infinity }, { first: asOf - 30, last: asOf - 1 }, { first: -Infinity, last: asOf - 31 }] } });
  expect(read({ asOf, purpose: 'collections', bands: '30', dueTodayIsOverdue: true })).toMatchObject({ bands: { ranges: [{ first: asOf + 1 }, { first: asOf - 30, last: asOf }, { last: asOf - 31 }] } });
  // Up to 30 November 2025 is within one year.
  expect(read({ asOf, purpose: 'provision', bands: '30, 1y' })).toMatchObject({ basis: 'booked', bands: { keys: ['d0-30', 'd31-y1', 'y1+'], ranges: [{ first: asOf - 30, last: Infinity }, { first: 45_991, last: asOf - 31 }, { last: 45_990 }] } });
});

test.each<[string, string]>([['', 'bandsEmpty'], ['30, 20', 'bandsNotRising'], ['30, soon', 'bandsUnreadable'], ['99999', 'bandsTooFar'], ['1,2,3,4,5,6,7,8,9,10,11,12,13,14,15', 'bandsTooMany']])('bands %p are refused: %s', (bands, code) => {
  expect(read({ asOf, bands })).toMatchObject({ code, place: null });
});

test.each([undefined, 0, 1.5, '2026-11-30', 3_000_000])('%p is no as-of date', (day) => {
  expect(read({ asOf: day })).toMatchObject({ code: 'asOfMissing' });
});

test('a balance table has no due dates, whatever the purpose was before', () => {
  expect(read({ asOf, purpose: 'collections' }, {}, 'balances')).toMatchObject({ purpose: 'provision', basis: 'booked', ageRole: null });
});

test('age counts from the chosen column where it is there, else from the date of origin, the booking, the document', () => {
  const all = { recognised_date: 0, posting_date: 1, doc_date: 2 };
  expect(read({ asOf, ageFrom: 'document' }, all)).toMatchObject({ ageRole: 'doc_date' });
  expect(read({ asOf, ageFrom: 'recognised' }, { posting_date: 1, doc_date: 2 })).toMatchObject({ ageRole: 'posting_date' });
  expect(read({ asOf }, all)).toMatchObject({ ageRole: 'recognised_date' });
  expect(read({ asOf }, { due_date: 1 })).toMatchObject({ ageRole: null });
});

test('what hangs on something else holds only with it', () => {
  expect(read({ asOf, purpose: 'provision', dueTodayIsOverdue: true })).toMatchObject({ dueTodayIsOverdue: false });
  expect(read({ asOf, useTerms: true }, { doc_date: 0 })).toMatchObject({ useTerms: false });
  expect(read({ asOf, control: '5', credits: 'somewhere', dateOrder: 'auto' })).toMatchObject({ control: null, credits: 'apart', dateOrder: null });
});
