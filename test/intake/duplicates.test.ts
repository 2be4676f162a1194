import type { CellValue } from '../../src/intake/cells';
import { findDuplicates } from '../../src/intake/duplicates';
import { typeTable } from '../../src/intake/typed';
import type { Mapping } from '../../src/intake/understanding';
import { cellsOf, serial } from '../support/cells';

const headings = ['Customer', 'Invoice no', 'Due date', 'Open amount'];
const mapping: Mapping = { customer_name: 0, doc_no: 1, due_date: 2, open_amount: 3 };
const due = serial(2026, 11, 30);

function duplicates(rows: CellValue[][], roles: Mapping = mapping): readonly number[] {
  const cells = cellsOf([headings, ...rows]);
  return findDuplicates(cells, typeTable(cells, { from: 1, to: cells.rowCount, headingRow: 0, mapping: roles, order: null }), roles);
}

test('a row that repeats customer, number, due date and amount is found once for each repetition', () => {
  expect(duplicates([['A', 'R-1', due, 10], ['B', 'R-2', due, 10], ['A', 'R-1', due, 10], [' A', 'R-1', due, '10.00'], ['A', 'R-1', due, 10]])).toEqual([3, 4, 5]);
});

test('another customer, number, due date or amount is another document', () => {
  expect(duplicates([['A', 'R-1', due, 10], ['B', 'R-1', due, 10], ['A', 'R-2', due, 10], ['A', 'R-1', due + 1, 10], ['A', 'R-1', due, 10.01], ['A', 'R-1', null, 10]])).toEqual([]);
  expect(duplicates([['A', '12', due, 10], ['A', 12, due, 10]])).toEqual([]);
});

test('without a number or an amount nothing can be said', () => {
  expect(duplicates([['A', '', due, 10], ['A', '', due, 10], ['A', 'R-1', due, ''], ['A', 'R-1', due, '']])).toEqual([]);
  expect(duplicates([['A', 'R-1', due, 10], ['A', 'R-1', due, 10]], { customer_name: 0, due_date: 2, open_amount: 3 })).toEqual([]);
});

test('the same as comparing every row with every other', () => {
  const rows = Array.from({ length: 600 }, (_, index): CellValue[] => [`C${index % 3}`, index % 5 === 0 ? index % 7 : `R${index % 7}`, index % 4 === 0 ? null : due + (index % 2), index % 6]);
  const same = (one: CellValue[], other: CellValue[]): boolean => one.every((cell, column) => cell === other[column]);
  const expected = rows.flatMap((row, index) => (rows.slice(0, index).some((other) => same(other, row)) ? [index + 1] : []));
  expect(expected.length).toBeGreaterThan(300);
  expect(duplicates(rows)).toEqual(expected);
});
