import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Analysis, OptionValues } from '../../src/analyses/define';
import { itemClasses } from '../../src/analyses/inventory/items';
import { stockPlanning } from '../../src/analyses/inventory/planning';
import { evaluate } from '../../src/calculators/evaluate';
import { CellColumns } from '../../src/excel/cellColumns';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Report } from '../../src/report/report';
import type { Words } from '../../src/texts/words';
import { optionsFor } from '../support/options';
import { itemsAsOf } from './itemLists';

/**
 * Our side of the comparison of item lists, in a process of its own: the same cells (rows) in, a report out. Reads commands line by line:
 * "plan <rows>", "abc <rows>", "each <rows>" (safety stock of ready figures, one call), "result".
 */
const [, , plans = '', usage = '', folder = ''] = process.argv;
const lists: Readonly<Record<string, CellValue[][]>> = { plan: JSON.parse(readFileSync(plans, 'utf8')) as CellValue[][], abc: JSON.parse(readFileSync(usage, 'utf8')) as CellValue[][] };
const last = new Map<string, Report>();
let stocks: readonly (readonly number[])[] = [];

function reportOf(analysis: Analysis, rows: CellValue[][], given: OptionValues): Report {
  const columns = new CellColumns(rows[0]!.length, rows.length);
  columns.take(rows, 0);
  const source: SourceCells = { sheet: 'Items', firstRow: 1, firstColumn: 1, rowCount: rows.length, columns: columns.columns, errors: [], table: null, date1904: false, hiddenRows: [] };
  const cells = prepareCells([source]);
  const understanding = understand(cells, analysis.roles, analysis.kinds);
  const { mapping } = understanding;
  const result = analysis.compute({ cells, understanding, mapping, options: optionsFor(analysis, understanding, mapping, { asOf: itemsAsOf, ...given }), history: [], version: 'bench', progress: () => undefined });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.report;
}

/** Ready figures: mean, deviation, lead time, its deviation and service level of each item. */
function figures(count: number): Record<string, number[][]> {
  const list = (value: (index: number) => number): number[][] => Array.from({ length: count }, (_, index) => [value(index)]);
  return { demand: list((index) => 1 + (index % 997)), demandDeviation: list((index) => (index % 89) / 4), leadTime: list((index) => 1 + (index % 40)), leadTimeDeviation: list((index) => (index % 7) / 2), serviceLevel: list((index) => 0.9 + (index % 90) / 1000) };
}
const ready = figures(lists['plan']!.length - 1);

function run(command: string, count: number): void {
  if (command === 'plan') last.set('plan', reportOf(stockPlanning, cut('plan', count), { rounding: 'none' }));
  else if (command === 'abc') last.set('abc', reportOf(itemClasses, cut('abc', count), {}));
  else {
    const result = evaluate('SAFETYSTOCK', ready);
    if (!result.ok) throw new Error(JSON.stringify(result));
    stocks = result.value as number[][];
  }
}

const parts = new Map<string, CellValue[][]>();
function cut(name: string, count: number): CellValue[][] {
  const all = lists[name]!;
  const key = `${name} ${count}`;
  const part = parts.get(key) ?? (count + 1 === all.length ? all : all.slice(0, count + 1));
  parts.set(key, part);
  return part;
}

const english = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as Words).en : value);

function writeResults(): void {
  const column = (name: string, id: string): unknown[] => last.get(name)!.tables.find((table) => table.id === 'items')!.columns.find((one) => one.id === id)!.values.map(english);
  const result = {
    plan: ['code', 'demand', 'deviation', 'class', 'level', 'safety', 'point', 'target', 'order', 'status', 'safetyDays', 'safetyValue'].map((id) => column('plan', id)),
    abc: ['code', 'value', 'share', 'cumulative', 'abc'].map((id) => column('abc', id)),
    each: stocks.map(([stock]) => stock),
  };
  writeFileSync(`${folder}/ours.json`, JSON.stringify(result));
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [command = '', count = ''] = line.split(' ');
  if (command === 'result') {
    writeResults();
    console.log('0');
    return;
  }
  last.delete(command);
  globalThis.gc?.();
  const started = performance.now();
  const busyBefore = process.cpuUsage();
  run(command, Number(count));
  const milliseconds = performance.now() - started;
  const busy = process.cpuUsage(busyBefore);
  console.log(`${milliseconds} ${(busy.user + busy.system) / 1000}`);
});
console.log('ready');
