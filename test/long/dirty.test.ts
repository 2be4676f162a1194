import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { setDate1904 } from '../../src/ooxml/workbook';
import type { CellValue } from '../../src/intake/cells';
import { cellsOfList, countByKind, dirtyCases, dirtyFolder, type DirtyCase, type DirtyList, dirtyLists, type Outcome, rowIn, wrongReadings } from '../support/dirtyLists';
import { toWorkbook } from '../support/exports/workbook';
import { benches } from '../e2e/support/benches';
import type { OpenWorkbench } from '../e2e/support/browser';
import { openBook, paneOf } from '../e2e/support/pane';
import type { Pane } from '../e2e/support/pane';

/** Dirty lists in the pane: what is read, what is left out, what is asked, and the way to every cell that was noticed. */
let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

const offset1904 = 1462;
const asOf = '2025-03-31';

async function open(sheets: readonly { readonly name: string; readonly rows: CellValue[][] }[], date1904 = false): Promise<void> {
  bench = await openBench();
  const bytes = await toWorkbook(sheets.map((sheet) => ({ ...sheet, merges: [] })) as Parameters<typeof toWorkbook>[0]);
  bench = await openBook(bench, date1904 ? in1904(bytes) : bytes);
  pane = paneOf(bench);
}

function in1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/workbook.xml';
  return zipSync({ ...parts, [path]: strToU8(setDate1904(strFromU8(parts[path]!), true)) });
}

async function select(sheet: string): Promise<void> {
  await pane.select(sheet, 'B2');
  await pane.understood(new RegExp(sheet));
}

/** The bodies of the tables that the last run has drawn, as rows by heading. */
async function drawn(before: ReadonlySet<string>, id: string): Promise<Record<string, CellValue>[]> {
  const table = (await pane.tables()).find(({ name }) => !before.has(name) && new RegExp(`_${id}(_\\d+)?$`).test(name));
  if (table === undefined) return [];
  const [headings = [], ...rows] = await pane.values(table.sheet, table.address);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? null])));
}

async function outcome(before: ReadonlySet<string>, date1904: boolean): Promise<Outcome> {
  const detail = (await drawn(before, 'Detail')).filter((row) => String(row['Source row'] ?? '') !== '');
  const leftOut = (await drawn(before, 'LeftOut')).filter((row) => /\d$/.test(String(row['Cell'])));
  const kinds: Readonly<Record<string, 'rejected' | 'excluded' | 'total'>> = { 'Could not be read': 'rejected', 'Excluded by rule': 'excluded' };
  const dayOf = (cell: CellValue | undefined): number | null => (typeof cell === 'number' ? cell + (date1904 ? offset1904 : 0) : null);
  return {
    used: new Map(detail.map((row) => [rowIn(String(row['Source row'])), { customer: String(row['Customer code'] ?? row['Customer']), due: dayOf(row['Due date']), open: row['Open amount'] as number }])),
    leftOut: new Map(leftOut.map((row) => [rowIn(String(row['Cell'])), kinds[String(row['Status'])] ?? 'total'])),
  };
}

const tableNames = async (): Promise<ReadonlySet<string>> => new Set((await pane.tables()).map(({ name }) => name));

async function runOn(sheet: string, date1904 = false): Promise<Outcome> {
  await select(sheet);
  await pane.setDate(asOf);
  const before = await tableNames();
  expect([sheet, await pane.run()]).toEqual([sheet, 'result']);
  return outcome(before, date1904);
}

const found = async (): Promise<string[]> => bench.pane.locator('[data-part="findings"] [data-fault]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-fault') ?? ''));
const figure = (id: string): Promise<string> => bench.pane.locator(`[data-figure="${id}"]`).first().innerText();

