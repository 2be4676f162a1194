import { parentAccounts } from '../../src/intake/parentAccounts';

const period = { from: 1, to: 31 };
/** Rows of [customer, account, in the second period]. */
const marks = (rows: [string, string, boolean?][]): number[] => {
  const names = [...new Set(rows.map(([customer]) => customer))];
  const parties = { of: Int32Array.from(rows, ([customer]) => names.indexOf(customer)), codes: names, names: names.map(() => ''), mergedSpellings: 0 };
  return [...parentAccounts(rows.map((_, index) => index), rows.map(([, , later]) => (later === true ? { from: 32, to: 60 } : { ...period })), rows.map(([, account]) => account), parties)];
};

test('an account above another one of the same customer and period', () => {
  expect(marks([['A', '1122'], ['A', '1122.01'], ['A', '112202'], ['A', '2203'], ['B', '1122'], ['A', '1122', true]])).toEqual([1, 0, 0, 0, 0, 0]);
  expect(marks([['A', '1122'], ['A', '1122.01'], ['A', '1122.01.003']])).toEqual([1, 1, 0]);
  expect(marks([['A', '1122'], ['A', '1122']])).toEqual([0, 0]);
  expect(marks([['A', ''], ['A', '1122']])).toEqual([0, 0]);
});

test('an account without a customer is the sum of its customers', () => {
  expect(marks([['', '1122'], ['A', '1122'], ['B', '1122.01'], ['', '2203'], ['', '1122', true]])).toEqual([1, 0, 0, 0, 0]);
});
