import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../workbench/server';
import { launchInstalled } from './browser';
import { build } from './build';

/**
 * Takes the pictures of the README: the sample, its aging report, and the pane beside it, in both languages. Run by hand after a change that
 * can be seen; the pictures are committed:
 *   npx tsx src/build/pictures.ts
 */
const views = [
  { file: 'workbench-en.png', language: 'en-US', list: 'Open invoices' },
  { file: 'workbench-zh.png', language: 'zh-CN', list: '应收明细' },
] as const;

async function main(): Promise<void> {
  const root = process.cwd();
  build(root);
  const folder = path.join(root, 'assets/pictures');
  mkdirSync(folder, { recursive: true });
  const server = await startServer({ root, port: 0 });
  const browser = await launchInstalled();
  try {
    for (const { file, language, list } of views) {
      const page = await browser.newPage({ viewport: { width: 1600, height: 860 } });
      await page.goto(`${server.address}?lang=${language}`);
      await page.waitForFunction(() => window.workbench !== undefined);
      while (!(await page.evaluate(() => window.workbench.ready()))) await page.waitForTimeout(50);
      await page.evaluate((sheet) => window.workbench.select(sheet, 'B7'), list);
      const pane = page.frames().find((frame) => frame.url().includes('127.0.0.1'));
      if (pane === undefined) throw new Error('The pane did not open');
      // The button is pressed by script: what is wanted is the picture, not a test of the mouse.
      await pane.waitForFunction(() => document.querySelector<HTMLButtonElement>('[data-part="run"]')?.disabled === false && document.querySelector('[data-part="address"]')?.textContent?.includes('A1:L') === true);
      await pane.evaluate(() => document.querySelector<HTMLButtonElement>('[data-part="run"]')?.click());
      await pane.waitForSelector('[data-part="result"]');
      await pane.evaluate(() => document.querySelector<HTMLButtonElement>('[data-part="go"]')?.click());
      await page.waitForTimeout(2500);
      await page.screenshot({ path: path.join(folder, file) });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

if (require.main === module) void main();
