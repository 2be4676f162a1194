import type { Frame } from 'playwright-core';
import type { OpenWorkbench } from './browser';

/** What a person does in the pane, by what the person sees. */
export function paneOf({ page, pane }: OpenWorkbench) {
  const part = (name: string) => pane.locator(`[data-part="${name}"]`);
  const press = (name: string): Promise<void> => part(name).click();
  return {
    part,
    press,
    /** Waits until the list behind the selection has been recognised. */
    async understood(address: RegExp): Promise<void> {
      await pane.waitForFunction((source) => new RegExp(source).test(document.querySelector('[data-part="address"]')?.textContent ?? ''), address.source, { timeout: 60_000 });
    },
    async setDate(iso: string): Promise<void> {
      await pane.locator('input[type="date"]').fill(iso);
    },
    /** Presses the one button and waits for what comes of it. */
    async run(): Promise<'result' | 'faults' | 'changed' | 'unexpected'> {
      await press('run');
      return outcome(pane);
    },
    outcome: () => outcome(pane),
    text: async (name: string): Promise<string> => (await part(name).innerText()).replace(/\s+/g, ' '),
    sheetNames: (): Promise<string[]> => page.evaluate(async () => (await window.workbench.sheets()).map((sheet) => sheet.name)),
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

async function outcome(pane: Frame): Promise<'result' | 'faults' | 'changed' | 'unexpected'> {
  const found = await pane.waitForSelector('[data-part="result"], [data-part="faults"], [data-part="changed"], [data-part="unexpected"]', { timeout: 120_000 });
  return (await found.getAttribute('data-part')) as 'result' | 'faults' | 'changed' | 'unexpected';
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