/** Every list through the pane; the ones that must be settled first are looked at only. */
async function wrongIn(lists: readonly DirtyList[], date1904: boolean): Promise<string[]> {
  const laid = lists.map((list, index) => ({ list, name: `Dirty${index + 1}`, ...cellsOfList(list) }));
  if (laid.length === 0) return [];
  await open(laid.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })), date1904);
  const wrong: string[] = [];
  for (const { list, name, rowAt } of laid) {
    if (list.stops === null) {
      wrong.push(...wrongReadings(list, rowAt, await runOn(name, date1904)));
      continue;
    }
    await select(name);
    if (!(await found()).includes(list.stops) || (await pane.part('run').isEnabled())) wrong.push(...new Set([...rowAt.values()].filter(({ id }) => id !== '').map(({ id }) => `${id}: not stopped`)));
  }
  return wrong;
}

const published = dirtyCases();
if (published === null) {
  console.warn('Not run in the browser: the published dirty cells and the dirty workbook. Set WORKCAP_DATA to the folder with the data sets.');
} else {
  const { lists, without } = dirtyLists(published);

  test('every published cell is read as it should be', async () => {
    const wrong = await wrongIn(lists.filter(({ date1904 }) => !date1904), false);
    expect(wrong).toEqual([]);
    console.info(`Dirty cells in the pane, right of all (1904 has a workbook of its own):\n${countByKind(lists.filter(({ date1904 }) => !date1904), wrong)}\nNo role of receivables reads: ${without.map(({ id, kind }) => `${id} (${kind})`).join(', ')}`);
  }, 600_000);

  test('days of a workbook that counts from 1904', async () => {
    expect(await wrongIn(lists.filter(({ date1904 }) => date1904), true)).toEqual([]);
  }, 120_000);

  test('the dirty workbook: customers, rows left out, and what is said', async () => {
    const file = join(dirtyFolder!, 'dirty_ar.xlsx');
    expect(existsSync(file)).toBe(true);
    const expected = (JSON.parse(readFileSync(join(dirtyFolder!, 'expected.json'), 'utf8')) as Record<string, { customers: Record<string, number[]>; total_by_bucket: number[]; total: number; exceptions: { row: number }[]; excluded_rows: Record<string, number> }>)['dirty_ar.xlsx']!;
    bench = await openBench();
    bench = await openBook(bench, readFileSync(file));
    pane = paneOf(bench);
    const sheet = (await pane.sheetNames())[0]!;
    await pane.select(sheet, 'B8');
    await pane.understood(new RegExp(sheet));
    expect(await found()).toEqual(expect.arrayContaining(['namesMerged', 'rowsDuplicate', 'rowsHidden', 'amountCellsUnreadable', 'dueDatesBlank']));
    expect(await pane.text('source')).toMatch(/[Hh]eading/);
    await pane.setDate(asOf);
    await (await pane.option('bands')).fill('30, 60, 90, 180');
    const bands = await pane.part('bands-names').locator('li').allInnerTexts();
    await pane.choose(await pane.option('credits'), 'By their own date');
    const before = await tableNames();
    expect(await pane.run()).toBe('result');
    const customers = (await drawn(before, 'Customers')).filter((row) => typeof row['No.'] === 'number' || typeof row['Rank'] === 'number');
    expect(bands).toHaveLength(expected.total_by_bucket.length);
    expect(Object.fromEntries(customers.map((row) => [String(row['Customer']).toLowerCase() || '(blank)', bands.map((band) => row[band])]))).toEqual(expected.customers);
    const { leftOut } = await outcome(before, false);
    const rowsOf = (...kinds: string[]): number[] => [...leftOut].filter(([, kind]) => kinds.includes(kind)).map(([row]) => row);
    expect(rowsOf('rejected')).toEqual(expected.exceptions.map(({ row }) => row));
    expect(rowsOf('excluded', 'total').sort((one, other) => one - other)).toEqual(Object.values(expected.excluded_rows).sort((one, other) => one - other));
    expect(await figure('totalOpen')).toBe(expected.total.toLocaleString('en-US', { minimumFractionDigits: 2 }));
  }, 180_000);
}

