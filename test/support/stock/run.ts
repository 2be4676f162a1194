import { itemClasses } from '../../../src/analyses/inventory/items';
import { readDemandChoices } from '../../../src/analyses/inventory/demand/options';
import { readDemand } from '../../../src/analyses/inventory/demand/read';
import type { Demand, Measure } from '../../../src/analyses/inventory/demand/demand';
import type { AnalysisInput, AnalysisResult, OptionValues } from '../../../src/analyses/define';
import type { SourceCells } from '../../../src/intake/cells';
import { prepareCells } from '../../../src/intake/prepare';
import { understand } from '../../../src/intake/understand';
import type { Mapping } from '../../../src/intake/understanding';
import type { Report } from '../../../src/report/report';
import { optionsFor } from '../options';
import { formulaFaults } from '../reportFormulas';

type Change = (mapping: Mapping) => Mapping;

/** What the pane hands over for these cells; several parts are sheets of equal headings. */
export function inputOf(source: SourceCells | readonly SourceCells[], given: OptionValues = {}, change: Change = (mapping) => mapping): AnalysisInput {
  const cells = prepareCells(Array.isArray(source) ? source : [source as SourceCells]);
  const understanding = understand(cells, itemClasses.roles, itemClasses.kinds);
  const mapping = change(understanding.mapping);
  return { cells, understanding, mapping, options: optionsFor(itemClasses, understanding, mapping, given), history: [], version: '1.2.3', progress: () => undefined };
}

export function runItems(source: SourceCells | readonly SourceCells[], given: OptionValues = {}, change?: Change): AnalysisResult {
  return itemClasses.compute(inputOf(source, given, change));
}

export function itemsReport(source: SourceCells | readonly SourceCells[], given: OptionValues = {}, change?: Change): Report {
  const result = runItems(source, given, change);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.faults)}`);
  return result.report;
}

export function demandOf(source: SourceCells | readonly SourceCells[], given: OptionValues = {}, measure: Measure = 'quantity'): Demand {
  const input = inputOf(source, given);
  const result = readDemand(input, readDemandChoices(input.options), measure);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.faults)}`);
  return result.demand;
}

/** Whatever the list was: columns of one length, finite numbers, accounts that close, checks that hold, formulas that give their values. */
export function faultsIn(report: Report): string[] {
  const faults: string[] = [];
  const hold = (what: string, holds: boolean): void => void (holds || faults.push(what));
  for (const table of report.tables) {
    for (const column of table.columns) {
      hold(`${table.id}[${column.id}] has ${column.values.length} values, not ${table.rowCount}`, column.values.length === table.rowCount);
      hold(`${table.id}[${column.id}] has a number that is none`, column.values.every((value) => typeof value !== 'number' || Number.isFinite(value)));
    }
  }
  const { rows, money } = report.stamp;
  hold(`rows ${JSON.stringify(rows)}`, rows.read === rows.used + rows.rejected + rows.excluded);
  if (money !== null) hold(`money ${JSON.stringify(money)}`, Math.abs(money.read - money.used - money.rejected - money.excluded) < 0.005);
  for (const kind of ['rejected', 'excluded', 'total'] as const) {
    const listed = report.leftOut.filter((row) => row.kind === kind);
    hold(`${kind}: ${listed.length} rows listed`, listed.length === (kind === 'total' ? report.stamp.totalRows : rows[kind]));
  }
  for (const check of report.checks) hold(`check ${check.id}: ${check.expected} ≠ ${check.found}`, Math.abs(check.expected - check.found) <= check.tolerance);
  return [...faults, ...formulaFaults(report)];
}

export function soundReport(source: SourceCells | readonly SourceCells[], given: OptionValues = {}, change?: Change): Report {
  const report = itemsReport(source, given, change);
  const faults = faultsIn(report);
  if (faults.length > 0) throw new Error(faults.slice(0, 12).join('\n'));
  return report;
}

/** "M1 A, M2 B" in the order of the report. */
export function classesOf(report: Report): string {
  const items = report.tables.find(({ id }) => id === 'items')!;
  const values = (id: string) => items.columns.find((column) => column.id === id)?.values;
  return (values('code') ?? values('name'))!.map((code, row) => `${String(code)} ${String(values('abc')![row])}${String(values('xyz')?.[row] ?? '')}`).join(', ');
}
