import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { beside, paneOf } from './support/pane';

/** What a newcomer does: the workbench as it starts, with its spreadsheet, its sample and the production bundle. */
let bench: OpenWorkbench;

const { openBench } = benches();
afterEach(() => {
  const strangers = bench.requests.filter((address) => !/^(data|blob):/.test(address) && !['localhost', '127.0.0.1'].includes(new URL(address).hostname));
  expect(strangers).toEqual([]);
});

const setFormula = (sheet: string, address: string, formula: string): Promise<void> =>
  bench.page.evaluate(async ([where, cell, text]) => {
    await window.workbench.setFormula(where as string, cell as string, text as string);
    await window.workbench.recalculated();
  }, [sheet, address, formula]);

const valueAt = async (sheet: string, address: string): Promise<unknown> =>
  bench.page.evaluate(async ([where, cell]) => {
    await window.workbench.recalculated();
    return (await window.workbench.values(where as string, cell as string))[0]?.[0];
  }, [sheet, address]);

async function saved(): Promise<Uint8Array> {
  return Buffer.from(await bench.page.evaluate(() => window.workbench.save()), 'base64');
}

describe.each([
  { language: 'en-US', list: 'Open invoices', open: 'Open amount', due: 'Due date', total: 'Total open, net of credits', current: 'Current', credits: ['Credit notes', 'Unapplied receipts'] },
  { language: 'zh-CN', list: '应收明细', open: '未收金额', due: '到期日', total: '应收余额（扣除贷方项目后）', current: '未到期', credits: ['红字（贷项）', '未核销收款'] },
])('the sample that opens at the start ($language)', ({ language, list, open, due, total, current, credits }) => {
  test('one button makes an aging report that ties to the list', async () => {
    bench = await openBench({ query: { lang: language } });
    const pane = paneOf(bench);
    expect(await bench.pane.evaluate(() => [Office.context.host, Office.context.platform].map(String))).toEqual(['Excel', 'OfficeOnline']);
    expect(bench.requests.filter((address) => address.endsWith('excel-web-16.00.js'))).toHaveLength(1);
    const before = await pane.contents(list);
    await pane.select(list, 'B7');
    await pane.understood(/A1:/);
    const [head = [], ...rows] = await pane.values(list);
    const column = (name: string): number => head.findIndex((heading) => heading === name);
    expect(await pane.run()).toBe('result');

    const asOf = 46_326; // 2026-10-31
    const cents = rows.map((row) => ({ amount: Math.round(Number(row[column(open)]) * 100), due: Number(row[column(due)]) }));
    const all = cents.reduce((sum, { amount }) => sum + amount, 0);
    const notDue = cents.filter((item) => item.amount > 0 && item.due >= asOf).reduce((sum, { amount }) => sum + amount, 0);
    const negative = cents.filter((item) => item.amount < 0).reduce((sum, { amount }) => sum + amount, 0);
    expect(rows.length).toBeGreaterThan(200);
    expect(negative).toBeLessThan(0);
    const sheet = (await pane.sheetNames())[3] ?? '';
    const report = await pane.values(sheet);
    expect(Math.round(Number(beside(report, total)) * 100)).toBe(all);
    expect(Math.round(Number(beside(report.slice(16), current)) * 100)).toBe(notDue);
    expect(credits.reduce((sum, name) => sum + Math.round(Number(beside(report.slice(16), name)) * 100), 0)).toBe(negative);
    expect(report.flat()).not.toContain('✗');
    expect(report.flat().filter((cell) => cell === '✓').length).toBeGreaterThanOrEqual(8);
    expect(await pane.charts()).toHaveLength(1);
    expect(await pane.contents(list)).toBe(before);
  }, 120_000);
});

