import type { AnalysisResult, OptionValue, OptionValues } from '../../../src/analyses/define';
import { receivablesAging } from '../../../src/analyses/receivables/aging';
import type { SourceCells } from '../../../src/intake/cells';
import { prepareCells } from '../../../src/intake/prepare';
import { understand } from '../../../src/intake/understand';
import type { Understanding } from '../../../src/intake/understanding';
import type { Report, SnapshotRow } from '../../../src/report/report';
import { cellsOf } from '../cells';
import type { Aged, AgedTable } from './expected';
import { creditsOf, finish } from './expected';
import type { ExportFile } from './sheet';

export interface Place {
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

/** What the pane reads of each sheet: the cells from its first filled one. */
export function sourceOf(file: ExportFile, place: Place = {}): SourceCells {
  return prepareCells(file.sheets.map((sheet) => cellsOf(sheet.rows, { sheet: sheet.name, ...place })));
}

export function understandExport(file: ExportFile, place: Place = {}): Understanding {
  return understand(sourceOf(file, place), receivablesAging.roles, receivablesAging.kinds);
}

/** Options as the pane would propose them for this source, with those that the test says. */
export function optionsFor(understanding: Understanding, given: OptionValues): OptionValues {
  const options: Record<string, OptionValue> = { ...given };
  for (const option of receivablesAging.options) {
    if (option.id in given) continue;
    const proposed = option.propose?.({ understanding, mapping: understanding.mapping, options });
    if (proposed !== null && proposed !== undefined) options[option.id] = proposed.value;
    else if (option.kind === 'date') options[option.id] = understanding.asOf?.serial ?? 0;
    else if (option.kind !== 'amount') options[option.id] = option.fallback;
  }
  return options;
}

export interface RunOptions extends Place {
  readonly history?: readonly SnapshotRow[];
}

export function runExport(file: ExportFile, given: OptionValues, more: RunOptions = {}): AnalysisResult {
  const cells = sourceOf(file, more);
  const understanding = understand(cells, receivablesAging.roles, receivablesAging.kinds);
  const blocking = understanding.findings.filter((finding) => finding.blocking);
  if (blocking.length > 0) return { ok: false, faults: blocking };
  return receivablesAging.compute({
    cells,
    understanding,
    mapping: understanding.mapping,
    options: optionsFor(understanding, given),
    version: '1.2.3',
    history: more.history ?? [],
    progress: () => undefined,
  });
}

/** Money of the report in cents. A sum of doubles is a whole number of cents but for its last bits; anything else is a defect by itself. */
export function cents(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`No number: ${JSON.stringify(value)}`);
  const whole = Math.round(value * 100);
  if (Math.abs(whole - value * 100) > 1e-6) throw new Error(`${value} is no whole number of cents`);
  return whole === 0 ? 0 : whole;
}

/** The customers' table of a report in the words of the test; a customer without a code is known by name. */
export function agedIn(report: Report, bandCount: number): AgedTable {
  const table = report.tables.find(({ id }) => id === 'customers');
  if (table === undefined) throw new Error('The report has no customers');
  const valuesOf = (id: string): readonly unknown[] | undefined => table.columns.find((candidate) => candidate.id === id)?.values;
  const keys = valuesOf('code') ?? valuesOf('name')!;
  const at = (id: string, row: number): number => {
    const values = valuesOf(id);
    return values === undefined ? 0 : cents(values[row]);
  };
  const customers = new Map<string, Aged>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const bands = Array.from({ length: bandCount }, (_, band) => at(band === 0 ? 'current' : `band${band}`, row));
    const aged = finish({ bands, older: at('before', row), creditNotes: at('creditNotes', row), receipts: at('receipts', row), advances: at('advances', row), unclear: at('unclear', row) });
    if (aged.total !== at('total', row)) throw new Error(`${String(keys[row])}: the columns do not add up to the total`);
    const key = String(keys[row]);
    if (customers.has(key)) throw new Error(`${key} stands twice`);
    customers.set(key, aged);
  }
  return { all: bandsIn(report, bandCount), customers };
}

/** The table of bands: the bands in order, then what is older than the data, then credits by class. */
function bandsIn(report: Report, bandCount: number): Aged {
  const table = report.tables.find(({ id }) => id === 'bands')!;
  const amounts = table.columns.find(({ id }) => id === 'amount')!.values.map(cents);
  const names = table.columns.find(({ id }) => id === 'band')!.values.map((name) => (typeof name === 'object' && name !== null ? name.zh : String(name)));
  const named = (pattern: RegExp): number => {
    const index = names.findIndex((name, row) => row >= bandCount && pattern.test(name));
    return index < 0 ? 0 : amounts[index]!;
  };
  const aged = finish({ bands: amounts.slice(0, bandCount), older: named(/早于|以前/), creditNotes: named(/^红字（/), receipts: named(/^未核销收款/), advances: named(/预收/), unclear: named(/未注明/) });
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (aged.total !== sum) throw new Error(`Rows of the bands are not known: ${names.join(', ')}`);
  return aged;
}

/** Where an export does not say what a credit is, only their sum counts. */
export function withoutClasses(table: AgedTable): AgedTable {
  const merge = (aged: Aged): Aged => ({ ...aged, creditNotes: 0, receipts: creditsOf(aged), advances: 0, unclear: 0 });
  return { all: merge(table.all), customers: new Map([...table.customers].map(([key, aged]) => [key, merge(aged)])) };
}
