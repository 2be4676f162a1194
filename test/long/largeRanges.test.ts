import type * as read from '../../src/excel/read';
import type * as finding from '../../src/excel/source';
import type { CellValue } from '../../src/intake/cells';
import { benches } from '../e2e/support/benches';
import type { OpenWorkbench } from '../e2e/support/browser';
import { loadRoom } from '../e2e/support/excelRoom';
import { paneOf } from '../e2e/support/pane';

/** Large ranges: what is asked of Excel, in how many requests and of what size. Nothing here depends on the speed of the machine. */
type Room = typeof read & typeof finding;
type Rows = (string | number)[][];

const headings = ['Customer code', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Open amount', 'Currency', 'Remark'];
/** Excel on the web refuses more. */
const limit = 5_000_000;

let bench: OpenWorkbench;
const { openBench } = benches();

function list(count: number): Rows {
  const body = Array.from({ length: count }, (_, row): (string | number)[] => {
    const customer = `C${(row * 7919) % 499}`;
    return [customer, `Customer ${customer}`, `INV${100_000 + row}`, 45_600 + ((row * 31) % 290), row % 900 === 7 ? '' : 45_630 + ((row * 17) % 351), ((row % 50 === 3 ? -1 : 1) * (1 + ((row * 104_729) % 999_983))) / 100, 'EUR', 'as agreed'];
  });
  return [headings, ...body];
}

async function open(rows: Rows, at = { row: 0, column: 0 }): Promise<string> {
  bench = await openBench();
  await loadRoom(bench.pane, ['read', 'source']);
  for (let from = 0; from < rows.length; from += 25_000) await write(rows.slice(from, from + 25_000), at.row + from, at.column);
  const name = await bench.page.evaluate(async () => (await window.workbench.sheets())[0]!.name);
  await bench.page.evaluate(() => window.workbench.clearLog());
  return name;
}

async function write(rows: Rows, row: number, column: number): Promise<void> {
  const address = `${letter(column)}${row + 1}:${letter(column + rows[0]!.length - 1)}${row + rows.length}`;
  await bench.page.evaluate(async ([where, values]) => window.workbench.setValues((await window.workbench.sheets())[0]!.name, where, values), [address, rows] as const);
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

const log = () => bench.page.evaluate(() => window.workbench.log());

/** Batches that ask for cells; beside them there are small ones about size, hidden rows and what can be forgotten. */
async function reads(): Promise<{ responseBytes: number; error: string | null }[]> {
  return (await log()).filter(({ summary }) => summary.some((action) => action === 'Range.load(values)'));
}

interface Read {
  readonly address: string;
  readonly columns: readonly (readonly CellValue[])[];
  readonly progress: readonly (readonly [number, number])[];
}

/** Finds and reads what is selected, as the pane does. */
function readSelection(): Promise<Read | { code: string }> {
  return bench.pane.evaluate(async () => {
    const { findSource, readSource } = window.room as Room;
    const source = await findSource();
    if ('code' in source) return { code: source.code };
    const progress: [number, number][] = [];
    const cells = await readSource({ source }, (done, all) => progress.push([done, all]));
    return 'code' in cells ? { code: cells.code } : { address: source.address, columns: cells.columns, progress };
  });
}

function asColumns(rows: Rows): CellValue[][] {
  return rows[0]!.map((_, column) => rows.map((row) => (row[column] === '' ? null : row[column]!)));
}

test('whole columns are read as far as they are used, in few requests that stay below the limit', async () => {
  const rows = list(8_000);
  const name = await open(rows);
  await paneOf(bench).select(name, 'A:H');
  await paneOf(bench).understood(/A1:H8001$/);
  await bench.page.evaluate(() => window.workbench.clearLog());
  const found = (await readSelection()) as Read;
  expect(found.address).toBe(`${name}!A1:H8001`);
  expect(found.columns).toEqual(asColumns(rows));
  const asked = await reads();
  expect(asked.length).toBeLessThanOrEqual(4);
  for (const { responseBytes } of asked) expect(responseBytes).toBeLessThan(0.6 * limit);
  // Each chunk may be three times the one before, as long as a request bears it.
  expect(found.progress).toEqual([5_000, 8_001].map((done) => [done, 8_001]));
}, 240_000);

test('wide texts make the chunks smaller, a lower limit of the host smaller still; the cells are the same', async () => {
  const rows = list(3_500).map((row, index) => [...row.slice(0, 7), index === 0 ? 'Remark' : `${index} `.padEnd(900, '账')]);
  const name = await open(rows);
  await paneOf(bench).select(name, 'A1:H3501');
  const found = (await readSelection()) as Read;
  expect(found.columns).toEqual(asColumns(rows));
  const asked = await reads();
  for (const { responseBytes } of asked.filter(({ error }) => error === null)) expect(responseBytes).toBeLessThan(limit);

  await bench.page.evaluate(() => window.workbench.clearLog());
  await paneOf(bench).faults({ payloadLimit: 1_000_000 });
  const again = (await readSelection()) as Read;
  await paneOf(bench).faults(null);
  expect(again.columns).toEqual(found.columns);
  const smaller = await reads();
  expect(smaller.length).toBeGreaterThan(asked.length);
  // A refused chunk is asked for again in parts, not given up and not repeated as it was.
  expect(smaller.filter(({ error }) => error !== null).length).toBeLessThan(smaller.length / 2);
}, 240_000);

test('a sheet that is used to its last row, nearly blank, is read to its end', async () => {
  const name = await open([['Customer', 'Due date', 'Open amount'], ['A', 45_000, 10]]);
  await write([['Z', 45_001, 20]], 1_048_575, 0);
  await paneOf(bench).select(name, 'A:C');
  const found = await bench.pane.evaluate(async () => {
    const { findSource, readSource } = window.room as Room;
    const source = await findSource();
    if ('code' in source) return source.code;
    let last: readonly number[] = [];
    const cells = await readSource({ source }, (...progress) => (last = progress));
    if ('code' in cells) return cells.code;
    return { address: source.address, last, rowCount: cells.rowCount, ends: cells.columns.map((column) => [column.length, column[1], column[2], column.at(-1)]) };
  });
  expect(found).toEqual({
    address: `${name}!A1:C1048576`,
    last: [1_048_576, 1_048_576],
    rowCount: 1_048_576,
    ends: [[1_048_576, 'A', null, 'Z'], [1_048_576, 45_000, null, 45_001], [1_048_576, 10, null, 20]],
  });
  // 50,000 rows at a time at most.
  expect((await reads()).length).toBeLessThanOrEqual(30);
}, 240_000);

test('after Cancel nothing more is asked for', async () => {
  const name = await open(list(8_000));
  await paneOf(bench).select(name, 'A:H');
  await paneOf(bench).understood(/A1:H8001$/);
  await bench.page.evaluate(() => window.workbench.clearLog());
  const stopped = await bench.pane.evaluate(async () => {
    const { findSource, readSource } = window.room as Room;
    const source = await findSource();
    if ('code' in source) return source.code;
    const controller = new AbortController();
    const cells = await readSource({ source }, (done) => void (done > 4_000 && controller.abort()), controller.signal);
    return 'code' in cells ? cells.code : 'read';
  });
  expect(stopped).toBe('stopped');
  const asked = (await reads()).length;
  expect(asked).toBeLessThanOrEqual(4);
  await bench.page.waitForTimeout(500);
  expect((await reads()).length).toBe(asked);
  // office.js itself says which objects it has no more use for; that is all that may follow.
  const [last] = (await log()).slice(-1);
  expect(last!.summary.filter((action) => !/_RemoveReference|load\(values\)|GetItem|GetRangeByIndexes|_KeepReference/.test(action))).toEqual([]);
}, 240_000);

test('several areas of one sheet are refused with a sentence', async () => {
  const name = await open(list(40));
  await paneOf(bench).select(name, 'A1:C10,E1:F10');
  expect(await readSelection()).toEqual({ code: 'sourceSeveralAreas' });
}, 120_000);

test('a named range is the list, also where more rows follow', async () => {
  const rows = list(500);
  await open(rows);
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('OpenItems', sheet.getRange('A1:F101'));
      await context.sync();
      context.workbook.names.getItem('OpenItems').getRange().select();
      await context.sync();
    }),
  );
  const found = (await readSelection()) as Read;
  expect(found.address).toMatch(/!A1:F101$/);
  expect(found.columns).toEqual(asColumns(rows.slice(0, 101).map((row) => row.slice(0, 6))));
}, 120_000);
