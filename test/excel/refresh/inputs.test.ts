import { withNotes } from '../../../src/excel/plan/notes';
import { withTyped } from '../../../src/excel/refresh/inputs';
import type { ArrangedTable } from '../../../src/excel/plan/tables';
import { doc, ledgerReport } from '../support/ledgerReport';
import { carriedOf, drawnOn, locatedOn } from '../support/standing';

const docs = [doc('Alder', 'R-1', 100), doc('Birch', 'R-2', 50)];
const causesOf = (report: ReturnType<typeof ledgerReport>): ArrangedTable => withNotes(report).tables.find(({ id }) => id === 'causes')!;

/** Types into the form of causes, then looks at it after a refresh. */
function typed(cells: readonly (readonly [row: number, column: number, content: string | number])[], now = ledgerReport([...docs, doc('Cedar', 'R-3', 1000)])) {
  const before = ledgerReport(docs);
  const standing = drawnOn(before);
  const place = standing[0]!.planned.tables.find(({ of }) => of === 'causes')!.area;
  for (const [row, column, content] of cells) standing[0]!.grid[place.row + 1 + row]![place.column + column] = content;
  const [located] = locatedOn(standing, before);
  const old = located!.tables.find(({ recorded }) => recorded.of === 'causes')!;
  const table = withTyped(causesOf(now), old, located!, carriedOf(located!.look, old), 'en');
  const [cause, amount] = table.columns;
  return Array.from({ length: table.rowCount }, (_, row) => [cause!.own?.cells[row] ?? cause!.values[row], amount!.own?.cells[row] ?? amount!.values[row]]);
}

test('nothing typed: what is computed is new', () => {
  expect(typed([])).toEqual([['Late documents', 1150], ['Other', 0], ['Other', 0]]);
});

test('an amount, and a name with its amount, stay in their rows; rows of one name are told apart by their places', () => {
  expect(typed([[2, 1, 3]])).toEqual([['Late documents', 1150], ['Other', 0], ['Other', 3]]);
  expect(typed([[1, 0, 'Bank fee'], [1, 1, '=12+0.5'], [2, 1, 3]])).toEqual([['Late documents', 1150], ['Bank fee', '=12+0.5'], ['Other', 3]]);
});

test('what was typed over a computed amount is the reader\'s from then on', () => {
  expect(typed([[0, 1, 7]])).toEqual([['Late documents', 7], ['Other', 0], ['Other', 0]]);
});

test('where the form has not got the row any more, what was typed comes at the end', () => {
  const report = ledgerReport(docs);
  const shorter = { ...report, tables: report.tables.map((table) => (table.id === 'causes' ? { ...table, rowCount: 1, columns: table.columns.map((column) => ({ ...column, values: column.values.slice(0, 1) })) } : table)) };
  expect(typed([[2, 1, 3]], shorter)).toEqual([['Late documents', 150], ['Other', 3]]);
});