describe('worksheet functions of the product', () => {
  test('are typed, follow an edit, and say what is wrong', async () => {
    bench = await openBench({});
    const pane = paneOf(bench);
    const [, , items = ''] = await pane.sheetNames();
    // Inventory 1.2 m, receivables 1.35 m, payables 0.9 m, sales 10.95 m, cost of sales 7.3 m: 60 + 45 - 45 days.
    await setFormula(items, 'Z1', '=WC.CCC(1200000,Z2,900000,10950000,7300000)');
    await bench.page.evaluate((sheet) => window.workbench.setValues(sheet, 'Z2', [[1350000]]), items);
    expect(await valueAt(items, 'Z1')).toBeCloseTo(60, 9);
    await bench.page.evaluate((sheet) => window.workbench.setValues(sheet, 'Z2', [[1650000]]), items);
    expect(await valueAt(items, 'Z1')).toBeCloseTo(70, 9);
    await setFormula(items, 'Z3', '=WC.SAFETYSTOCK(100,15,10,1,0.95)');
    expect(await valueAt(items, 'Z3')).toBeCloseTo(182.05, 2);
    await setFormula(items, 'Z4', '=WC.SAFETYSTOCK(100,15,10,1,95)');
    expect(await valueAt(items, 'Z4')).toBe('#VALUE!');
    expect(await bench.page.evaluate((sheet) => window.workbench.errorMessage(sheet, 'Z4'), items)).toMatch(/95/);
    await setFormula(items, 'Z5', '=WC.DSO(100,0)');
    expect(await valueAt(items, 'Z5')).toBe('#DIV/0!');
    // A call over a range spills.
    await setFormula(items, 'AB1', '=WC.AGEDAYS(46326,Z10:Z12)');
    await bench.page.evaluate((sheet) => window.workbench.setValues(sheet, 'Z10:Z12', [[46326], [46296], [46000]]), items);
    expect(await bench.page.evaluate(async (sheet) => (await window.workbench.recalculated(), window.workbench.values(sheet, 'AB1:AB3')), items)).toEqual([[0], [30], [326]]);
  }, 120_000);

  test('answer in Chinese where Excel is Chinese', async () => {
    bench = await openBench({ query: { lang: 'zh-CN', open: 'blank' } });
    const [sheet = ''] = await paneOf(bench).sheetNames();
    await setFormula(sheet, 'A1', '=WC.SAFETYSTOCK(100,15,10,1,95)');
    expect(await valueAt(sheet, 'A1')).toBe('#VALUE!');
    expect(await bench.page.evaluate((name) => window.workbench.errorMessage(name, 'A1'), sheet)).toMatch(/[\u4e00-\u9fff]/);
  }, 120_000);
});

describe('saving', () => {
  test('a report and a worksheet function come back when the file is opened again', async () => {
    bench = await openBench({});
    const pane = paneOf(bench);
    await pane.select('Open invoices', 'B7');
    await pane.understood(/A1:/);
    expect(await pane.run()).toBe('result');
    await setFormula('Items', 'Z3', '=WC.SAFETYSTOCK(100,15,10,1,0.95)');
    const sheets = await pane.sheetNames();
    const report = await pane.values(sheets[3] ?? '');
    const formulas = await pane.formulas(sheets[3] ?? '');
    const bytes = await saved();
    const file = await readXlsx(bytes);
    expect(file.sheets.map((sheet) => sheet.name)).toEqual(sheets);
    await bench.page.evaluate((base64) => window.workbench.open(base64, 'again.xlsx'), Buffer.from(bytes).toString('base64'));
    expect(await pane.sheetNames()).toEqual(sheets);
    expect(await pane.formulas(sheets[3] ?? '')).toEqual(formulas);
    expect(await pane.values(sheets[3] ?? '')).toEqual(report);
    expect((await pane.formulas('Items', 'Z3'))[0]?.[0]).toBe('=WC.SAFETYSTOCK(100,15,10,1,0.95)');
    expect((await pane.tables()).map((table) => table.name).filter((name) => !['WorkcapRuns', 'WorkcapSnapshots'].includes(name))).toHaveLength(5);
    expect(await pane.charts()).toHaveLength(1);
  }, 180_000);

  test('a rich workbook with a report added keeps every other part byte for byte', async () => {
    const original = readFileSync(path.join(process.cwd(), 'test/workbench/files/rich.xlsx'));
    bench = await openBench({ query: { open: 'blank' } });
    const pane = paneOf(bench);
    await bench.page.evaluate((base64) => window.workbench.open(base64, 'rich.xlsx'), original.toString('base64'));
    for (const end = Date.now() + 30_000; Date.now() < end && !(await bench.page.evaluate(() => window.workbench.ready())); ) await bench.page.waitForTimeout(50);
    const fresh = paneOf({ ...bench, pane: bench.page.frames().find((frame) => frame.url().includes('127.0.0.1')) ?? bench.pane });
    // A list of our own beside what is there, on a sheet of its own, so that the report has something to age.
    await fresh.part('address').or(fresh.part('empty')).first().waitFor({ timeout: 30_000 });
    const name = await bench.page.frames().find((frame) => frame.url().includes('127.0.0.1'))!.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Receivables list');
        sheet.getRange('A1:E3').values = [['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Open amount'], ['Alder', 'R-1', 46000, 46030, 100.1], ['Birch', 'R-2', 46100, 46130, 200.2]];
        sheet.activate();
        sheet.getRange('B2').select();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    );
    await fresh.understood(/A1:E3/);
    expect(await fresh.run()).toBe('result');
    const sheets = await pane.sheetNames();
    expect(sheets).toContain(name);
    const before = unzipSync(original);
    const after = unzipSync(await saved());
    const changed = Object.keys(before).filter((part) => after[part] === undefined || Buffer.compare(Buffer.from(before[part]!), Buffer.from(after[part]!)) !== 0);
    const mayChange = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml'];
    // The pane keeps the user's choices in the workbook's task-pane part.
    expect(changed.filter((part) => !mayChange.includes(part) && !/webextension|^_rels\/\.rels$/.test(part))).toEqual([]);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
  }, 180_000);
});

