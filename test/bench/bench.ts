import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { evaluate } from '../../src/calculators/evaluate';
import { calculator as safetyStockCalculator } from '../../src/calculators/inventory/safetyStock';
import type { CellValue } from '../../src/intake/cells';
import { prepareCells } from '../../src/intake/prepare';
import { understand } from '../../src/intake/understand';
import { receivablesAging } from '../../src/analyses/receivables/aging';
import { sum } from '../../src/math/sum';
import { openWorkbook, saveWorkbook } from '../../src/workbench/files/index';
import { cellsOf } from '../support/cells';
import { optionsFor } from '../support/options';

/**
 * npm run bench. A shared machine's seconds say little, so each line is a ratio against a peer or a floor in the same run:
 * the least that any program must do with the same data. The median of several rounds counts.
 */
const rows = 100_000;
const rounds = 5;

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

async function compare(what: string, ours: () => unknown, against: string, floor: () => unknown): Promise<void> {
  await ours();
  await floor();
  const [mine, theirs] = [await median(ours), await median(floor)];
  console.log(`${what.padEnd(52)} ${(mine / theirs).toFixed(2).padStart(8)} x  ${against} (${mine.toFixed(1)} ms against ${theirs.toFixed(1)} ms)`);
}

/** A list by a fixed rule: 997 customers, due dates around the as-of date. */
function list(): CellValue[][] {
  const body = Array.from({ length: rows }, (_, index): CellValue[] => {
    const customer = `C${String((index * 7919) % 997).padStart(4, '0')}`;
    const date = 45_600 + ((index * 31) % 300);
    return [customer, `Customer ${customer}`, `INV${100_000 + index}`, date, date + 30 + ((index * 17) % 61), (1 + ((index * 104_729) % 999_983)) / 100, 'USD', 'as agreed'];
  });
  return [['Customer code', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Open amount', 'Currency', 'Remark'], ...body];
}

async function main(): Promise<void> {
  const table = list();
  const cells = cellsOf(table);
  const text = JSON.stringify(cells.columns);
  const age = (): void => {
    const prepared = prepareCells([cells]);
    const understanding = understand(prepared, receivablesAging.roles, receivablesAging.kinds);
    const { mapping } = understanding;
    const options = optionsFor(receivablesAging, understanding, mapping, { asOf: 45_991 });
    const result = receivablesAging.compute({ cells: prepared, understanding, mapping, options, history: [], version: 'bench', progress: () => undefined });
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
  };
  console.log(`${rows.toLocaleString('en')} rows of 8 columns; the median of ${rounds} rounds; above 1 x is slower than what it is compared with`);
  await compare('understanding and aging a list', age, 'reading the same cells from JSON', () => JSON.parse(text));

  const amounts = Float64Array.from({ length: 1_000_000 }, (_, index) => (1 + ((index * 104_729) % 999_983)) / 100);
  await compare('exact sum of a million amounts', () => sum(amounts), 'a plain loop that is not exact', () => {
    let total = 0;
    for (const amount of amounts) total += amount;
    return total;
  });

  const arguments10000 = Array.from({ length: 10_000 }, (_, index) => [100 + index, 15, 10, 1, 0.95] as const);
  await compare('SAFETYSTOCK for 10,000 cells, one call each', () => {
    for (const [demandMean, demandDeviation, leadTime, leadTimeDeviation, serviceLevel] of arguments10000) answered(evaluate('SAFETYSTOCK', safetyStock([demandMean, demandDeviation, leadTime, leadTimeDeviation, serviceLevel])));
  }, 'one call over 10,000 rows', () => answered(evaluate('SAFETYSTOCK', { ...safetyStock([0, 15, 10, 1, 0.95]), [safetyStockInputs[0] ?? '']: arguments10000.map(([mean]) => [mean]) })));

  const bytes = await writeXlsx({ sheets: [{ name: 'List', rows: table }] });
  await compare('opening the list as .xlsx', () => openWorkbook(bytes, 'list.xlsx'), 'hucre reading its values', () => readXlsx(bytes));
  const opened = await openWorkbook(bytes, 'list.xlsx');
  await compare('saving it as a new .xlsx', () => saveWorkbook({ ...opened, package: null }), 'hucre writing its values', () => writeXlsx({ sheets: [{ name: 'List', rows: table }] }));
}

const safetyStockInputs = Object.keys(safetyStockCalculator.inputs);

function safetyStock(values: readonly number[]): Record<string, unknown> {
  return Object.fromEntries(values.map((value, index) => [safetyStockInputs[index] ?? '', value]));
}

/** A refusal would be fast for the wrong reason. */
function answered(result: ReturnType<typeof evaluate>): void {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
}

void main();
