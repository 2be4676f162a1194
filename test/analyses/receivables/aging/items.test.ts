import { creditBand, findOpenItems, openAmounts } from '../../../../src/analyses/receivables/aging/items';
import { typeTable } from '../../../../src/intake/typed';
import type { Mapping } from '../../../../src/intake/understanding';
import { cellsOf } from '../../../support/cells';

const choices = { asOf: 46356, limits: [30, 60, 90], dueTodayIsOverdue: false, useSettledDate: true, dateOrder: null } as const;

function find(rows: (string | number | null)[][], mapping: Mapping, more = {}) {
  const cells = cellsOf(rows, more);
  const typed = typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping, order: null });
  const calls: [number, number][] = [];
  return { typed, calls, items: findOpenItems({ cells, typed, mapping, choices, progress: (done, all) => calls.push([done, all]) }) };
}

test('each day falls into one band and one only', () => {
  const days = [-400, -1, 0, 1, 30, 31, 60, 61, 90, 91, 4000];
  const { items } = find(days.map((day) => ['A', 46356 - day, 1]), { customer_name: 0, due_date: 1, open_amount: 2 });
  expect([...items.bands]).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect([...items.days]).toEqual(days);
});

test('a credit needs no due date and belongs to no band', () => {
  const { items } = find([['A', null, -5], ['A', 46000, -6], ['A', 46000, 7]], { customer_name: 0, due_date: 1, open_amount: 2 });
  expect([...items.bands]).toEqual([creditBand, creditBand, 4]);
  expect(items.leftOut).toEqual([]);
});

test('an error cell rejects its row and shows its code', () => {
  const { items } = find([['A', 46000, null], ['A', null, 5], ['A', 46000, 7]], { customer_name: 0, due_date: 1, open_amount: 2 }, { errors: [{ row: 0, column: 2, code: '#N/A' }, { row: 1, column: 1, code: '#REF!' }] });
  expect(items.leftOut.map((row) => [row.address, row.content, row.reason.en, row.amount])).toEqual([['Sheet1!C1', '#N/A', 'Error value in the cell', null], ['Sheet1!B2', '#REF!', 'Error value in the cell', 5]]);
});

test('a due date of another century is no due date', () => {
  const { items } = find([['A', '2205-03-01', 5], ['A', 46000, 7]], { customer_name: 0, due_date: 1, open_amount: 2 });
  expect(items.leftOut).toMatchObject([{ address: 'Sheet1!B1', kind: 'rejected', content: '2205-03-01', amount: 5 }]);
});

test('progress goes from nothing to everything', () => {
  const { calls } = find(Array.from({ length: 20_000 }, () => ['A', 46000, 1]), { customer_name: 0, due_date: 1, open_amount: 2 });
  expect(calls[0]).toEqual([0, 20_000]);
  expect(calls.at(-1)).toEqual([20_000, 20_000]);
  expect(calls.length).toBeGreaterThan(3);
});

test('money that is subtracted keeps its cents', () => {
  const { typed } = find([['A', 46000, '0.30', '0.10'], ['A', 46000, '100.30', '50.10']], { customer_name: 0, due_date: 1, amount_gross: 2, paid_amount: 3 });
  expect([...openAmounts(typed).values]).toEqual([0.2, 50.2]);
});
