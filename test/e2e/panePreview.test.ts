import { readFileSync } from 'node:fs';
import path from 'node:path';
import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { paneOf, setPaneWidth } from './support/pane';
import type { Pane } from './support/pane';

/** The first lines of a report before anything is written. PREVIEW_PICTURES=<folder> keeps pictures. */
let bench: OpenWorkbench;
let pane: Pane;

const { openBench } = benches();

const axe = readFileSync(path.join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
type Cells = readonly (readonly (string | number)[])[];

/** As of 2024-06-30 (45473): customer n owes n times 1,000, three quarters of it 45 days past due. */
const invoices: Cells = [
  ['Customer name', 'Invoice no', 'Due date', 'Open amount'],
  ...Array.from({ length: 12 }, (_, index) => index + 1).flatMap((n) => [
    [`Customer number ${n} with a long name`, `R-${n}`, 45_428, n * 750.25],
    [`Customer number ${n} with a long name`, `S-${n}`, 45_483, n * 249.75],
  ]),
];
const items: Cells = [
  ['Item code', 'Mean demand per day', 'Standard deviation of demand', 'Lead time (days)', 'Unit cost'],
  ['P-1', 100, 15, 10, 2.5],
  ['P-2', 10, 4, 5, 3],
];

/** Opens a list; of open items it is said as of which day. */
async function start(cells: Cells, { lang = 'en-US', colorScheme = 'light' }: { readonly lang?: string; readonly colorScheme?: 'light' | 'dark' } = {}): Promise<void> {
  bench = await openBench({ query: { engine: 'memory', open: 'blank', lang }, colorScheme });
  pane = paneOf(bench);
  const [sheet = ''] = await pane.sheetNames();
  const last = `${'ABCDEFGH'[cells[0]!.length - 1]}${cells.length}`;
  await bench.page.evaluate(([name, where, rows]) => window.workbench.setValues(name as string, where as string, rows as (string | number)[][]), [sheet, `A1:${last}`, cells] as const);
  await pane.select(sheet, 'B3');
  await pane.understood(new RegExp(`A1:${last}`));
  if (cells === invoices) await pane.setDate('2024-06-30');
}

/** Rows of the preview once it is up to date, as they are read. */
async function rows(): Promise<string[][]> {
  await bench.pane.waitForSelector('[data-part="preview"][aria-busy="false"] table', { timeout: 30_000 });
  return bench.pane.locator('[data-part="preview"] tr').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th > span:first-child, th:not(:has(span)), td')].map((cell) => (cell.textContent ?? '').trim())));
}

const bodyOf = (all: readonly string[][]): readonly string[][] => all.slice(1);

test('ten customers, largest first, and the total of all; nothing is written, and what is chosen is followed', async () => {
  await start(invoices);
  await expectRows([['Customer number 12 with a long name', '12,000.00', '9,003.00'], ['Total', '78,000.00', '58,519.50']]);
  expect(await rows()).toHaveLength(12);
  expect((await rows())[0]).toEqual(['Customer', 'Total', 'Overdue']);
  expect(await pane.text('preview')).toContain('10 of 12');
  expect(await pane.sheetNames()).toHaveLength(1);
  expect((await pane.log()).flatMap(({ summary }) => summary).filter((action) => action.endsWith('=') || /Add$|Insert|Delete$|Clear/.test(action))).toEqual([]);
  // Ten days earlier nothing has changed but what is overdue; sixty days earlier nothing was.
  await pane.setDate('2024-05-01');
  await expectRows([['Customer number 12 with a long name', '12,000.00', '0.00'], ['Total', '78,000.00', '0.00']]);
  expect(await pane.run()).toBe('result');
  expect(await pane.part('preview').count()).toBe(0);
  expect(await bench.pane.locator('[data-figure="totalOpen"]').first().innerText()).toBe('78,000.00');
  expect(await bench.pane.locator('[data-figure="overdue"]').first().innerText()).toBe('0.00');
}, 120_000);

/** Waits until the preview begins and ends with these lines. */
async function expectRows([first, last]: readonly string[][]): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await bench.page.waitForTimeout(100)) {
    const shown = bodyOf(await rows());
    if (JSON.stringify([shown[0], shown.at(-1)]) === JSON.stringify([first, last])) return;
  }
  expect(bodyOf(await rows())).toEqual(expect.arrayContaining([first, last]));
}

test('items, in Chinese', async () => {
  await start(items, { lang: 'zh-CN' });
  const shown = await rows();
  expect(shown[0]?.slice(1)).toEqual(['金额', '占比']);
  expect(shown.slice(1, 3).map(([name]) => name)).toEqual(['P-1', 'P-2']);
}, 60_000);

test('another list, and the preview is of that', async () => {
  await start(invoices);
  await rows();
  await bench.page.evaluate(async (cells) => window.workbench.setValues((await window.workbench.sheets())[0]!.name, 'J1:M2', cells as unknown as string[][]), [invoices[0]!, ['Alder', 'R-1', 45_428, 100]]);
  await pane.select((await pane.sheetNames())[0]!, 'K2');
  await pane.understood(/J1:M2/);
  await expectRows([['Alder', '100.00', '100.00'], ['Total', '100.00', '100.00']]);
}, 60_000);

test.each([
  ['en-US', 'light'],
  ['zh-CN', 'dark'],
] as const)('%s, %s, 320 pixels: nothing runs over the edge, the keyboard folds it, axe finds no fault', async (lang, colorScheme) => {
  await start(invoices, { lang, colorScheme });
  await setPaneWidth(bench);
  await rows();
  const section = pane.part('preview');
  await section.scrollIntoViewIfNeeded();
  expect(await bench.pane.evaluate(() => [...document.querySelectorAll('[data-part="preview"] td, [data-part="preview"] th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length)).toBe(0);
  expect(await bench.pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await bench.pane.evaluate(axe);
  const violations = await bench.pane.evaluate(async () => (await (window as unknown as { axe: { run(where: string): Promise<{ violations: { id: string; help: string }[] }> } }).axe.run('[data-part="preview"]')).violations.map(({ id, help }) => `${id}: ${help}`));
  expect(violations).toEqual([]);
  const pictures = process.env['PREVIEW_PICTURES'];
  if (pictures !== undefined) await bench.page.locator('iframe').first().screenshot({ path: `${pictures}/preview-${lang}-${colorScheme}.png` });
  await pane.part('preview-toggle').focus();
  await bench.page.keyboard.press('Enter');
  await section.locator('table').waitFor({ state: 'detached' });
  expect(await pane.part('preview-toggle').getAttribute('aria-expanded')).toBe('false');
}, 90_000);
