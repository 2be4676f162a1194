import { receivablesAging } from '../../src/analyses/receivables/aging';
import type { AnalysisResult, OptionValues } from '../../src/analyses/define';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { understand } from '../../src/intake/understand';
import type { Mapping } from '../../src/intake/understanding';
import type { Report, ReportTable } from '../../src/report/report';
import { cellsOf } from './cells';

/** Understands the cells and runs the analysis as the pane does. */
export function runAging(cells: SourceCells, options: OptionValues, change: (mapping: Mapping) => Mapping = (mapping) => mapping): AnalysisResult {
  const understanding = understand(cells, receivablesAging.roles);
  const defaults = Object.fromEntries(receivablesAging.options.flatMap((option) => (option.kind === 'date' ? [] : [[option.id, option.fallback]])));
  return receivablesAging.compute({ cells, understanding, mapping: change(understanding.mapping), options: { ...defaults, ...options }, version: '1.2.3', progress: () => undefined });
}

export function reportOf(result: AnalysisResult): Report {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.faults)}`);
  return result.report;
}

export function agingOf(rows: readonly (readonly CellValue[])[], options: OptionValues, more: Partial<SourceCells> = {}): Report {
  return reportOf(runAging(cellsOf(rows, more), options));
}

export function tableOf(report: Report, id: string): ReportTable {
  const table = report.tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`The report has no table ${id}`);
  return table;
}

export function columnOf(report: Report, table: string, column: string): ReportTable['columns'][number]['values'] {
  const found = tableOf(report, table).columns.find((candidate) => candidate.id === column);
  if (found === undefined) throw new Error(`Table ${table} has no column ${column}`);
  return found.values;
}

export function figureOf(report: Report, id: string): unknown {
  return report.keyFigures.find((figure) => figure.id === id)?.value;
}
