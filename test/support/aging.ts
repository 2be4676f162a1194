import { receivablesAging } from '../../src/analyses/receivables/aging';
import { optionsFor } from './options';
import type { AnalysisInput, AnalysisResult, OptionValues } from '../../src/analyses/define';
import { type Choices, readChoices } from '../../src/analyses/receivables/aging/choices';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Mapping } from '../../src/intake/understanding';
import type { Report, ReportTable, SnapshotRow } from '../../src/report/report';
import { cellsOf } from './cells';
import { formulaFaults } from './reportFormulas';

/** Understands the cells and runs the analysis as the pane does; several parts are sheets of equal headings. */
export function runAging(
  source: SourceCells | readonly SourceCells[],
  options: OptionValues,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
  history: readonly SnapshotRow[] = [],
  progress: (done: number, all: number) => void = () => undefined,
): AnalysisResult {
  const cells = prepareCells(Array.isArray(source) ? source : [source as SourceCells]);
  const understanding = understand(cells, receivablesAging.roles, receivablesAging.kinds);
  const mapping = change(understanding.mapping);
  return receivablesAging.compute({ cells, understanding, mapping, options: optionsFor(receivablesAging, understanding, mapping, options), history, version: '1.2.3', progress });
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

/** Cents of an amount, which is the double nearest to whole cents: a trifle beside it would be seen in a cell. */
export function cents(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`No number: ${JSON.stringify(value)}`);
  const whole = Math.round(value * 100);
  if (whole / 100 !== value) throw new Error(`${value} is no whole number of cents`);
  return whole + 0;
}

export function centsOf(report: Report, table: string, column: string): number[] {
  return columnOf(report, table, column).map(cents);
}

/** Bands of the first table with what stands in them, in cents and without the empty ones, by their English name. */
export function bandsOf(report: Report): Record<string, number> {
  const names = columnOf(report, 'bands', 'band');
  const entries = centsOf(report, 'bands', 'amount').map((amount, row): [string, number] => [(names[row] as { en: string }).en, amount]);
  return Object.fromEntries(entries.filter(([, amount]) => amount !== 0));
}

/** Whatever the source was: columns of one length, finite numbers, sums that agree everywhere, checks that hold, formulas that give their values. */
export function faultsIn(report: Report): string[] {
  const faults: string[] = [];
  const hold = (what: string, holds: boolean): void => void (holds || faults.push(what));
  for (const table of report.tables) {
    for (const column of table.columns) {
      hold(`${table.id}[${column.id}] has ${column.values.length} values, not ${table.rowCount}`, column.values.length === table.rowCount);
      hold(`${table.id}[${column.id}] has a number that is none`, column.values.every((value) => typeof value !== 'number' || Number.isFinite(value)));
    }
  }
  const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const total = cents(figureOf(report, 'totalOpen'));
  hold('bands ≠ total', add(centsOf(report, 'bands', 'amount')) === total);
  hold('customers ≠ total', add(centsOf(report, 'customers', 'total')) === total);
  hold('detail ≠ total', add(centsOf(report, 'detail', 'open')) === total);
  for (const open of columnOf(report, 'detail', 'open')) hold(`${String(open)} is open`, Math.round((open as number) * 100) / 100 === open);
  hold('snapshot ≠ total', add(report.snapshot.map(({ amount }) => cents(amount))) === total);
  const { rows, money } = report.stamp;
  hold(`rows ${JSON.stringify(rows)}`, rows.read === rows.used + rows.rejected + rows.excluded);
  hold(`money ${JSON.stringify(money)}`, cents(money!.read) === cents(money!.used) + cents(money!.rejected) + cents(money!.excluded) && cents(money!.used) === total);
  for (const kind of ['rejected', 'excluded', 'total'] as const) {
    const listed = report.leftOut.filter((row) => row.kind === kind);
    hold(`${kind}: ${listed.length} rows listed`, listed.length === (kind === 'total' ? report.stamp.totalRows : rows[kind]));
    if (kind !== 'total') hold(`${kind}: money listed`, add(listed.map(({ amount }) => (amount === null ? 0 : cents(amount)))) === cents(money![kind]));
  }
  // A break of the test from year to year is a finding about the books, not about the report.
  for (const check of report.checks) if (check.id !== 'yearOnYear' && !check.id.startsWith('tieOut')) hold(`check ${check.id}: ${check.expected} ≠ ${check.found}`, Math.abs(check.expected - check.found) <= check.tolerance);
  hold('drill', report.drill === null || (report.drill.partyOf.length === tableOf(report, 'detail').rowCount && report.drill.partyOf.every((line, row) => (line >= 0 || isRest(report, row)) && line < tableOf(report, 'customers').rowCount)));
  return [...faults, ...formulaFaults(report)];
}

/** The last line of a shortened list stands for the items of many customers: it has no band. */
function isRest(report: Report, row: number): boolean {
  return row === tableOf(report, 'detail').rowCount - 1 && columnOf(report, 'detail', 'band')[row] === null;
}

/** The report of rows with headings, checked by `faultsIn`. */
export function soundAgingOf(rows: readonly (readonly CellValue[])[], options: OptionValues, history: readonly SnapshotRow[] = []): Report {
  const report = reportOf(runAging(cellsOf(rows), options, undefined, history));
  const faults = faultsIn(report);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return report;
}

/** Options of a run as the analysis reads them, without a source. */
export function choicesOf(options: OptionValues, mapping: Mapping = { doc_date: 0, due_date: 1 }): Choices {
  const choices = readChoices({ options, mapping, understanding: { kind: 'openItems' } } as unknown as AnalysisInput);
  if ('code' in choices) throw new Error(choices.code);
  return choices;
}
