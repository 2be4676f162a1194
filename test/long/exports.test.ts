import { balanceExports, itemExports, ledgerExports, refusedExports } from '../support/exports/layouts';
import { kingdeeAged } from '../support/exports/layouts/kingdee';
import { makeTruth } from '../support/exports/truth';
import type { ExportFile } from '../support/exports/sheet';
import { toWorkbook } from '../support/exports/workbook';
import { benches } from '../e2e/support/benches';
import type { OpenWorkbench } from '../e2e/support/browser';
import { paneOf } from '../e2e/support/pane';

/** The exports of the common systems, opened as files and aged in the real pane. Their bands are checked one by one in the unit tests. */
let bench: OpenWorkbench;

const { openBench } = benches();

const truth = makeTruth();

async function openExport(file: ExportFile): Promise<ReturnType<typeof paneOf>> {
  const bytes = Buffer.from(await toWorkbook(file.sheets)).toString('base64');
  await bench.page.evaluate((text) => window.workbench.open(text, 'export.xlsx'), bytes);
  return paneOf(bench);
}

/** The cell that a person clicks: somewhere in the list, below its headings. */
async function clickInto(pane: ReturnType<typeof paneOf>, sheet: string): Promise<void> {
  const rows = await pane.values(sheet);
  await pane.select(sheet, `A${Math.min(rows.length, 8)}`);
  await bench.pane.waitForFunction(() => document.querySelector('[data-part="confirm"], [data-part="refused"]') !== null, undefined, { timeout: 60_000 });
}

const cents = (text: string): number => Math.round(Number(text.replace(/[^\d.-]/g, '')) * 100);

test.each([['open items', itemExports], ['ledgers', ledgerExports], ['balance tables', balanceExports]] as const)('%s: each export gives the total of its books in the result', async (_kind, exports) => {
  bench = await openBench({ query: { lang: 'zh-CN', open: 'blank', engine: 'memory' } });
  for (const [name, make] of Object.entries(exports) as [string, (books: typeof truth) => ExportFile][]) {
    const file = make(truth);
    const pane = await openExport(file);
    const [first = '', ...others] = await pane.sheetNames();
    await clickInto(pane, first);
    if (others.length > 0) {
      await pane.part('together').click();
      await bench.pane.waitForSelector('[data-part="source"][data-settled="true"]');
    }
    await pane.setDate('2026-11-30');
    expect([name, await pane.run()]).toEqual([name, 'result']);
    const total = await pane.part('result').locator('dd').first().innerText();
    expect([name, cents(total)]).toEqual([name, file.expected!.total]);
  }
}, 400_000);

test('what cannot be aged is refused by name', async () => {
  bench = await openBench({ query: { lang: 'zh-CN', open: 'blank', engine: 'memory' } });
  for (const [name, make] of Object.entries(refusedExports) as [string, (books: typeof truth) => ExportFile][]) {
    const pane = await openExport(make(truth));
    await clickInto(pane, (await pane.sheetNames())[0] ?? '');
    // Lists of items are met by the analysis of items; asked for the aging, the pane says what they are.
    await pane.part('refused').or(pane.part('confirm')).first().waitFor();
    if ((await pane.part('refused').count()) === 0) await pane.choose(bench.pane.locator('main [role="combobox"]').first(), /账龄/);
    await pane.part('refused').waitFor();
    expect([name, await pane.part('run').isDisabled()]).toEqual([name, true]);
  }
}, 200_000);

test('from opening an export of 3,000 rows to the drawn report, three lines confirmed', async () => {
  const file = kingdeeAged(makeTruth({ times: 45 }));
  const rows = file.sheets[0]!.rows.length;
  expect(rows).toBeGreaterThan(3_000);
  const bytes = Buffer.from(await toWorkbook(file.sheets)).toString('base64');
  bench = await openBench({ query: { lang: 'zh-CN', open: 'blank' } });
  const pane = paneOf(bench);
  const started = Date.now();
  await bench.page.evaluate((text) => window.workbench.open(text, 'export.xlsx'), bytes);
  await pane.select((await pane.sheetNames())[0] ?? '', 'A8');
  await bench.pane.waitForSelector('[data-part="confirm"]');
  const read = Date.now();
  for (const line of ['asOf', 'purpose', 'amount']) {
    const row = pane.part(`confirm-${line}`).locator('button').first();
    await row.click();
    await row.click();
  }
  expect(await pane.run()).toBe('result');
  const drawn = Date.now();
  console.info(`An export of ${rows} rows: read and understood after ${((read - started) / 1000).toFixed(1)} s, three lines confirmed and the report drawn after ${((drawn - started) / 1000).toFixed(1)} s.`);
}, 200_000);

test('the control balance of the trial balance in the same file ties out; the run is undone without a question', async () => {
  bench = await openBench({ query: { lang: 'zh-CN', open: 'blank', engine: 'memory' } });
  const list = kingdeeAged(truth);
  const pane = await openExport({ ...list, sheets: [...list.sheets, ...refusedExports['L7 trial balance'](truth).sheets] });
  const sheets = await pane.sheetNames();
  await clickInto(pane, sheets[0] ?? '');
  await pane.setDate('2026-11-30');
  await pane.option('control');
  await pane.press('pick-control');
  await pane.part('accounts-control').getByText('1122').first().click();
  expect(await pane.run()).toBe('result');
  const report = await pane.values((await pane.sheetNames())[sheets.length] ?? '');
  const row = (label: string): unknown[] => report.find(([first]) => first === label) ?? [];
  expect(row('总账余额（1122）')[1]).toBeCloseTo(list.expected!.total / 100, 2);
  expect(row('勾稽差异：明细减总账（未说明）')[1]).toBe(0);
  expect(report.filter(([first]) => first === '其他原因（可填写）')).toHaveLength(2);
  expect(row('明细合计 = 总账余额 + 已说明差异')[4]).toBe('✓');
  expect(report.flat()).not.toContain('✗');
  await pane.press('undo');
  await bench.pane.waitForSelector('[data-part="undone"]');
  expect(await pane.sheetNames()).toEqual(sheets);
}, 120_000);
