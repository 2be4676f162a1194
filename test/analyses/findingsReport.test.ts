import { findingsReport } from '../../src/analyses/findingsReport';
import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { CellValue } from '../../src/intake/cells';
import { understand } from '../../src/intake/understand';
import type { Report } from '../../src/report/report';
import { planReport } from '../../src/excel/plan/planReport';
import { columnOf, figureOf } from '../support/aging';
import { cellsOf, serial } from '../support/cells';
import { formulaFaults } from '../support/reportFormulas';

const headings = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Open amount'];
const day = serial(2025, 3, 20);

function reportOf(rows: CellValue[][]): Report {
  const cells = cellsOf([headings, ...rows], { sheet: 'Open items' });
  return findingsReport(receivablesAging, cells, understand(cells, receivablesAging.roles, receivablesAging.kinds), day, '1.2.3');
}

const rows: CellValue[][] = Array.from({ length: 40 }, (_, index) => ['A', `R-${index}`, day, day + 30, index < 9 ? `${index + 1} pcs` : 100 + index]);
const many = [...rows, ['A', 'R-39', day, day + 30, 139], ['', 'R-41', day, null, 5]];

test('each finding with its count and first places, each cell with a link, its content and what it would be', () => {
  const report = reportOf(many);
  expect((columnOf(report, 'findings', 'finding') as readonly { en: string }[]).map(({ en }) => en.split(',')[0])).toContain('9 cells of “Open amount” cannot be read as amounts');
  const index = (columnOf(report, 'findings', 'count') as number[]).indexOf(9);
  expect(columnOf(report, 'findings', 'places')[index]).toBe("'Open items'!E2, 'Open items'!E3, 'Open items'!E4, 'Open items'!E5, 'Open items'!E6");
  const numbers = columnOf(report, 'cells', 'number');
  const mine = numbers.flatMap((number, row) => (number === index + 1 ? [row] : []));
  expect(mine.map((row) => [columnOf(report, 'cells', 'place')[row], columnOf(report, 'cells', 'content')[row], columnOf(report, 'cells', 'proposal')[row]])).toEqual(
    Array.from({ length: 9 }, (_, item) => [`'Open items'!E${item + 2}`, `${item + 1} pcs`, String(item + 1)]),
  );
  expect(figureOf(report, 'listed')).toBe(numbers.length);
  expect(report.stamp.rows).toEqual({ read: 42, used: 33, rejected: 9, excluded: 0 });
});

test('the formulas are links to the cells, allowed in a report, and it can be laid out', () => {
  const report = reportOf(many);
  expect(formulaFaults(report)).toEqual([]);
  const plan = planReport(report, 'en', { sheets: ['Open items', 'Findings'], names: [], date1904: false });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Findings (2)', 'Cells to check']);
  const go = plan.sheets[1]!.tables[0]!.columns.find(({ id }) => id === 'go')!;
  expect(go.formula).toMatch(/^=HYPERLINK\("#"&.*\[@Cell\].*,"→"\)$/);
});

test('a list without findings has one table that says so by its emptiness', () => {
  const report = reportOf([['A', 'R-1', day, day + 30, 5]]);
  expect(report.tables.map(({ id, rowCount }) => [id, rowCount])).toEqual([['findings', 0]]);
});
