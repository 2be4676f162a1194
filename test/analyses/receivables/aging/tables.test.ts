import { dayText, mostLiveRows, ratio } from '../../../../src/analyses/receivables/aging/tables';
import type { CellValue } from '../../../../src/intake/cells';
import { agingOf, columnOf, tableOf } from '../../../support/aging';

const heading = ['Customer', 'Due date', 'Open amount'];
const options = { asOf: 46356 };
const formulaOf = (rows: CellValue[][], id: string): string | undefined => tableOf(agingOf([heading, ...rows], options), 'detail').columns.find((column) => column.id === id)?.formula;

test('columns of one table have as many values as it has rows', () => {
  const report = agingOf([heading, ['A', 46000, 5], ['B', 46000, -5], ['', 46000, 7]], options);
  for (const table of report.tables) for (const column of table.columns) expect([table.id, column.id, column.values.length]).toEqual([table.id, column.id, table.rowCount]);
  expect(new Set(report.tables.map((table) => table.id)).size).toBe(report.tables.length);
});

test('a customer without a name is shown as blank, not dropped', () => {
  const report = agingOf([heading, ['A', 46000, 5], ['', 46000, 7]], options);
  expect(columnOf(report, 'customers', 'name')).toEqual([{ en: '(blank)', zh: '（空白）' }, 'A']);
});

test('days past due are live formulas until there are too many', () => {
  expect(formulaOf([['A', 46000, 5]], 'days')).toBe('=IF([@dueDate]="","",{asOf}-[@dueDate])');
  expect(formulaOf(Array.from({ length: mostLiveRows + 1 }, () => ['A', 46000, 5]), 'days')).toBeUndefined();
});

test('the total row of every table says that it is one, in its first column', () => {
  const report = agingOf([heading, ['A', 46000, 5]], options);
  for (const table of report.tables) expect([table.id, table.columns[0]!.total]).toEqual([table.id, { kind: 'label', words: { en: 'Total', zh: '合计' } }]);
});

test('shares of nothing are zero, and days are written year first', () => {
  expect(ratio(5, 0)).toBe(0);
  expect(ratio(1, 4)).toBe(0.25);
  expect(dayText(46356)).toBe('2026-11-30');
});
