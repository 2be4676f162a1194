import { benches } from './support/benches';
import type { OpenWorkbench } from './support/browser';

/** Prepared workbooks as a manager meets them: chosen from the start page, recognised by the pane. */
let bench: OpenWorkbench;
const { openBench } = benches();

const paneText = (part: string): Promise<string> => bench.pane.locator(`[data-part="${part}"]`).innerText();
const cellAt = (sheet: string, address: string): Promise<unknown> => bench.page.evaluate(async ([name, place]) => (await window.workbench.values(name!, place!))[0]?.[0], [sheet, address]);
const addressOf = async (name: string): Promise<{ sheet: string; address: string }> => {
  const formula = await bench.page.evaluate(async (wanted) => (await window.workbench.names()).find((each) => each.name === wanted)!.formula, name);
  const [sheet, address] = formula.slice(1).split('!');
  return { sheet: sheet!.replace(/'/g, ''), address: address!.replace(/\$/g, '') };
};

/** The check that was clicked becomes the selected cell. */
async function waitForSelected(text: string): Promise<void> {
  const selected = (): Promise<unknown> =>
    bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('values');
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    );
  const end = Date.now() + 20_000;
  let shown = await selected();
  while (shown !== text && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    shown = await selected();
  }
  expect(shown).toBe(text);
}

describe.each([
  { language: 'en-US', code: 'en', title: 'Receivables', verdict: '✓ All 9 checks agree', failed: '✗ 1 of 9 checks do not agree', fresh: 'The data reach the as-of date.', ledger: 'General ledger = receivables' },
  { language: 'zh-CN', code: 'zh', title: '应收账款', verdict: '✓ 9 项勾稽全部相符', failed: '✗ 9 项勾稽中有 1 项不符', fresh: '数据已覆盖截止日期。', ledger: '总账余额 = 应收余额' },
])('the Receivables workbook ($language)', ({ language, code, title, verdict, failed, fresh, ledger }) => {
  test('is recognised; the pane shows its day, its data and its checks, and recalculates', async () => {
    bench = await openBench({ query: { engine: 'memory', lang: language, open: `/addin/assets/workbooks/workcap-receivables-${code}.xlsx` } });
    await bench.pane.locator('[data-part="prepared"]').waitFor();
    expect(await bench.pane.locator('h2').first().innerText()).toBe(title);
    expect(await paneText('prepared-as-of')).toBe('2026-10-31');
    expect(await paneText('prepared-data')).toMatch(/^2026-10-(2[1-9]|3[01])$/);
    expect(await paneText('prepared-fresh')).toBe(fresh);
    expect(await paneText('prepared-verdict')).toBe(verdict);

    const { sheet, address } = await addressOf('ControlBalance');
    const before = Number(await cellAt(sheet, address));
    await bench.page.evaluate(async ([name, place, value]) => window.workbench.setValues(name as string, place as string, [[value as number]]), [sheet, address, before + 1] as const);
    await bench.pane.locator('[data-part="prepared-refresh"]').click();
    await bench.pane.locator('[data-part="prepared"][data-step="done"]').waitFor();
    await bench.pane.locator('[data-part="prepared-verdict"]', { hasText: failed }).waitFor();
    const wrong = bench.pane.locator('[data-agrees="false"]');
    expect(await wrong.count()).toBe(1);
    await wrong.locator('button').click();
    await waitForSelected(ledger);
    expect(await bench.pane.locator('[data-part="prepared-analyses"]').count()).toBe(1);
    await bench.pane.locator('[data-part="prepared-analyses"]').click();
    await bench.pane.locator('[data-part="prepared"]').waitFor({ state: 'detached' });
  }, 120_000);
});

test('the start page offers the workbooks of its language, and another workbook is none', async () => {
  bench = await openBench({ query: { engine: 'memory' } });
  const choice = bench.page.getByLabel('Prepared workbooks');
  await choice.waitFor();
  expect(await choice.locator('option').allInnerTexts()).toContain('Receivables');
  expect(await bench.pane.locator('[data-part="prepared"]').count()).toBe(0);
  await choice.selectOption({ label: 'Receivables' });
  await bench.page.getByRole('heading', { name: 'workcap-receivables-en.xlsx' }).waitFor();
  const sheets = await bench.page.evaluate(() => window.workbench.sheets());
  expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Report', 'Customers']);
}, 120_000);
