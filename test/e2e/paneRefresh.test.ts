import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { paneOf } from './support/pane';
import type { Pane } from './support/pane';

/** Reports that are out of date: told, drawn again in place on demand, and taken back. */
let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

const rows: (string | number)[][] = [
  ['Customer no', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Amount'],
  ['C-1', 'Alder Ltd', 'R-1', 45_413, 45_443, 1000.1],
  ['C-1', 'Alder Ltd', 'R-2', 45_444, 45_474, 200.2],
  ['C-2', 'Birch & Co', 'R-3', 45_323, 45_353, 300.3],
];

async function start(lang = 'en-US'): Promise<string> {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang } });
  pane = paneOf(bench);
  const [sheet = ''] = await pane.sheetNames();
  await type(sheet, 'A1:F4', rows);
  await pane.select(sheet, 'C3');
  await pane.understood(/A1:F4/);
  await pane.setDate('2024-06-30');
  return sheet;
}

const type = (sheet: string, address: string, values: (string | number)[][]) => bench.page.evaluate(([name, where, cells]) => window.workbench.setValues(name as string, where as string, cells as (string | number)[][]), [sheet, address, values] as const);
const becomes = (wanted: string, index = 0): Promise<void> => pane.part('standing-report').nth(index).and(bench.pane.locator(`[data-state="${wanted}"]`)).waitFor({ timeout: 30_000 });
const contents = async (): Promise<Record<string, string>> => Object.fromEntries(await Promise.all((await pane.visibleSheets()).map(async (name) => [name, await pane.contents(name)] as const)));
/** A table of the report by its heading row: rows of cells. */
async function table(sheet: string, heading: string): Promise<(string | number | boolean)[][]> {
  const values = await pane.values(sheet);
  return values.slice(values.findIndex((row) => row.includes(heading)));
}
const detailSheet = async (): Promise<string> => {
  for (const name of (await pane.visibleSheets()).slice(1)) if ((await pane.values(name)).some((row) => row.includes('Why here'))) return name;
  throw new Error('There is no sheet with the documents');
};

test('an edit of the list makes the report out of date; Refresh draws it in place with the notes; Undo brings back what stood before', async () => {
  const source = await start();
  expect(await pane.run()).toBe('result');
  const sheets = await pane.visibleSheets();
  const detail = await detailSheet();
  const head = (await table(detail, 'Why here'))[0]!;
  const at = head.indexOf('Notes');
  expect(at).toBeGreaterThan(0);
  const letter = String.fromCharCode(65 + at);
  const first = (await pane.values(detail)).findIndex((row) => row.includes('Why here')) + 2;
  const order = (await table(detail, 'Why here')).slice(1, 4).map((row) => row[head.indexOf('Document no.')] ?? row.find((cell) => /^R-/.test(String(cell))));
  await type(detail, `${letter}${first}`, [[`note of ${String(order[0])}`]]);
  const before = await contents();

  await type(source, 'A5:F5', [['C-3', 'Cedar GmbH', 'R-4', 45_292, 45_322, 5000.5]]);
  await becomes('changed');
  expect(await contents()).toEqual({ ...before, [source]: await pane.contents(source) });
  await pane.press('refresh');
  await pane.part('refreshed').waitFor({ timeout: 60_000 });
  await becomes('same');
  expect(await pane.visibleSheets()).toEqual(sheets);
  // What the pane says of the list is what it says now.
  await pane.understood(/A1:F5/);
  expect(await pane.text('confirm-amount')).toContain('6,501.10');
  const now = await table(detail, 'Why here');
  expect(now.find((row) => row.includes(order[0]!))?.[now[0]!.indexOf('Notes')]).toBe(`note of ${String(order[0])}`);
  expect(now.some((row) => row.includes('R-4') && row.includes(5000.5))).toBe(true);

  await pane.press('last-run-undo');
  await pane.part('undone').waitFor();
  expect(await pane.text('undone')).toContain('As before the refresh');
  expect(await contents()).toEqual({ ...before, [source]: await pane.contents(source) });
  await becomes('changed');

  // The first run is taken back as well; a sheet that is new then is a list like any other, whatever became of the report's.
  await pane.press('last-run-undo');
  // There is a note in it.
  await pane.part('undo-asks').waitFor();
  await pane.press('undo-anyway');
  await bench.page.waitForFunction(async () => (await window.workbench.sheets()).filter(({ visibility }) => visibility === 'visible').length === 1, undefined, { timeout: 20_000 });
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      for (const name of ['New 1', 'New 2']) context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  for (const name of ['New 1', 'New 2']) {
    await type(name, 'A1:F4', rows);
    await pane.select(name, 'C3');
    await pane.understood(new RegExp(`${name}'?!A1:F4`));
  }
}, 180_000);

