import type { Frame, Locator } from 'playwright-core';
import type { OpenWorkbench } from './browser';

/** What a person does in the pane, by what the person sees. */
export function paneOf({ page, pane }: OpenWorkbench) {
  const part = (name: string) => pane.locator(`[data-part="${name}"]`);
  const press = (name: string): Promise<void> => part(name).click();
  /** Opens one of the lines to confirm. */
  const row = async (id: string): Promise<void> => {
    const toggle = pane.locator(`[data-toggle="${id}"]`);
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  };
  /** The field of an option, unfolded if it has to be. */
  const option = async (id: string): Promise<Locator> => {
    const field = pane.locator(`[data-option="${id}"]`);
    const prominent = await pane.locator(`[data-part="confirm-${id}"]`).count();
    if (prominent > 0) await row(id);
    else if ((await part('options-toggle').getAttribute('aria-expanded')) !== 'true') await press('options-toggle');
    return field;
  };
  return {
    part,
    press,
    /** Waits until the list behind the selection has been recognised, and nothing more is looked at. */
    async understood(address: RegExp): Promise<void> {
      await pane.waitForFunction(
        (source) => new RegExp(source).test(document.querySelector('[data-part="address"]')?.textContent ?? '') && document.querySelector('[data-part="source"]')?.getAttribute('data-settled') === 'true',
        address.source,
        { timeout: 60_000 },
      );
    },
    row,
    option,
    async setDate(iso: string): Promise<void> {
      await row('asOf');
      await pane.locator('input[type="date"]').fill(iso);
    },
    /** Chooses in a drop-down list. */
    async choose(field: Locator, name: string | RegExp): Promise<void> {
      await field.click();
      await pane.getByRole('option', { name }).click();
    },
    /** Presses the one button and waits for what comes of it. */
    async run(): Promise<'result' | 'faults' | 'changed'> {
      await press('run');
      return outcome(pane);
    },
    /** The same once more. The result of the run before stands there until the next one begins, and a short run is soon over. */
    async runAgain(): Promise<'result' | 'faults' | 'changed'> {
      await part('result').evaluate((result) => result.setAttribute('data-before', ''));
      await press('run');
      await pane.waitForFunction(() => document.querySelector('[data-part="result"][data-before]') === null && document.querySelector('[data-part="progress"]') === null, undefined, { timeout: 60_000 });
      return outcome(pane);
    },
    outcome: () => outcome(pane),
    text: async (name: string): Promise<string> => (await part(name).innerText()).replace(/\s+/g, ' '),
    sheetNames: (): Promise<string[]> => page.evaluate(async () => (await window.workbench.sheets()).map((sheet) => sheet.name)),
    /** Sheets that a person sees. */
    visibleSheets: (): Promise<string[]> => page.evaluate(async () => (await window.workbench.sheets()).filter((sheet) => sheet.visibility === 'visible').map((sheet) => sheet.name)),
    /** Every cell of a sheet, to compare before and after. */
    contents: (sheet: string): Promise<string> => page.evaluate(async (name) => JSON.stringify(await window.workbench.formulas(name, '')), sheet),
    values: (sheet: string, address = ''): Promise<(string | number | boolean)[][]> => page.evaluate(([name, where]) => window.workbench.values(name as string, where as string), [sheet, address]),
    formulas: (sheet: string, address = ''): Promise<(string | number | boolean)[][]> => page.evaluate(([name, where]) => window.workbench.formulas(name as string, where as string), [sheet, address]),
    log: () => page.evaluate(() => window.workbench.log()),
    clearLog: () => page.evaluate(() => window.workbench.clearLog()),
    faults: (plan: Parameters<Window['workbench']['faults']>[0]) => page.evaluate((given) => window.workbench.faults(given), plan),
    select: (sheet: string, address: string) => page.evaluate(([name, where]) => window.workbench.select(name as string, where as string), [sheet, address]),
    tables: () => page.evaluate(() => window.workbench.tables()),
    charts: () => page.evaluate(() => window.workbench.charts()),
  };
}

export type Pane = ReturnType<typeof paneOf>;

async function outcome(pane: Frame): Promise<'result' | 'faults' | 'changed'> {
  const found = await pane.waitForSelector('[data-part="result"], [data-part="faults"], [data-part="changed"], [data-part="unexpected"]', { timeout: 120_000 });
  const part = await found.getAttribute('data-part');
  if (part === 'unexpected') throw new Error(`The pane came upon a mistake of its own: ${await found.innerText()}`);
  return part as 'result' | 'faults' | 'changed';
}

/** Errors of ours; what office.js reports about its own storage in a private window is not. */
export function ownProblems({ problems }: OpenWorkbench): string[] {
  return problems.filter((problem) => !problem.includes('/office-js/'));
}

/** The value in the column beside a label. */
export function beside(values: readonly (readonly unknown[])[], label: string): unknown {
  const row = values.find((cells) => cells[0] === label);
  if (row === undefined) throw new Error(`No row says "${label}"; the first column has ${JSON.stringify(values.map((cells) => cells[0]))}`);
  return row[1];
}


/** Opens a file in a workbench that is open; its pane starts anew. */
export async function openBook(bench: OpenWorkbench, bytes: Uint8Array, name = 'book.xlsx'): Promise<OpenWorkbench> {
  const { page } = bench;
  await bench.pane.evaluate(() => document.documentElement.setAttribute('data-before', ''));
  await page.evaluate(([base64, file]) => window.workbench.open(base64 as string, file as string), [Buffer.from(bytes).toString('base64'), name]);
  for (const end = Date.now() + 60_000; Date.now() < end; await page.waitForTimeout(50)) {
    const pane = page.frames().find((frame) => frame.url().includes('127.0.0.1'));
    const started = await pane?.evaluate(() => !document.documentElement.hasAttribute('data-before') && document.querySelector('[data-part="source"], [data-part="empty"], [data-part="refused"]') !== null).catch(() => false);
    if (pane !== undefined && started === true) return { ...bench, pane };
  }
  throw new Error('The pane did not start again after a file was opened');
}

/** The narrowest pane that Excel shows, or another width. */
export async function setPaneWidth({ page }: OpenWorkbench, width = 320): Promise<void> {
  await page.locator('[role="separator"]').evaluate((split, pixels) => split.parentElement?.style.setProperty('--pane-width', `${pixels}px`), width);
}
