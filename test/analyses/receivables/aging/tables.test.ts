import { mostLiveRows, overdueOf, owedBy, partyColumns, ratio, shareOf } from '../../../../src/analyses/receivables/aging/tables';
import type { CellValue } from '../../../../src/intake/cells';
import type { Report } from '../../../../src/report/report';
import { agingOf, columnOf, soundAgingOf, tableOf } from '../../../support/aging';

const asOf = 46_356;
const heading = ['Customer', 'Invoice No', 'Invoice date', 'Due date', 'Open amount'];
const aged = (rows: CellValue[][], purpose = 'collections'): Report => soundAgingOf([heading, ...rows], { asOf, purpose });
const formulaOf = (report: Report, id: string): string | undefined => tableOf(report, 'detail').columns.find((column) => column.id === id)?.formula;

test('both ages stand in the detail, as formulas on the as-of date', () => {
  for (const purpose of ['collections', 'provision']) {
    const report = aged([['A', '1', asOf - 40, asOf - 10, 5]], purpose);
    expect([purpose, columnOf(report, 'detail', 'age'), columnOf(report, 'detail', 'days')]).toEqual([purpose, [40], [10]]);
    expect(formulaOf(report, 'age')).toBe('=IF([@ageFrom]="","",{asOf}-[@ageFrom])');
    expect(formulaOf(report, 'days')).toBe('=IF([@dueDate]="","",{asOf}-[@dueDate])');
  }
});

test('days are values where there are too many for formulas', () => {
  const many = Array.from({ length: mostLiveRows + 1 }, (_, index) => ['A', String(index), asOf - 40, asOf - 10, 5]);
  const report = agingOf([heading, ...many], { asOf });
  expect(formulaOf(report, 'days')).toBeUndefined();
  expect(report.notes.some(({ zh }) => zh.startsWith('未收款明细共 20,001 行'))).toBe(true);
});

test('a customer without a name is shown as blank, not dropped', () => {
  const report = aged([['A', '1', asOf, 46_000, 5], ['', '2', asOf, 46_000, 7]]);
  expect(columnOf(report, 'customers', 'name')).toEqual([{ en: '(blank)', zh: '（空白）' }, 'A']);
});

test('code and name, whichever there is', () => {
  const ids = (codes: string[], names: string[]): string[] => partyColumns(codes, names).map(({ id }) => id);
  expect([ids(['1'], ['a']), ids(['1'], ['']), ids([''], ['a']), ids([''], [''])]).toEqual([['code', 'name'], ['code'], ['name'], ['name']]);
  expect(partyColumns(['1', ''], ['', '']).map(({ values }) => values)).toEqual([['1', { en: '(blank)', zh: '（空白）' }]]);
});

test('the total row of every table with one says so in its first column', () => {
  for (const table of aged([['A', '1', asOf, 46_000, 5]]).tables) expect([table.id, table.columns[0]!.total]).toEqual([table.id, { kind: 'label', words: { en: 'Total', zh: '合计' } }]);
});

test('bands stand with the dates that belong to them', () => {
  const report = aged([['A', '1', asOf - 200, asOf - 45, 5]]);
  expect(columnOf(report, 'bands', 'from')).toEqual([asOf, asOf - 30, asOf - 60, asOf - 90, null]);
  expect(columnOf(report, 'bands', 'to')).toEqual([null, asOf - 1, asOf - 31, asOf - 61, asOf - 91]);
});

test('a click on a customer leads to its rows', () => {
  const { drill } = aged([['A', '1', asOf, 46_000, 5], ['B', '2', asOf, 46_000, 9], ['A', '3', asOf, 46_000, 1]]);
  expect(drill).toEqual({ parties: { table: 'customers', name: ['name'], amount: 'total' }, items: { table: 'detail', title: ['document'], amount: 'open', band: 'band', why: 'why', place: 'source' }, partyOf: [1, 0, 1] });
});

test('what is past due, by customer', () => {
  const shown = [{ index: 0, overdue: false }, { index: 1, overdue: true }, { index: 2, overdue: true }];
  expect(overdueOf({ totals: [0, 0], amounts: [[1, 2], [10, 20], [100, 200]] } as never, shown as never)).toEqual([110, 220]);
});

test('shares', () => {
  expect([ratio(5, 0), ratio(1, 4)]).toEqual([0, 0.25]);
  expect(owedBy([5, -3, 0.5])).toBe(5.5);
  expect([shareOf(1, 4), shareOf(-1, 4), shareOf(1, 0)]).toEqual([0.25, null, null]);
});
