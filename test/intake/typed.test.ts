import { rowKind } from '../../src/intake/notData';
import { readParties, typeTable } from '../../src/intake/typed';
import type { Mapping } from '../../src/intake/understanding';
import { cellsOf, serial } from '../support/cells';

const type = (rows: (string | number | null)[][], mapping: Mapping, more = {}) => {
  const cells = cellsOf(rows, more);
  return { cells, typed: typeTable(cells, { from: 0, to: rows.length, headingRow: null, mapping, order: null }) };
};

test('a column that cannot decide takes the order its neighbour proves', () => {
  const { typed } = type([['1/2/2013', '2/1/2013', 5], ['7/3/2013', '8/13/2013', 5]], { doc_date: 0, due_date: 1, open_amount: 2 });
  expect([...typed.dates.get('doc_date')!.values]).toEqual([serial(2013, 1, 2), serial(2013, 7, 3)]);
  expect(typed.dates.get('doc_date')!.ambiguous).toBe(false);
});

test('error cells of mapped columns are faults of their rows', () => {
  const { typed } = type([['2026-01-01', null], ['2026-01-02', 5]], { due_date: 0, open_amount: 1 }, { errors: [{ row: 0, column: 1, code: '#N/A' }] });
  expect([...typed.numbers.get('open_amount')!.faults]).toEqual([[0, 'errorCell']]);
});

test('customers by code, else by name; the first spelling is shown', () => {
  const rows = [['ACME Ltd', '00123', '2026-01-01', 1], ['acme  ltd', '00123', '2026-01-01', 1], ['Other', '123', '2026-01-01', 1], ['', '', '2026-01-01', 1]];
  const byCode = type(rows, { customer_name: 0, customer_code: 1, due_date: 2, open_amount: 3 });
  const coded = readParties(byCode.cells, byCode.typed, { customer_name: 0, customer_code: 1 });
  expect([...coded.of]).toEqual([0, 0, 1, 2]);
  expect(coded.names).toEqual(['ACME Ltd', 'Other', '']);
  expect(coded.codes).toEqual(['00123', '123', '']);
  const named = readParties(byCode.cells, byCode.typed, { customer_name: 0 });
  expect([...named.of]).toEqual([0, 0, 1, 2]);
  expect(named.mergedSpellings).toBe(1);
});

test('without a customer column, the title rows name the customers until their total', () => {
  const { cells, typed } = type(
    [['Hengchang', null, null], ['A', '2026-01-01', 5], ['Total Hengchang', null, 5], ['B', '2026-01-01', 7]],
    { doc_no: 0, due_date: 1, open_amount: 2 },
  );
  const parties = readParties(cells, typed, {});
  expect([...parties.of].map((party) => (party < 0 ? null : parties.names[party]))).toEqual([null, 'Hengchang', null, '']);
});

test('long codes and wildcards are compared as they stand', () => {
  const rows = [['10000000000000511', '2026-01-01'], ['10000000000000512', '2026-01-01'], ['A*1', '2026-01-01'], ['AB1', '2026-01-01'], ['2960623488.0', '2026-01-01'], [2960623488, '2026-01-01']];
  const { cells, typed } = type(rows, { customer_code: 0, due_date: 1 });
  expect([...readParties(cells, typed, { customer_code: 0 }).of]).toEqual([0, 1, 2, 3, 4, 4]);
});

test('the month totals of a ledger are no documents, whatever else stands beside them', () => {
  const rows = [['2026-05-09', '记-1', '销售', 5, null], ['2026-05-31', '', '本月合计', 5, null], ['', '', '本年累计', 9, null], ['', '', '期初余额', null, 7]];
  const { typed } = type(rows, { posting_date: 0, voucher_no: 1, text: 2, debit: 3, credit: 4 });
  expect([...typed.kinds]).toEqual([rowKind.data, rowKind.total, rowKind.total, rowKind.data]);
  const items = type([['2026-05-31', '', '本月合计', 5]], { doc_date: 0, text: 2, open_amount: 3 });
  expect([...items.typed.kinds]).toEqual([0]);
});
