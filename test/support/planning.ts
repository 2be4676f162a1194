import type { AnalysisResult, OptionValues } from '../../src/analyses/define';
import { stockPlanning } from '../../src/analyses/inventory/planning';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Report, SnapshotRow } from '../../src/report/report';
import { cellsOf } from './cells';
import { optionsFor } from './options';
import { formulaFaults } from './reportFormulas';

/** Understands the cells and runs the planning as the pane does. */
export function runPlanning(source: SourceCells, options: OptionValues = {}, history: readonly SnapshotRow[] = []): AnalysisResult {
  const cells = prepareCells([source]);
  const understanding = understand(cells, stockPlanning.roles, stockPlanning.kinds);
  const { mapping } = understanding;
  return stockPlanning.compute({ cells, understanding, mapping, options: optionsFor(stockPlanning, understanding, mapping, { asOf: 46_356, ...options }), history, version: '1.2.3', progress: () => undefined });
}

/** The report of rows with headings, with everything about it that must hold in any case. */
export function planningOf(rows: readonly (readonly CellValue[])[], options: OptionValues = {}, history: readonly SnapshotRow[] = []): Report {
  const cells = cellsOf(rows);
  const result = runPlanning(cells, options, history);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.faults)}`);
  const faults = [...planFaults(result.report), ...formulaFaults(result.report, cells)];
  if (faults.length > 0) throw new Error(faults.slice(0, 12).join('\n'));
  return result.report;
}

export function planFaults(report: Report): string[] {
  const faults: string[] = [];
  const hold = (what: string, holds: boolean): void => void (holds || faults.push(what));
  for (const table of report.tables) {
    hold(`${table.id} has columns of one id`, new Set(table.columns.map(({ id }) => id)).size === table.columns.length);
    for (const column of table.columns) {
      hold(`${table.id}[${column.id}] has ${column.values.length} values, not ${table.rowCount}`, column.values.length === table.rowCount);
      hold(`${table.id}[${column.id}] has a number that is none`, column.values.every((value) => typeof value !== 'number' || Number.isFinite(value)));
    }
  }
  for (const column of report.beside?.columns ?? []) hold(`beside ${column.id}`, column.values.length === report.beside!.rows.length);
  const { read, used, rejected, excluded } = report.stamp.rows;
  hold('rows', read === used + rejected + excluded);
  for (const check of report.checks) hold(`check ${check.id}: ${check.expected} ≠ ${check.found}`, Math.abs(check.expected - check.found) <= check.tolerance);
  return faults;
}

/** The figures of one item, by the ids of the columns of the plan. */
export function planned(report: Report, code: string): Readonly<Record<string, unknown>> {
  const items = report.tables.find(({ id }) => id === 'items')!;
  const row = items.columns.find(({ id }) => id === 'code')!.values.indexOf(code);
  if (row < 0) throw new Error(`There is no item ${code}`);
  return Object.fromEntries(items.columns.map(({ id, values }) => [id, values[row]]));
}