test('two reports are refreshed one after the other; what cannot be refreshed says why and the other is', async () => {
  const source = await start();
  expect(await pane.run()).toBe('result');
  await pane.setDate('2024-05-31');
  expect(await pane.runAgain()).toBe('result');
  await type(source, 'F2', [[1111.1]]);
  await becomes('changed', 1);
  await pane.press('refresh-all');
  await pane.part('refreshed').waitFor({ timeout: 60_000 });
  expect(await pane.part('refreshed-go').count()).toBe(2);
  const sums = await Promise.all((await pane.visibleSheets()).map(async (name) => (await pane.values(name)).flat().includes(1111.1)));
  expect(sums.filter(Boolean).length).toBeGreaterThanOrEqual(3);

  await type(source, 'F1', [['Sum of nothing known']]);
  await becomes('changed');
  const before = await contents();
  await pane.press('refresh-all');
  await pane.part('refresh-faults').waitFor({ timeout: 60_000 });
  expect(await pane.text('refresh-faults')).toContain('Amount');
  expect(await contents()).toEqual(before);
}, 180_000);

test('an edit in the very moment a report stands is noticed, and that its list was deleted', async () => {
  const source = await start();
  expect(await pane.run()).toBe('result');
  await type(source, 'F3', [[222.2]]);
  await becomes('changed');
  await pane.press('refresh');
  await pane.part('refreshed').waitFor({ timeout: 60_000 });
  await becomes('same');
  await bench.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }),
    source,
  );
  await becomes('unreadable');
}, 120_000);

test('the same list and day once more: the report is updated in place, or stays beside a new one', async () => {
  await start();
  expect(await pane.run()).toBe('result');
  const sheets = await pane.visibleSheets();
  await pane.part('replace').waitFor();
  expect(await pane.runAgain()).toBe('result');
  expect(await pane.visibleSheets()).toEqual(sheets);
  await pane.press('replace');
  expect(await pane.runAgain()).toBe('result');
  expect(await pane.visibleSheets()).toHaveLength(2 * sheets.length - 1);
}, 120_000);

test('Cancel and a failure leave the report as it was', async () => {
  const source = await start();
  expect(await pane.run()).toBe('result');
  await type(source, 'F2', [[7]]);
  await becomes('changed');
  const before = await contents();
  await pane.faults({ member: 'Names', code: 'GeneralException' });
  await pane.press('refresh');
  await pane.part('refresh-faults').waitFor({ timeout: 60_000 });
  expect(await pane.text('refresh-faults')).toContain('GeneralException');
  await pane.faults(null);
  expect(await contents()).toEqual(before);
  await pane.faults({ delayMs: 400 });
  await pane.press('refresh');
  await pane.part('progress').waitFor();
  await pane.press('cancel');
  await pane.part('refresh-faults').waitFor({ timeout: 60_000 });
  await pane.faults(null);
  expect(await pane.text('refresh-faults')).toContain('Stopped');
  expect(await contents()).toEqual(before);
}, 180_000);

test('in Chinese', async () => {
  const source = await start('zh-CN');
  expect(await pane.run()).toBe('result');
  await type(source, 'F2', [[7]]);
  await becomes('changed');
  expect(await pane.text('last-run')).toMatch(/本工作簿中的报表.*已过期：数据有变动.*刷新/);
  await pane.press('refresh');
  await pane.part('refreshed').waitFor({ timeout: 60_000 });
  expect(await pane.text('refreshed')).toContain('已刷新');
}, 120_000);
