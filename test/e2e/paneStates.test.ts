import type { Browser } from 'playwright-core';
import { launch, openWorkbench } from './support/browser';
import type { OpenWorkbench } from './support/browser';
import { ownProblems, paneOf } from './support/pane';
import type { Pane } from './support/pane';

/** What the pane shows when the selection is no list, another kind of document, or a list with headings that nobody knows. */
let browser: Browser;
let bench: OpenWorkbench;
let pane: Pane;
const pictures = process.env.PANE_PICTURES;

beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(ownProblems(bench)).toEqual([]);
  await bench.close();
});

async function open(query: Record<string, string>, cells?: readonly (readonly (string | number)[])[]): Promise<void> {
  bench = await openWorkbench(browser, { query: { engine: 'memory', ...query }});
  pane = paneOf(bench);
  // The narrowest pane that Excel shows.
  await bench.page.locator('[role="separator"]').evaluate((split) => split.parentElement?.style.setProperty('--pane-width', '320px'));
  if (cells === undefined) return;
  await bench.page.evaluate(async (rows) => {
    const { workbench } = window;
    const name = (await workbench.sheets())[0]?.name ?? '';
    const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
    await workbench.setValues(name, `A1:${last}${rows.length}`, rows as (string | number)[][]);
    await workbench.select(name, 'A2');
  }, cells);
}

/** Written only on demand, to look at. */
async function picture(name: string): Promise<void> {
  if (pictures !== undefined) await bench.page.locator('iframe').first().screenshot({ path: `${pictures}/${name}.png` });
}

const parts = (): Promise<string[]> => bench.pane.locator('main [data-part]').evaluateAll((found) => found.map((element) => element.getAttribute('data-part') ?? ''));
const choose = async (role: string, option: RegExp): Promise<void> => {
  await bench.pane.locator(`[data-role="${role}"] [role="combobox"]`).click();
  await bench.pane.getByRole('option', { name: option }).click();
};

describe.each(['en-US', 'zh-CN'])('%s', (lang) => {
  const zh = lang === 'zh-CN';

  test('the first sheet of the sample is met with one calm question', async () => {
    await open({ lang });
    await pane.part('empty').waitFor();
    await picture(`start-${lang}`);
    expect(await pane.text('empty')).toContain(zh ? '数据在哪里？' : 'Where is your list?');
    expect(await parts()).toEqual(expect.arrayContaining(['empty', 'find-list']));
    expect((await parts()).filter((name) => ['source', 'options', 'findings', 'columns', 'faults', 'refused'].includes(name))).toEqual([]);
    expect(await bench.pane.locator('input[type="date"]').count()).toBe(0);
    expect(await pane.part('run').isEnabled()).toBe(false);
  }, 90_000);

  test('a trial balance gets the sentence what to select, and nothing else', async () => {
    const head = zh ? ['科目编码', '科目名称', '期初余额', '本期借方', '本期贷方', '期末余额'] : ['Account code', 'Account name', 'Opening balance', 'Debit', 'Credit', 'Closing balance'];
    await open({ lang, open: 'blank' }, [head, [1001, 'Cash', 100, 20, 30, 90], [1122, 'Receivables', 500, 200, 100, 600], [2202, 'Payables', 40, 10, 20, 50]]);
    await pane.part('refused').waitFor();
    await picture(`refused-${lang}`);
    expect(await pane.part('refused').locator('[data-fault]').getAttribute('data-fault')).toBe('kindTrialBalance');
    expect((await parts()).filter((name) => ['options', 'findings', 'columns'].includes(name))).toEqual([]);
    expect(await pane.part('source').count()).toBe(1);
    expect(await pane.part('run').isEnabled()).toBe(false);
    expect(await pane.part('by-hand').count()).toBe(0);
  }, 90_000);

  test('columns chosen one by one stay on the screen; limits and date are told in the field', async () => {
    await open({ lang, open: 'blank' }, [['Alpha', 'Beta', 'Gamma'], ['x', 45_500, 10], ['y', 45_510, 20], ['z', 45_520, 30]]);
    await pane.part('by-hand').click();
    await choose('due_date', /B · Beta/);
    await choose('open_amount', /C · Gamma/);
    await bench.pane.waitForFunction(() => document.querySelector('[data-part="columns-toggle"]')?.getAttribute('aria-expanded') === 'true');
    expect(await bench.pane.locator('[data-role="open_amount"]').count()).toBe(1);
    await pane.setDate('2024-10-31');
    expect(await pane.part('options').first().innerText()).toContain(zh ? '截止日期：2024-10-31' : 'As-of date: 2024-10-31');

    const limits = bench.pane.locator('input[data-option="limits"]');
    const run = pane.part('run');
    await limits.fill('１５、３０；');
    expect(await run.isEnabled()).toBe(true);
    await limits.fill('1 2 3 4 5 6 7 8 9 10 11 12 13');
    await bench.pane.getByText(zh ? '最多 12 个上限。' : 'At most 12 limits.').waitFor();
    expect(await run.isEnabled()).toBe(false);
    await limits.fill('30, 36501');
    await bench.pane.getByText(zh ? '不得大于 36,500' : 'No limit above 36,500').waitFor();
    await picture(`limits-${lang}`);
    expect(await run.isEnabled()).toBe(false);
    await limits.fill('30, 36500');
    expect(await run.isEnabled()).toBe(true);
    await pane.press('columns-toggle');
    expect(await bench.pane.locator('[data-role="open_amount"]').count()).toBe(0);
    await picture(`folded-${lang}`);
  }, 90_000);
});
