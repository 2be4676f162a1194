import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';
import { paneOf, setPaneWidth } from './support/pane';
import type { Pane } from './support/pane';

/** What the pane shows when the selection is no list, another kind of document, or a list with headings that nobody knows. */
let bench: OpenWorkbench;
let pane: Pane;
const pictures = process.env.PANE_PICTURES;

const { openBench } = benches();

async function open(query: Record<string, string>, cells?: readonly (readonly (string | number)[])[]): Promise<void> {
  bench = await openBench({ query: { engine: 'memory', ...query }});
  pane = paneOf(bench);
  await setPaneWidth(bench);
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

  test('columns chosen one by one stay on the screen; bands and date are told in the field', async () => {
    await open({ lang, open: 'blank' }, [['Alpha', 'Beta', 'Gamma'], ['x', 45_500, 10], ['y', 45_510, 20], ['z', 45_520, 30]]);
    await pane.part('by-hand').click();
    await choose('due_date', /B · Beta/);
    await choose('doc_date', /B · Beta/);
    await choose('open_amount', /C · Gamma/);
    expect(await pane.part('columns-toggle').getAttribute('aria-expanded')).toBe('true');
    expect(await bench.pane.locator('[data-part="columns"] [data-role="open_amount"]').count()).toBe(1);
    await pane.setDate('2024-10-31');
    expect(await pane.text('confirm-asOf')).toContain('2024-10-31');

    const bands = await pane.option('bands');
    const run = pane.part('run');
    const names = (): Promise<string[]> => pane.part('bands-names').locator('li').allInnerTexts();
    await bands.fill('１５、３０；');
    expect(await names()).toEqual(zh ? ['未到期', '1–15天', '16–30天', '31天以上'] : ['Current', '1–15', '16–30', '31+']);
    expect(await run.isEnabled()).toBe(true);
    await bands.fill(Array.from({ length: 15 }, (_, index) => index + 1).join(' '));
    await bench.pane.getByText(zh ? /14 个/ : /14/).first().waitFor();
    expect(await names().catch(() => [])).toEqual([]);
    expect(await run.isEnabled()).toBe(false);
    await bands.fill('30, soon');
    expect(await pane.text('options')).toContain('soon');
    await picture(`bands-${lang}`);
    expect(await run.isEnabled()).toBe(false);
    // What is wrong is still wrong, and still told, after folding and unfolding.
    await pane.press('options-toggle');
    expect(await bands.isVisible()).toBe(false);
    expect(await pane.text('options')).toContain(zh ? '需更正' : 'to correct');
    await pane.press('options-toggle');
    expect(await bands.inputValue()).toBe('30, soon');
    await bands.fill('30, 1y');
    expect(await run.isEnabled()).toBe(true);
    await pane.press('columns-toggle');
    expect(await bench.pane.locator('[data-part="columns"] [data-role="open_amount"]').count()).toBe(0);
    await picture(`folded-${lang}`);
  }, 90_000);
});
