import { bodyOf, columnsOf, filledRows } from '../../../src/excel/store/find';
import { storeKindOf, storeLayouts } from '../../../src/excel/store/layout';

const headings = storeLayouts.snapshots.columns.map(({ id }) => id);

test('a table is ours by its name, a number at the end included', () => {
  expect(['WorkcapRuns', 'workcapsnapshots', 'WorkcapRuns_2', 'WorkcapRunsOld', 'MyWorkcapRuns', 'Table1'].map(storeKindOf)).toEqual(['runs', 'snapshots', 'runs', null, null, null]);
});

test('columns are found in any order, among others; one that is missing makes it somebody else\'s table', () => {
  expect(columnsOf('snapshots', headings)?.get('amount')).toBe(7);
  expect(columnsOf('snapshots', ['Remark', ...[...headings].reverse()])?.get('amount')).toBe(3);
  expect(columnsOf('snapshots', headings.filter((heading) => heading !== 'band'))).toBeNull();
});

test('the body is without headings and total row; blank rows at its end are none', () => {
  expect(bodyOf({ area: { row: 3, column: 1, rows: 6, columns: 2 }, totals: true })).toEqual({ row: 4, column: 1, rows: 4, columns: 2 });
  const table = { kind: 'runs' as const, id: '', sheetId: '', area: { row: 0, column: 0, rows: 4, columns: 2 }, totals: false, locked: false, columnOf: new Map<string, number>() };
  expect(filledRows({ ...table, rows: [['a', ''], ['', ''], ['', 0], ['', '']] })).toBe(3);
  expect(filledRows({ ...table, rows: [['', '']] })).toBe(0);
});
