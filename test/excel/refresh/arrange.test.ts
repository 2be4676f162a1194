import { withNotes } from '../../../src/excel/plan/notes';
import { arrangeReport } from '../../../src/excel/refresh/arrange';
import { doc, ledgerReport } from '../support/ledgerReport';
import type { Doc } from '../support/ledgerReport';
import { carriedOf, drawnOn, locatedOn } from '../support/standing';

const docs = [doc('Alder', 'R-1', 100), doc('Alder', 'R-2', 50), doc('Birch', '0140', 30), doc('Cedar', 'R-4', 20)];
const noteColumn = 5;

/** Notes by row of the table, then a refresh on other documents. */
function arranged(notes: readonly string[], now: readonly Doc[], before: readonly Doc[] = docs) {
  const report = ledgerReport(before);
  const standing = drawnOn(report);
  notes.forEach((note, row) => (standing[1]!.grid[4 + row]![noteColumn] = note));
  const located = locatedOn(standing, report);
  const carried = new Map(located.flatMap((sheet) => sheet.tables.map((table) => [table, carriedOf(sheet.look, table)] as const)));
  const { report: done, orphans } = arrangeReport({ report: withNotes(ledgerReport(now)), language: 'en', located, carried, today: 46_050, date1904: false });
  const table = done.tables.find(({ id }) => id === 'detail')!;
  const column = table.columns.find(({ id }) => id === 'notes') as { own?: { cells: readonly unknown[] } };
  const aside = orphans.map(({ sheet, list }) => ({ sheet, keys: list.columns.slice(0, 2).map(({ values }) => values), notes: (list.columns.find(({ id }) => id === 'notes') as { own?: { cells: readonly unknown[] } }).own?.cells, since: list.columns.find(({ id }) => id === 'setAside')?.values }));
  return { notes: table.columns[1]!.values.map((no, row) => [no, column.own?.cells[row] ?? '']), aside };
}

test('notes go with their documents, whatever the order', () => {
  expect(arranged(['one', '', 'three', 'four'], [...docs].reverse())).toEqual({ notes: [['R-4', 'four'], ['0140', 'three'], ['R-2', ''], ['R-1', 'one']], aside: [] });
});

test('a note whose document is gone is listed with its key and the day; the same number of another customer is another document', () => {
  const { notes, aside } = arranged(['one', '', 'three'], [doc('Birch', 'R-1', 5), ...docs.slice(1)]);
  expect(notes).toEqual([['R-1', ''], ['R-2', ''], ['0140', 'three'], ['R-4', '']]);
  expect(aside).toEqual([{ sheet: 'detail', keys: [['Alder'], ['R-1']], notes: ['one'], since: [46_050] }]);
});

test('of rows with the same key the very same one comes first, then the one in the same place, then any', () => {
  const twins = [100, 200, 300].map((open) => doc('Alder', 'R-1', open));
  expect(arranged(['hundred', '', 'three hundred'], [...twins].reverse(), twins).notes).toEqual([['R-1', 'three hundred'], ['R-1', ''], ['R-1', 'hundred']]);
  expect(arranged(['first', 'second'], [doc('Alder', 'R-1', 1), doc('Alder', 'R-1', 2)], twins).notes).toEqual([['R-1', 'first'], ['R-1', 'second']]);
  const { notes, aside } = arranged(['first', 'second'], [doc('Alder', 'R-1', 1)], twins);
  expect([notes, aside[0]?.notes]).toEqual([[['R-1', 'first']], ['second']]);
});

test('a ledger without any of the documents loses no note', () => {
  expect(arranged(['a', 'b', 'c', 'd'], [doc('Elm', 'X')]).aside[0]?.notes).toEqual(['a', 'b', 'c', 'd']);
});
