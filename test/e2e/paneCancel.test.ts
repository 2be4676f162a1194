import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { paneOf } from './support/pane';

/** A list long enough that writing it takes several requests: whoever presses Cancel meanwhile gets his workbook back. */
const rows = 60_000;

let bench: OpenWorkbench;

const { openBench } = benches();

test('a click on Cancel while a long report is written ends the run and takes the sheets back', async () => {
  bench = await openBench();
  const pane = paneOf(bench);
  await bench.page.evaluate(async (count) => {
    const { workbench } = window;
    const name = (await workbench.sheets())[0]?.name ?? '';
    const list: (string | number)[][] = [['Customer no', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Settled date']];
    for (let row = 0; row < count; row += 1) list.push([`C${row % 900}`, `Customer ${row % 900}`, `R-${row}`, 45_300 + (row % 150), 45_330 + (row % 150), 100 + (row % 977) / 100, '']);
    await workbench.setValues(name, `A1:G${count + 1}`, list);
    await workbench.select(name, 'C4');
  }, rows);
  await pane.understood(/A1:G60001/);
  await pane.setDate('2024-06-30');
  const before = await pane.sheetNames();
  const contents = await pane.contents(before[0] ?? '');

  await pane.press('run');
  const progress = pane.part('progress');
  await progress.getByText('Writing the report').waitFor();
  // Some rows are on the new sheets by now: there is something to take back.
  await bench.pane.waitForFunction(() => /[1-9][\d,]* of/.test(document.querySelector('[data-part="progress"]')?.textContent ?? ''), undefined, { timeout: 60_000, polling: 20 });
  await pane.part('cancel').click();
  expect(await pane.outcome()).toBe('faults');
  expect(await pane.text('faults')).toContain('Stopped');
  expect(await pane.sheetNames()).toEqual(before);
  expect(await pane.tables()).toEqual([]);
  expect(await pane.contents(before[0] ?? '')).toBe(contents);

  const batches = (await pane.log()).length;
  await bench.page.waitForTimeout(1_500);
  const later = (await pane.log()).slice(batches).flatMap((batch) => batch.summary);
  expect(later.filter((action) => /=$|\.Add|Delete/.test(action))).toEqual([]);
  // The way is free for the next run.
  expect(await pane.part('run').isEnabled()).toBe(true);
}, 240_000);