describe('input that cannot be aged is refused with one sentence, and nothing is written', () => {
  const cases: readonly { readonly name: string; readonly cells: (string | number)[][] }[] = [
    { name: 'an empty sheet', cells: [] },
    { name: 'no column of amounts', cells: [['Customer', 'Invoice no', 'Invoice date', 'Due date'], ['Alder', 'R-1', 46000, 46030], ['Birch', 'R-2', 46100, 46130]] },
    { name: 'texts where due dates should be', cells: [['Customer', 'Invoice no', 'Due date', 'Open amount'], ['Alder', 'R-1', 'soon', 100], ['Birch', 'R-2', 'later', 200]] },
  ];
  test.each(cases)('$name', async ({ cells }) => {
    bench = await openBench({ query: { open: 'blank', engine: 'memory' } });
    const pane = paneOf(bench);
    const [sheet = ''] = await pane.sheetNames();
    if (cells.length > 0) await bench.page.evaluate(([name, values]) => window.workbench.setValues(name as string, `A1:D${(values as unknown[]).length}`, values as (string | number)[][]), [sheet, cells] as const);
    await pane.select(sheet, cells.length > 0 ? 'B2' : 'A1');
    const before = await pane.contents(sheet);
    if (cells.length === 0) {
      await pane.part('empty').waitFor({ timeout: 30_000 });
      expect((await pane.text('empty')).length).toBeGreaterThan(20);
    } else {
      await pane.understood(/A1:D3/);
      const runnable = await pane.part('run').isEnabled();
      if (runnable) expect(await pane.run()).toBe('faults');
      const told = runnable ? await pane.text('faults') : await pane.text('findings');
      expect(told).toMatch(/(amount|date|Due date|column)/i);
    }
    expect(await pane.sheetNames()).toEqual([sheet]);
    expect(await pane.contents(sheet)).toBe(before);
  }, 120_000);
});

test('a page of notes is no list: the pane asks where the list is, and lets the user name columns all the same', async () => {
  bench = await openBench({ query: { open: 'blank', engine: 'memory' } });
  const pane = paneOf(bench);
  const [sheet = ''] = await pane.sheetNames();
  await bench.page.evaluate((name) => window.workbench.setValues(name, 'A1:B4', [['Minutes', 'Who'], ['Opened', 'Ann'], ['Discussed', 'Ben'], ['Closed', 'Cy']]), sheet);
  await pane.select(sheet, 'A2');
  await pane.part('by-hand').waitFor({ timeout: 30_000 });
  expect(await pane.part('columns').count()).toBe(0);
  await pane.press('by-hand');
  await pane.part('columns').waitFor();
  expect(await pane.part('run').isEnabled()).toBe(false);
}, 60_000);

test('a host that is busy for two seconds does not stop the pane', async () => {
  bench = await openBench({});
  const pane = paneOf(bench);
  await pane.select('Open invoices', 'B7');
  await pane.understood(/A1:/);
  // The longest gap between two ticks of the pane's own clock while its host computes.
  await bench.pane.evaluate(() => {
    const clock = window as unknown as { gap: number };
    clock.gap = 0;
    let last = performance.now();
    setInterval(() => {
      clock.gap = Math.max(clock.gap, performance.now() - last);
      last = performance.now();
    }, 20);
  });
  await pane.faults({ busyMs: 2000 });
  expect(await pane.run()).toBe('result');
  // A pane that waits for its host would stand still for as long as the host is busy.
  expect(await bench.pane.evaluate(() => (window as unknown as { gap: number }).gap)).toBeLessThan(2000);
  await pane.faults(null);
}, 120_000);
