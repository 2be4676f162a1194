import { repeatedLines } from '../../src/intake/documentLines';
import { typeTable } from '../../src/intake/typed';
import { cellsOf } from '../support/cells';

const mapping = { customer_name: 0, doc_no: 1, due_date: 2, open_amount: 4 };
function lines(headings: string[], ...rows: (string | number)[][]): number[] {
  const cells = cellsOf([headings, ...rows]);
  const typed = typeTable(cells, { from: 1, to: rows.length + 1, headingRow: null, mapping, order: null });
  return [...repeatedLines(cells, typed, mapping, headings)];
}
const byLine = ['Customer', 'Invoice No', 'Due date', 'Quantity', 'Amount due'];
const row = (customer: string, number: string, quantity: number, amount: number): (string | number)[] => [customer, number, '2026-01-31', quantity, amount];

test('further lines of a document are those with its customer, number and amount', () => {
  expect(lines(byLine, row('A', 'INV-1', 2, 30), row('A', 'inv-1', 1, 30), row('A', 'INV-1', 4, 30), row('B', 'INV-1', 1, 30), row('A', 'INV-2', 1, 30))).toEqual([2, 3]);
  expect(lines(byLine, row('A', 'INV-1', 2, 30), row('A', 'INV-1', 1, 31))).toEqual([]);
  expect(lines(byLine, row('A', '', 2, 30), row('A', '', 1, 30))).toEqual([]);
});

test('without a column of lines the same row again is a document booked twice', () => {
  expect(lines(byLine.with(3, 'Salesperson'), row('A', 'INV-1', 2, 30), row('A', 'INV-1', 2, 30))).toEqual([]);
});
