import { sentences } from '../../src/texts/sentences';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { paneOf } from './support/pane';
import type { Pane } from './support/pane';
import { fill } from '../../src/texts/words';

/** Selections that are no list, each with its own sentence. */
let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

const rows = [['Customer', 'Due date', 'Open amount'], ['Alder', 45_443, 100], ['Birch', 45_444, 200]];

async function start(filled = true): Promise<string> {
  bench = await openBench();
  pane = paneOf(bench);
  const [sheet = ''] = await pane.sheetNames();
  if (filled) {
    for (const at of ['A1:C3', 'E1:G3']) await bench.page.evaluate(([name, where, cells]) => window.workbench.setValues(name as string, where as string, cells as string[][]), [sheet, at, rows] as const);
    await pane.select(sheet, 'B2');
    await pane.understood(/A1:C3/);
  }
  return sheet;
}

async function says(text: string): Promise<void> {
  await bench.pane.getByText(text).first().waitFor();
}

test('several areas', async () => {
  const sheet = await start();
  await pane.select(sheet, 'A1:C3,E1:G3');
  await says(fill(sentences.sourceSeveralAreas, { count: 2 }).en);
}, 90_000);

test('several tables', async () => {
  const sheet = await start();
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.tables.add('A1:C3', true).name = 'First';
      active.tables.add('E1:G3', true).name = 'Second';
      await context.sync();
    }),
  );
  await pane.select(sheet, 'A1:G3');
  await says(fill(sentences.sourceSeveralTables, { names: 'First, Second' }).en);
}, 90_000);

test('a workbook without a list', async () => {
  await start(false);
  await pane.part('find-list').click();
  await says(sentences.sourceNoList.en);
}, 90_000);