describe('what is asked', () => {
  const headings = ['Customer', 'Invoice no', 'Due date', 'Currency', 'Open amount'];

  test('several currencies: one is chosen, the others are listed', async () => {
    await open([{ name: 'Items', rows: [headings, ['A', 'R-1', 45_700, 'USD', 100.5], ['B', 'R-2', 45_701, 'EUR', 40], ['B', 'R-3', 45_702, 'USD', 7]] }]);
    await select('Items');
    expect(await found()).toContain('currenciesMixed');
    expect(await pane.part('run').isEnabled()).toBe(false);
    const field = await pane.option('currency');
    await pane.choose(field, /USD 107\.50/);
    await pane.setDate(asOf);
    expect(await pane.run()).toBe('result');
    expect(await figure('totalOpen')).toBe('107.50');
  }, 120_000);

  test('swapped dates: proposed, swapped back, and never aged as they are', async () => {
    const due = [...Array.from({ length: 9 }, (_, month) => 45_662 + [0, 31, 59, 90, 120, 151, 181, 212, 243][month]!), '13/2/2025', '24/2/2025', '25/2/2025'];
    await open([{ name: 'Items', rows: [headings.filter((heading) => heading !== 'Currency'), ...due.map((day, index) => ['A', `R-${index}`, day, 10 + index])] }]);
    await select('Items');
    expect(await found()).toContain('datesHalfConverted');
    expect(await pane.part('run').isEnabled()).toBe(false);
    expect(await pane.part('other-places').locator('[data-place]').count()).toBe(4);
    await pane.choose(await pane.option('swappedDates'), 'Swap them back');
    await pane.setDate('2025-06-30');
    const before = await tableNames();
    expect(await pane.run()).toBe('result');
    // 5 January, 5 February … became 1 May, 2 May …
    const days = (await drawn(before, 'Detail')).map((row) => row['Due date']).filter((day) => typeof day === 'number');
    expect(days).toHaveLength(12);
    expect(Array.from({ length: 9 }, (_, index) => 45_778 + index).every((day) => days.includes(day))).toBe(true);
  }, 120_000);

  test('what was noticed is listed on a sheet with links, and taken back', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ['A', `R-${index}`, 45_700 + index, index < 7 ? `${index + 1} pcs` : 100 + index]);
    await open([{ name: 'Items', rows: [headings.filter((heading) => heading !== 'Currency'), ...rows] }]);
    await select('Items');
    const untouched = await pane.contents('Items');
    const sheets = await pane.sheetNames();
    const before = await tableNames();
    await pane.press('findings-list');
    expect(await pane.outcome()).toBe('result');
    const cells = (await drawn(before, 'Cells')).filter((row) => String(row['Content']).endsWith('pcs'));
    expect(cells.map((row) => [row['Cell'], row['Content'], row['Proposed reading'], row['Go to']])).toEqual(Array.from({ length: 7 }, (_, index) => [`Items!D${index + 2}`, `${index + 1} pcs`, String(index + 1), '→']));
    const table = (await pane.tables()).find(({ name }) => !before.has(name) && name.endsWith('_Cells'))!;
    expect(JSON.stringify(await pane.formulas(table.sheet, table.address))).toContain('HYPERLINK(');
    await pane.press('undo');
    await pane.part('undone').waitFor();
    expect(await pane.sheetNames()).toEqual(sheets);
    expect(await pane.contents('Items')).toBe(untouched);
  }, 120_000);
});

test('cells of the same kinds that nobody has published', async () => {
  const own: DirtyCase[] = [
    ['text date', '12 Feb 2025', { type: 'date', serial1900: 45_700 }],
    ['text date', '31/11/2024', { type: 'exception' }],
    ['text number', '(2,500.75)', { type: 'number', value: -2500.75 }],
    ['text number', '3.5万', { type: 'number', value: 35_000 }],
    ['text number', '8K', { type: 'exception' }],
    ['key', ['Órla & Co', 'ÓRLA  & Co '], { type: 'same key', groups: 1 }],
  ].map(([kind, input, expected], index) => ({ id: `own ${index + 1}`, kind, input, context: '', expected }) as DirtyCase);
  expect(await wrongIn(dirtyLists(own).lists, false)).toEqual([]);
}, 240_000);
