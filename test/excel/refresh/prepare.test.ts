import { Refusal } from '../../../src/excel/faults';
import { doc, ledgerReport } from '../support/ledgerReport';
import type { Doc } from '../support/ledgerReport';
import { drawnOn, prepared } from '../support/standing';
import type { Standing } from '../support/standing';

const docs = [doc('Alder', 'R-1', 100), doc('Alder', 'R-2', 50), doc('Birch', '0140', 30), doc('Cedar', 'R-4', 20)];
const before = ledgerReport(docs);
const more = (count: number): Doc[] => [...docs, ...Array.from({ length: count }, (_, index) => doc('Cedar', `N-${index}`, 1))];
/** Types into a grid; rows and columns counted from 0. */
const typed = (sheet: string, cells: readonly (readonly [number, number, string])[]): readonly Standing[] => {
  const standing = drawnOn(before);
  for (const [row, column, content] of cells) standing.find(({ planned }) => planned.name === sheet)!.grid[row]![column] = content;
  return standing;
};
const sheetOf = (result: ReturnType<typeof prepared>, name: string) => result.sheets.find(({ planned }) => planned.name === name)!;
const detail = 'Ledger detail';

test('the same report again: everything stays where it stands, in its size', () => {
  const result = prepared(drawnOn(before), before, before);
  expect(result.plan.sheets.map(({ name, standing }) => [name, standing])).toEqual([['Ledger', '{Ledger}'], [detail, `{${detail}}`]]);
  for (const { planned, inserted, kept } of result.sheets) {
    expect(inserted).toEqual([]);
    expect([...kept.keys()]).toEqual(planned.tables.map(({ name }) => name));
    expect([...kept.values()].every(({ same }) => same)).toBe(true);
  }
  expect(result.parked).toEqual([]);
  expect(result.remarks).toEqual([]);
  expect(result.plan.sheets.flatMap(({ tables }) => tables.map(({ area }) => area))).toEqual(drawnOn(before).flatMap(({ planned }) => planned.tables.map(({ area }) => area)));
});

test('a table that grows gets whole rows within, so that its total row is followed', () => {
  // Headings in row 3, four documents, the total in row 8.
  const { inserted, planned } = sheetOf(prepared(drawnOn(before), before, ledgerReport(more(3))), detail);
  expect(inserted).toEqual([{ row: 7, column: 0, rows: 3, columns: 16_384 }]);
  expect(planned.tables[0]?.area).toMatchObject({ row: 3, rows: 9 });
});

test('what the reader has below keeps its distance', () => {
  const result = sheetOf(prepared(typed(detail, [[12, 1, 'Checked by'], [12, 2, 'Ben']]), before, ledgerReport(more(5))), detail);
  expect(result.inserted).toEqual([{ row: 7, column: 0, rows: 5, columns: 16_384 }]);
});

test('a list beside that whole rows would tear stays: only the columns of the table move', () => {
  const beside = Array.from({ length: 12 }, (_, row) => [row + 2, 11, 'line'] as const);
  const result = sheetOf(prepared(typed(detail, [[10, 0, 'mine'], ...beside]), before, ledgerReport(more(3))), detail);
  expect(result.inserted).toEqual([{ row: 7, column: 0, rows: 3, columns: 6 }]);
});

test('a table that shrinks pushes nothing', () => {
  const result = sheetOf(prepared(typed(detail, [[12, 1, 'mine']]), before, ledgerReport(docs.slice(0, 2))), detail);
  expect(result.inserted).toEqual([]);
  expect(result.kept.get('TestLedger_Detail')).toMatchObject({ same: false });
});

test('what would be torn either way is named, cell by cell', () => {
  const cells = [[10, 5, 'in the way'], [10, 6, 'beside it'], ...Array.from({ length: 12 }, (_, row) => [row + 2, 7, 'list'] as const)] as const;
  const refuse = (): unknown => prepared(typed(detail, cells), before, ledgerReport(more(3)));
  expect(refuse).toThrow(Refusal);
  try {
    refuse();
  } catch (error) {
    expect((error as Refusal).fault).toEqual({ code: 'refreshInTheWay', place: "'Ledger detail'!F11", params: { cells: "'Ledger detail'!F11", count: 1 } });
  }
});

test('a table of the first sheet grows within, and the tables and sections below move along', () => {
  const standing = typed('Ledger', []);
  const result = sheetOf(prepared(standing, before, ledgerReport([...more(2), doc('Elm', 'E-1'), doc('Fig', 'F-1')])), 'Ledger');
  const customers = result.planned.tables.find(({ of }) => of === 'customers')!;
  expect(customers.rowCount).toBe(5);
  expect(customers.area.row).toBe(standing[0]!.planned.tables.find(({ of }) => of === 'customers')!.area.row);
  expect([...result.kept.keys()]).toEqual(result.planned.tables.map(({ name }) => name));
});

test('a sheet that the report does not need is put aside, unless somebody has written on it', () => {
  const now = ledgerReport(docs, { detail: false });
  const bare = prepared(drawnOn(before), before, now);
  expect([bare.parked.map(({ look }) => look.name), bare.plan.sheets.map(({ name }) => name)]).toEqual([[detail], ['Ledger']]);
  const noted = prepared(typed(detail, [[4, 5, 'call'], [2, 12, 'mine']]), before, now);
  expect(noted.parked).toEqual([]);
  expect(noted.plan.sheets.at(-1)).toMatchObject({ of: 'detail', name: detail, tables: [{ orphansOf: 'detail', rowCount: 1 }] });
});

test('columns that are not ours any more make another table under the same name, with a remark', () => {
  const standing = drawnOn(before);
  const { planned, grid } = standing[0]!;
  const customers = planned.tables.find(({ of }) => of === 'customers')!;
  const gone = { ...customers, area: { ...customers.area, columns: 2 }, columns: customers.columns.slice(0, 2) };
  const tables = planned.tables.map((table) => (table === customers ? gone : table));
  for (let row = customers.area.row; row < customers.area.row + customers.area.rows; row += 1) grid[row]![2] = '';
  const result = prepared([{ planned: { ...planned, tables }, grid }, standing[1]!], before, before);
  expect(sheetOf(result, 'Ledger').planned.tables.map(({ name, columns }) => [name, columns.length])).toContainEqual(['TestLedger_Customers', 3]);
  expect(result.remarks).toMatchObject([{ code: 'refreshTablesRemade', params: { tables: 'TestLedger_Customers' } }]);
});
