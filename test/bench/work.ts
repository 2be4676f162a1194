import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { receivablesAging } from '../../src/analyses/receivables/aging';
import { CellColumns } from '../../src/excel/cellColumns';
import type { CellValue, SourceCells } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import type { Understanding } from '../../src/intake/understanding';
import type { Report } from '../../src/report/report';
import type { Words } from '../../src/texts/words';
import { optionsFor } from '../support/options';

/**
 * Our side of the comparison with pandas, in a process of its own: the same cells (a list of rows) in, a report out. Reads commands line by line:
 * "age <rows>", "copy <rows>" (the floor) and "result".
 */
const [, , file = '', asOf = '', folder = ''] = process.argv;
const all = JSON.parse(readFileSync(file, 'utf8')) as CellValue[][];
const parts = new Map<number, CellValue[][]>();
let last: { report: Report; understanding: Understanding } | null = null;

function rowsOf(count: number): CellValue[][] {
  const part = parts.get(count) ?? (count + 1 === all.length ? all : all.slice(0, count + 1));
  parts.set(count, part);
  return part;
}

function age(rows: CellValue[][]): void {
  const cells = new CellColumns(rows[0]!.length, rows.length);
  cells.take(rows, 0);
  const source: SourceCells = { sheet: 'Invoices', firstRow: 1, firstColumn: 1, rowCount: rows.length, columns: cells.columns, errors: [], table: null, date1904: false, hiddenRows: [] };
  const prepared = prepareCells([source]);
  const understanding = understand(prepared, receivablesAging.roles, receivablesAging.kinds);
  const { mapping } = understanding;
  // pandas lists every item as well.
  const options = optionsFor(receivablesAging, understanding, mapping, { asOf: Number(asOf), detail: 'all' });
  const result = receivablesAging.compute({ cells: prepared, understanding, mapping, options, history: [], version: 'bench', progress: () => undefined });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  last = { report: result.report, understanding };
}

/** The least that any program must do: every cell once, from its row into its column. */
function copy(rows: CellValue[][]): CellValue[][] {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}

function writeResult({ report, understanding }: NonNullable<typeof last>): void {
  const column = (table: string, id: string): readonly unknown[] => report.tables.find((candidate) => candidate.id === table)!.columns.find((candidate) => candidate.id === id)!.values;
  const slots = ['current', 'band1', 'band2', 'band3', 'band4', 'unclear'];
  const name = new Map(column('bands', 'band').map((words, index) => [(words as Words).en, index]));
  const result = {
    bands: column('bands', 'amount').map((amount, row) => [amount, column('bands', 'documents')[row]]),
    customers: column('customers', 'code').map((code, row) => [code, ...['name', ...slots, 'total'].map((id) => column('customers', id)[row])]),
    leftOut: report.leftOut.map(({ address, reason, content, amount }) => [address, reason.en, content, amount]),
    twice: understanding.findings.find(({ code }) => code === 'rowsDuplicate')?.count ?? 0,
  };
  writeFileSync(`${folder}/ours.json`, JSON.stringify(result));
  const write = (id: string, values: readonly number[]): void => writeFileSync(`${folder}/our-${id}.bin`, new Uint8Array(Float64Array.from(values).buffer));
  write('row', column('detail', 'source').map((address) => Number(/(\d+)$/.exec(address as string)![1])));
  write('days', column('detail', 'days').map((days) => (days === null ? Number.NaN : (days as number))));
  write('open', column('detail', 'open') as number[]);
  write('band', column('detail', 'band').map((words) => name.get((words as Words).en)!));
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [command, count = ''] = line.split(' ');
  if (command === 'result') {
    writeResult(last!);
    console.log('0');
    return;
  }
  const rows = rowsOf(Number(count));
  last = null;
  globalThis.gc?.();
  const started = performance.now();
  const busyBefore = process.cpuUsage();
  if (command === 'age') age(rows);
  else copy(rows);
  const milliseconds = performance.now() - started;
  const busy = process.cpuUsage(busyBefore);
  console.log(`${milliseconds} ${(busy.user + busy.system) / 1000}`);
});
console.log('ready');
