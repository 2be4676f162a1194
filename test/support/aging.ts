import { receivablesAging } from '../../src/analyses/receivables/aging';
import { optionsFor } from './options';
import type { AnalysisResult, OptionValues } from '../../src/analyses/define';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Mapping } from '../../src/intake/understanding';
import type { Report, ReportTable, SnapshotRow } from '../../src/report/report';
import { cellsOf } from './cells';

/** Understands the cells and runs the analysis as the pane does; several parts are sheets of equal headings. */
export function runAging(
  source: SourceCells | readonly SourceCells[],
  options: OptionValues,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
  history: readonly SnapshotRow[] = [],
): AnalysisResult {
  const cells = prepareCells(Array.isArray(source) ? source : [source as SourceCells]);
  const understanding = understand(cells, receivablesAging.roles, receivablesAging.kinds);
  const mapping = change(understanding.mapping);
  return receivablesAging.compute({ cells, understanding, mapping, options: optionsFor(receivablesAging, understanding, mapping, options), history, version: '1.2.3', progress: () => undefined });
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
