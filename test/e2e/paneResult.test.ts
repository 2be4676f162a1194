import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { openBook, paneOf } from './support/pane';
import type { Pane } from './support/pane';

/** What comes after the button: figures, what was not used, the way back, and the way from a customer to its rows. */
let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

const heading = ['Customer no', 'Customer name', 'Invoice no', 'Voucher no', 'Invoice date', 'Due date', 'Amount'];
/** As of 2024-06-30 (45473): 30, 60 and 120 days past due, one not due, one dated later, one without a due date. */
const documents: (string | number)[][] = [
  ["'0140", 'Alder Ltd', 'R-1', 'JE-1', 45_413, 45_443, 1000.1],
  ["'0140", 'Alder Ltd', 'R-2', 'JE-2', 45_444, 45_474, 200.2],
  ["'0150", 'Birch & Co', 'R-3', 'JE-3', 45_323, 45_353, 300.3],
  ["'0150", 'Birch & Co', 'R-4', 'JE-4', 45_383, 45_413, 400.4],
  ["'0170", 'Cedar GmbH', 'R-5', 'JE-5', 45_475, 45_505, 700.7],
  ["'0170", 'Cedar GmbH', 'R-6', 'JE-6', 45_445, 'see contract', 800.8],
];

async function start(lang = 'en-US', rows: readonly (readonly (string | number)[])[] = documents): Promise<void> {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang } });
  pane = paneOf(bench);
  await bench.page.evaluate(
    async ([head, list]) => {
      const { workbench } = window;
      const name = (await workbench.sheets())[0]?.name ?? '';
      await workbench.setValues(name, `A1:G${list!.length + 1}`, [head as unknown as string[], ...(list as (string | number)[][])]);
      await workbench.select(name, 'C3');
    },
    [heading, rows] as const,
  );
  await pane.understood(new RegExp(`A1:G${rows.length + 1}`));
  await pane.setDate('2024-06-30');
}

const figure = (id: string): Promise<string> => bench.pane.locator(`[data-figure="${id}"]`).first().innerText();
const selected = (): Promise<string> =>
  bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    }),
  );
const focusedPart = (): Promise<string | null> => bench.pane.evaluate(() => document.activeElement?.getAttribute('data-part') ?? document.activeElement?.closest('[data-part]')?.getAttribute('data-part') ?? null);

describe.each(['en-US', 'zh-CN'])('the result, %s', (lang) => {
  const zh = lang === 'zh-CN';

  test('says what is open, overdue and over a year old, what was not used with its money, and that the checks agree', async () => {
    await start(lang);
    expect(await pane.run()).toBe('result');
    expect(await figure('totalOpen')).toBe('1,901.00');
    expect(await figure('overdue')).toBe('1,700.80');
    expect(await figure('overOneYear')).toBe('0.00');
    expect(await figure('not-used')).toBe('1,501.50');
    expect(await pane.text('result')).toContain(zh ? '未采用 2 行：按规则排除 1 行，无法识别 1 行' : '2 not used: 1 excluded by rule, 1 could not be read');
    expect(await pane.text('checks')).toMatch(zh ? /^\d+ 项勾稽全部相符/ : /^All \d+ checks agree/);
    await pane.press('left-out');
    await bench.page.waitForTimeout(300);
    expect(await selected()).toContain(zh ? '未采用行' : 'Rows left out');
    await pane.press('go');
    await bench.page.waitForTimeout(300);
    expect(await selected()).toContain('2024-06-30');
    // Looking at our own sheets, the pane still speaks of the list.
    expect(await pane.text('address')).toContain('A1:G7');
  }, 120_000);

  test('undo takes the sheets back, says which, and the keyboard goes on from there', async () => {
    await start(lang);
    const before = await pane.sheetNames();
    const contents = await pane.contents(before[0] ?? '');
    expect(await pane.run()).toBe('result');
    const made = (await pane.visibleSheets()).slice(1);
    await pane.part('undo').focus();
    await bench.page.keyboard.press('Enter');
    await pane.part('undone').waitFor();
    expect(await pane.visibleSheets()).toEqual(before);
    expect(await pane.contents(before[0] ?? '')).toBe(contents);
    for (const sheet of made) expect(await pane.text('undone')).toContain(sheet);
    expect(await pane.text('announcer')).toBe(zh ? '已撤销' : 'Undone');
    expect(await focusedPart()).toBe('undone');
    expect(await pane.part('result').count()).toBe(0);
    expect(await pane.part('customers').count()).toBe(0);
    // And the report can be made again.
    expect(await pane.run()).toBe('result');
    expect(await pane.part('undone').count()).toBe(0);
  }, 120_000);
});

