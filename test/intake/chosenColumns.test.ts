import { receivablesAging } from '../../src/analyses/receivables/aging';
import { chosenColumnFindings } from '../../src/intake/chosenColumns';
import { understand } from '../../src/intake/understand';
import type { Mapping } from '../../src/intake/understanding';
import { runAging } from '../support/aging';
import { cellsOf, serial } from '../support/cells';

const day = serial(2026, 2, 1);
const cells = cellsOf([
  ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Invoice amount', 'Open amount', 'Reference', 'Day'],
  ['A', 'R-1', day, day + 30, 100.5, 50.25, 'x', day + 7],
  ['B', 'R-2', day + 1, day + 31, 200.5, 60.25, 'y', day + 8],
]);
const understanding = understand(cells, receivablesAging.roles, receivablesAging.kinds);
const told = (change: Mapping): unknown => chosenColumnFindings(understanding, { ...understanding.mapping, ...change }).map(({ code, place, blocking }) => [code, place, blocking]);

test('columns as they were understood, and others that hold what is wanted, are not told', () => {
  expect([told({}), told({ open_amount: 4 }), told({ doc_date: 7 }), told({ posting_date: 2 }), told({ customer_code: 0 }), told({ doc_no: 6 })]).toEqual([[], [], [], [], [], []]);
});

test('one column for two things', () => {
  expect(told({ doc_date: 3 })).toEqual([['columnTwice', 'Sheet1!D1', false]]);
  expect(told({ paid_amount: 5 })).toEqual([['columnTwice', 'Sheet1!F1', false]]);
});

test('a column of something else', () => {
  expect(told({ clearing_date: 6 })).toContainEqual(['columnHoldsText', 'Sheet1!G1', false]);
  expect(told({ paid_amount: 6 })).toContainEqual(['columnHoldsText', 'Sheet1!G1', false]);
  expect(told({ clearing_date: 4 })).toContainEqual(['columnHoldsNumbers', 'Sheet1!E1', false]);
  expect(told({ open_amount: 3 })).toContainEqual(['columnHoldsDates', 'Sheet1!D1', true]);
});

test('days are never added up as money', () => {
  const result = runAging(cells, { asOf: day + 60, purpose: 'collections' }, (mapping) => ({ ...mapping, open_amount: 3 }));
  expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['columnHoldsDates']);
});
