import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { startServer } from '../workbench/server';
import { launchInstalled } from './browser';
import { build } from './build';

/**
 * Takes the pictures of the README: the sample with its aging report and the pane beside it, and the pane alone before and after the run, in both
 * languages, light and dark, narrow and wide. Run by hand after a change that can be seen; the pictures are committed:
 *   npx tsx src/build/pictures.ts
 * Chinese needs a Chinese font on the machine.
 */
const languages = [
  { language: 'en-US', name: 'en', list: 'Open invoices' },
  { language: 'zh-CN', name: 'zh', list: '应收明细' },
] as const;
const panes = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 480 },
] as const;

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
}

async function open(browser: Browser, address: string, list: string, colorScheme: 'light' | 'dark', viewport: { readonly width: number; readonly height: number }): Promise<Opened> {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined);
  while (!(await page.evaluate(() => window.workbench.ready()))) await page.waitForTimeout(50);
  await page.evaluate((sheet) => window.workbench.select(sheet, 'B7'), list);
  const pane = page.frames().find((frame) => frame.url().includes('127.0.0.1'));
  if (pane === undefined) throw new Error('The pane did not open');
  await pane.waitForSelector('[data-part="source"][data-settled="true"]');
  await pane.waitForFunction(() => document.querySelector('[data-part="address"]')?.textContent?.includes('A1:L') === true);
  return { page, pane };
}

/** The buttons are pressed by script: what is wanted is the picture, not a test of the mouse. */
async function run({ pane }: Opened): Promise<void> {
  await pane.evaluate(() => document.querySelector<HTMLButtonElement>('[data-part="run"]')?.click());
  await pane.waitForSelector('[data-part="result"]');
}

async function main(): Promise<void> {
  const root = process.cwd();
  build(root);
  const folder = path.join(root, 'assets/pictures');
  mkdirSync(folder, { recursive: true });
  const server = await startServer({ root, port: 0 });
  const browser = await launchInstalled();
  try {
    for (const { language, name, list } of languages) {
      const whole = await open(browser, `${server.address}?lang=${language}`, list, 'light', { width: 1600, height: 860 });
      await run(whole);
      await whole.pane.evaluate(() => document.querySelector<HTMLButtonElement>('[data-part="go"]')?.click());
      await whole.page.waitForTimeout(2500);
      await whole.page.screenshot({ path: path.join(folder, `workbench-${name}.png`) });
      await whole.page.close();
      for (const { colorScheme, width } of panes) {
        const opened = await open(browser, `${server.address}?lang=${language}&engine=memory`, list, colorScheme, { width: 1280, height: 940 });
        await opened.page.locator('[role="separator"]').evaluate((split, pixels) => split.parentElement?.style.setProperty('--pane-width', `${pixels}px`), width);
        const take = async (what: string): Promise<void> => {
          await opened.page.waitForTimeout(600);
          await opened.page.locator('iframe').first().screenshot({ path: path.join(folder, `pane-${what}-${name}-${colorScheme}-${width}.png`) });
        };
        await take('form');
        await run(opened);
        await take('result');
        await opened.page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

if (require.main === module) void main();