test('undo asks before it throws away what somebody has written on the report; no is the answer at hand', async () => {
  await start();
  expect(await pane.run()).toBe('result');
  const sheets = await pane.visibleSheets();
  await bench.page.evaluate((sheet) => window.workbench.setValues(sheet, 'B60', [['checked with the sales office']]), sheets[1] ?? '');
  await pane.press('undo');
  await pane.part('undo-asks').waitFor();
  expect(await pane.text('undo-asks')).toContain(sheets[1]);
  expect(await focusedPart()).toBe('undo-keep');
  await pane.press('undo-keep');
  expect(await pane.visibleSheets()).toEqual(sheets);
  expect(await pane.part('undo-asks').count()).toBe(0);
  await pane.press('undo');
  await pane.press('undo-anyway');
  await pane.part('undone').waitFor();
  expect(await pane.visibleSheets()).toHaveLength(1);
}, 120_000);

test('the last run and its undo are offered when the pane is opened again', async () => {
  await start();
  expect(await pane.run()).toBe('result');
  const sheets = await pane.visibleSheets();
  const bytes = Buffer.from(await bench.page.evaluate(() => window.workbench.save()), 'base64');
  bench = await openBook(bench, bytes);
  pane = paneOf(bench);
  await pane.part('last-run').waitFor({ timeout: 30_000 });
  expect(await pane.text('last-run')).toContain(sheets[1]);
  expect(await pane.text('last-run')).toMatch(/A1:G7.*\d{4}-\d\d-\d\d \d\d:\d\d/);
  await pane.press('last-run-go');
  await bench.page.waitForTimeout(300);
  expect(await selected()).toContain('2024-06-30');
  await pane.press('last-run-undo');
  await pane.part('undone').waitFor();
  await pane.part('last-run').waitFor({ state: 'detached' });
  expect(await pane.visibleSheets()).toHaveLength(1);
}, 120_000);

test('a second run is compared with the first', async () => {
  await start();
  await pane.setDate('2024-05-31');
  expect(await pane.run()).toBe('result');
  const then = Number((await figure('totalOpen')).replaceAll(',', ''));
  expect(await bench.pane.locator('[data-figure="comparison"]').count()).toBe(0);
  await pane.setDate('2024-06-30');
  expect(await pane.runAgain()).toBe('result');
  expect(Number((await figure('comparison')).replace(/[,+]/g, ''))).toBeCloseTo(1901 - then, 2);
  expect(await pane.text('result')).toContain('2024-05-31');
}, 120_000);

test('a history that Excel does not give up is a sentence, and nothing was written', async () => {
  await start();
  await pane.part('run').waitFor();
  // The history is the first that asks for the workbook's tables.
  await pane.faults({ sync: 1, member: 'Tables', code: 'AccessDenied' });
  const outcome = await pane.run();
  await pane.faults(null);
  expect(outcome).toBe('faults');
  expect(await pane.visibleSheets()).toHaveLength(1);
}, 120_000);

describe('customers', () => {
  test('largest first; a press shows the rows, each with its voucher, band, reason and cell', async () => {
    await start();
    expect(await pane.run()).toBe('result');
    const rows = bench.pane.locator('[data-party]');
    expect((await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['Alder Ltd 1,200.30', 'Birch & Co 700.70']);
    expect(await pane.part('customers-search').count()).toBe(0);
    await rows.nth(1).click();
    const items = bench.pane.locator('[data-part="customer-item"]');
    expect(await items.count()).toBe(2);
    const first = (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')).find((text) => text.includes('R-3')) ?? '';
    expect(first).toContain('R-3 · JE-3');
    expect(first).toContain('300.30');
    expect(first).toMatch(/Due 2024-03-02, 120 days before 2024-06-30: 91\+/);
    await items.filter({ hasText: 'R-3' }).locator('[data-place]').click();
    await bench.page.waitForTimeout(300);
    expect(await selected()).toMatch(/!A4/);
    expect(await pane.part('customer').count()).toBe(1);
  }, 120_000);

  test('the keyboard walks the list, opens, and Escape comes back to the same customer', async () => {
    await start();
    expect(await pane.run()).toBe('result');
    await bench.pane.locator('[data-party]').first().focus();
    await bench.page.keyboard.press('ArrowDown');
    expect(await bench.pane.evaluate(() => document.activeElement?.textContent)).toContain('Birch');
    await bench.page.keyboard.press('Enter');
    await pane.part('customer').waitFor();
    expect(await focusedPart()).toBe('customer-back');
    await bench.page.keyboard.press('Tab');
    expect(await bench.pane.evaluate(() => document.activeElement?.hasAttribute('data-place'))).toBe(true);
    const place = await bench.pane.evaluate(() => document.activeElement?.getAttribute('data-place'));
    await bench.page.keyboard.press('ArrowDown');
    expect(await bench.pane.evaluate(() => document.activeElement?.getAttribute('data-place'))).not.toBe(place);
    await bench.page.keyboard.press('Escape');
    expect(await pane.part('customer').count()).toBe(0);
    expect(await bench.pane.evaluate(() => document.activeElement?.textContent)).toContain('Birch');
  }, 120_000);

  test('of 700 customers ten are drawn, any is found by name or code, and more come on demand', async () => {
    const many = Array.from({ length: 1400 }, (_, row) => [`C${String(row % 700).padStart(4, '0')}`, `Customer ${row % 700}`, `R-${row}`, `JE-${row}`, 45_400, 45_430, 1 + (row % 700)]);
    await start('en-US', many);
    expect(await pane.run()).toBe('result');
    const rows = bench.pane.locator('[data-party]');
    expect(await rows.count()).toBe(10);
    expect(await pane.text('customers-count')).toBe('10 of 700');
    expect(await rows.first().innerText()).toContain('Customer 699');
    await pane.press('customers-more');
    expect(await rows.count()).toBe(60);
    expect(await bench.pane.evaluate(() => [...document.querySelectorAll('[data-party]')].indexOf(document.activeElement as Element))).toBe(10);
    await pane.part('customers-search').fill('c0012');
    expect((await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['Customer 12 26.00']);
    await bench.page.keyboard.press('ArrowDown');
    expect(await bench.pane.evaluate(() => document.activeElement?.textContent)).toContain('Customer 12');
    await pane.part('customers-search').fill('nobody');
    expect(await pane.text('customers')).toContain('Nothing matches');
    await pane.part('customers-search').press('Escape');
    expect(await rows.count()).toBe(60);
  }, 120_000);
});

describe('a finding that stops the run', () => {
  const texts = documents.slice(0, 4).map((row, index) => row.map((cell, column) => (column === 5 ? `'0${index + 1}/0${index + 2}/2024` : cell)));

  test('leads to its option; what was settled once is remembered and stops nothing the next time', async () => {
    await start('en-US', texts);
    expect(await pane.part('findings').locator('[data-fault="datesAmbiguous"]').count()).toBe(1);
    expect(await pane.part('run').isEnabled()).toBe(false);
    await bench.pane.locator('[data-decide="datesAmbiguous"]').click();
    expect(await bench.pane.evaluate(() => document.activeElement?.getAttribute('data-option'))).toBe('dateOrder');
    await pane.choose(bench.pane.locator('[data-option="dateOrder"]'), 'Day first');
    expect(await pane.part('run').isEnabled()).toBe(true);
    expect(await bench.pane.locator('[data-fault="datesAmbiguous"]').count()).toBe(0);
    expect(await pane.run()).toBe('result');
    const bytes = Buffer.from(await bench.page.evaluate(() => window.workbench.save()), 'base64');
    bench = await openBook(bench, bytes);
    pane = paneOf(bench);
    await pane.select((await pane.visibleSheets())[0] ?? '', 'C3');
    await pane.understood(/A1:G5/);
    await pane.setDate('2024-06-30');
    expect(await bench.pane.locator('[data-fault="datesAmbiguous"]').count()).toBe(0);
    expect(await pane.part('run').isEnabled()).toBe(true);
  }, 180_000);

  test('has its place as a link to the cell', async () => {
    await start('zh-CN', texts);
    const link = bench.pane.locator('[data-fault="datesAmbiguous"] [data-place]');
    expect(await link.innerText()).toBe('F2');
    await link.click();
    await bench.page.waitForTimeout(300);
    expect(await selected()).toMatch(/!F2$/);
  }, 120_000);
});
